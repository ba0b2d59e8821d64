import { intendedSpec, renderedSpec } from '../../../lib/model/kubedb/spec-forms';
import { storedSpec } from '../../../lib/model/kubedb/stored';

const LEAST = { version: '4.5.0', postgresRef: { name: 'pg', namespace: 'demo' } };
const template = (spec: object) => ({ ...LEAST, podTemplate: { spec } });

describe('what git holds', () => {
  test('Fields that are given have the value that KubeDB stores, and no other field appears', () => {
    const given = {
      ...LEAST,
      authSecret: { name: 'mine', rotateAfter: '720h' },
      podTemplate: { spec: { overhead: { cpu: '1000m' }, nodeSelector: { disk: 'ssd' } } },
    };
    expect(renderedSpec(given)).toEqual({
      ...LEAST,
      authSecret: { name: 'mine', rotateAfter: '720h0m0s' },
      podTemplate: { spec: { overhead: { cpu: '1' }, nodeSelector: { disk: 'ssd' } } },
    });
  });

  test('A list holds every entry and field that KubeDB adds', () => {
    const given = template({ containers: [{ name: 'side', image: 'side:1' }] });
    const { podTemplate } = storedSpec(given, 'orders') as { podTemplate: { spec: { containers: unknown } } };
    expect(renderedSpec(given)).toEqual(template({ containers: podTemplate.spec.containers }));
    expect(podTemplate.spec.containers).toHaveLength(2);
  });
});

describe('what a live pool was meant to be', () => {
  test.each([
    [{}],
    [{ replicas: 2, healthChecker: { periodSeconds: 15 } }],
    [{ tls: { issuerRef: { kind: 'Issuer', name: 'ca' } } }],
    [{ podTemplate: { spec: { containers: [{ name: 'side', image: 'side:1' }], nodeSelector: { a: 'b' } } } }],
    [{ podTemplate: { spec: { containers: [{ name: 'pgpool', resources: { requests: { cpu: '250m' } } }] } } }],
    [{ serviceTemplates: [{ alias: 'primary', metadata: { labels: { a: 'b' } } }] }],
  ])('It is %j, without a default', (more) => {
    const given = { ...LEAST, ...more };
    expect(intendedSpec(storedSpec(given, 'orders'), 'orders')).toEqual(given);
  });

  test('Fields that are kept are left alone', () => {
    const live = storedSpec({ ...LEAST, tls: { issuerRef: { kind: 'Issuer', name: 'ca' } } }, 'orders');
    expect(intendedSpec(live, 'orders', ['tls'])).toEqual({ ...LEAST, tls: live.tls });
  });
});

test('Specs that differ in defaults and spellings alone are stored as the same', () => {
  const resources = (memory: string) =>
    template({ containers: [{ name: 'pgpool', resources: { limits: { memory }, requests: { memory } } }] });
  const least = storedSpec(LEAST, 'orders');
  expect(storedSpec({ ...LEAST, replicas: 1, sslMode: 'disable' }, 'orders')).toEqual(least);
  expect(storedSpec(resources('1024Mi'), 'orders')).toEqual(least);
  expect(storedSpec(resources('1025Mi'), 'orders')).not.toEqual(least);
});
