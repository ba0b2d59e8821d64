import { ApiObject } from 'cdk8s';
import { Bundle, RootsConfigMap } from '../../lib/constructs/roots';
import { LEAF, ROOT_A, ROOT_B } from '../fixtures/roots';
import { demoChart, manifestOf } from './manifests';

const CERTIFICATES = [ROOT_A.certificate, ROOT_B.certificate];

test('defaultChild', () => {
  const chart = demoChart();
  const made = [
    new RootsConfigMap(chart, 'config-map', { certificates: CERTIFICATES }),
    new Bundle(chart, 'bundle', { certificates: CERTIFICATES, namespaces: ['web'] }),
  ].map(({ node }) => node.defaultChild);
  expect(made.map((child) => ApiObject.isApiObject(child) && `${child.apiVersion} ${child.kind}`)).toEqual([
    'v1 ConfigMap',
    'trust.cert-manager.io/v1alpha1 Bundle',
  ]);
});

test('A ConfigMap holds all roots under one key', () => {
  const chart = demoChart();
  new RootsConfigMap(chart, 'roots', { metadata: { name: 'roots', namespace: 'web' }, certificates: CERTIFICATES });
  expect(manifestOf(chart)).toEqual({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'roots', namespace: 'web' },
    data: { 'ca.crt': CERTIFICATES.join('') },
  });
});

test('A Bundle holds the certificates themselves, belongs to no namespace, and writes only to those that it names', () => {
  const chart = demoChart();
  const bundle = new Bundle(chart, 'roots', {
    metadata: { name: 'roots' },
    certificates: CERTIFICATES.map((text) => `a comment\n${text}`),
    namespaces: ['web', 'jobs'],
    key: 'roots.pem',
  });
  expect(bundle.namespace).toBeUndefined();
  expect(manifestOf(chart)).toEqual({
    apiVersion: 'trust.cert-manager.io/v1alpha1',
    kind: 'Bundle',
    metadata: { name: 'roots' },
    spec: {
      sources: CERTIFICATES.map((inLine) => ({ inLine })),
      target: {
        configMap: { key: 'roots.pem' },
        namespaceSelector: {
          matchExpressions: [{ key: 'kubernetes.io/metadata.name', operator: 'In', values: ['web', 'jobs'] }],
        },
      },
    },
  });
});

test('Neither takes a certificate that is not of a root', () => {
  for (const make of [
    () => new RootsConfigMap(demoChart(), 'roots', { certificates: [ROOT_A.certificate, LEAF] }),
    () => new Bundle(demoChart(), 'roots', { certificates: [ROOT_A.certificate, LEAF], namespaces: ['web'] }),
  ]) {
    expect(make).toThrow('test/roots: certificates[1]: is no CA (CN=leaf), allowed: the root at the top of the chain');
  }
});
