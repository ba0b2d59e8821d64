import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { KubeObject } from '../../lib/cluster/objects';
import { readLiveObjects } from '../../lib/import/live-objects';
import { inCluster, NOTHING_LEFT, taken } from './taken';

const ISSUER_REF = { apiGroup: 'cert-manager.io', kind: 'Issuer', name: 'ca' };

/** Pools in the shape of those of KubeDB's guides, written for this test. */
const SPECS: Readonly<Record<string, object>> = {
  'the least': {},
  'a pool whose users are synced': { syncUsers: true, replicas: 2, deletionPolicy: 'WipeOut' },
  'TLS with client certificates': {
    replicas: 1,
    sslMode: 'require',
    clientAuthMode: 'cert',
    tls: {
      issuerRef: ISSUER_REF,
      certificates: [
        { alias: 'server', subject: { organizations: ['shop'] }, dnsNames: ['localhost'], ipAddresses: ['127.0.0.1'] },
      ],
    },
  },
  'resources of its own': {
    podTemplate: {
      spec: {
        containers: [
          { name: 'pgpool', resources: { requests: { cpu: '200m', memory: '256Mi' }, limits: { memory: '256Mi' } } },
        ],
      },
    },
  },
  'settings inline': { configuration: { inline: { 'pgpool.conf': 'num_init_children = 6\nmax_pool = 65\n' } } },
  'settings of a Secret': { configuration: { secretName: 'pool-configuration' } },
  'a monitor': {
    monitor: {
      agent: 'prometheus.io/operator',
      prometheus: { serviceMonitor: { labels: { release: 'prometheus' }, interval: '10s' } },
    },
  },
  'a Secret of its users, rotated': { authSecret: { name: 'pool-auth', externallyManaged: true, rotateAfter: '720h' } },
  'nodes that it may run on': {
    podTemplate: { spec: { nodeSelector: { disktype: 'ssd' }, tolerations: [{ key: 'pools', operator: 'Exists' }] } },
  },
};

test.each(Object.entries(SPECS))('A live pool is taken over with nothing left to do: %s', (_, spec) => {
  const whole = { version: '4.6.0', postgresRef: { name: 'pg', namespace: 'demo' }, ...spec };
  const live = { apiVersion: 'kubedb.com/v1alpha2', kind: 'Pgpool', metadata: { name: 'orders', namespace: 'demo' } };
  expect(taken(inCluster({ ...live, spec: whole } as KubeObject))).toEqual(NOTHING_LEFT);
});

const FOLDER = join(resolve(__dirname, '..', '..'), '..', 'shared', 'examples');
const describeExamples = existsSync(FOLDER) ? describe : describe.skip;

describeExamples("KubeDB's own examples, where they lie beside the checkout", () => {
  test('are taken over with nothing left to do', () => {
    const files = readdirSync(existsSync(FOLDER) ? FOLDER : __dirname, { recursive: true, encoding: 'utf8' });
    const texts = files
      .filter((file) => file.endsWith('.yaml'))
      .map((file) => [file, readFileSync(join(FOLDER, file), 'utf8')] as const);
    const pools = readLiveObjects(new Map(texts)).filter(({ kind }) => kind === 'Pgpool');
    expect(pools.length).toBe(2);
    for (const pool of pools) expect(taken(inCluster(pool as unknown as KubeObject))).toEqual(NOTHING_LEFT);
  });
});
