import fc from 'fast-check';
import { defineFleet } from '../../lib/fleet';
import { recordIntent } from '../../lib/ledger/record';
import { recordedFiles } from '../../lib/ledger/write-change';
import type { FleetIntent } from '../../lib/model/intent';
import { withRoots } from '../../lib/model/resolve-fleet';
import { evaluate, readProject } from '../../lib/synth/evaluate';
import { renderFleet } from '../../lib/synth/render-fleet';
import { ROOT_A } from '../fixtures/roots';
import { poolOf } from '../synth/fleet-of';
import { fuzz, mutationsOf, onlyProblems } from './fuzz';
import { FLEET, filesOf } from './sample';

const CHANGES = filesOf('changes');

/** A fleet that says what the sample does not. */
const FULL: FleetIntent = {
  repository: { url: 'https://git.example.com/fleet.git', revision: 'main', path: 'dist' },
  argocd: {
    version: '3.6',
    namespace: 'argocd',
    project: 'pgpool',
    server: 'https://10.0.0.1:6443',
    maintenance: [{ schedule: '0 2 * * 6', duration: '4h', timeZone: 'UTC' }],
    applicationSet: true,
    cohorts: [{ name: 'canary' }, { name: 'rest', branch: 'live' }],
  },
  steps: { image: 'registry.example.com/pgpool-gitops:1.0.0' },
  kubedb: { newFields: ['spec.poolerMode'] },
  certManager: { namespace: 'cert-manager', issuerGroups: ['awspca.cert-manager.io'] },
  trustManager: true,
  alarms: { labels: { release: 'prometheus' } },
  pki: [{ name: 'platform', root: { commonName: 'x', duration: '175200h' }, intermediates: [{ generation: 1 }] }],
  pools: [
    poolOf({
      cohort: 'canary',
      labels: { team: 'x' },
      annotations: { note: 'y' },
      deletionPolicy: 'Halt',
      issuers: [{ name: 'a', vault: { server: 'https://v', path: 'p', role: 'r', serviceAccountName: 's' } }],
      clientCertificates: [{ name: 'app', user: 'app', duration: '720h' }],
      tls: {
        sslMode: 'verify-full',
        clientAuthMode: 'cert',
        issuerRef: { name: 'a' },
        root: 'root-a',
        certificates: [
          { alias: 'server', duration: '720h', subject: { organizations: ['x'] }, ipAddresses: ['10.0.0.1'] },
        ],
      },
      trust: { namespaces: ['web'], roots: [ROOT_A] },
      spec: { syncUsers: true, podTemplate: { spec: { containers: [{ name: 'pgpool' }] } } },
    }),
    poolOf({ name: 'b', clientAuthMode: 'scram', postgresRef: { name: 'pg', namespace: 'data', tls: false } }),
  ],
};

function takeIn(fleet: FleetIntent, changes: ReadonlyMap<string, string>): void {
  onlyProblems(() => renderFleet(evaluate({ fleet: defineFleet(fleet), changes })));
  onlyProblems(() => {
    const { fleet: read, ledgers } = readProject({ fleet, changes });
    const recorded = recordIntent(read.pools, ledgers, { reason: 'a reason' }, 'main.ts');
    const files = new Map([...changes, ...recorded.flatMap(({ pool, change }) => [...recordedFiles(pool, [change])])]);
    renderFleet(evaluate({ fleet, changes: files }));
  });
}

test('a sound fleet renders', () => {
  expect(onlyProblems(() => evaluate({ fleet: FLEET, changes: CHANGES }))).toEqual([]);
  const recorded = recordIntent(withRoots(FULL).pools, new Map(), {}, 'main.ts');
  const changes = new Map(recorded.flatMap(({ pool, change }) => [...recordedFiles(pool, [change])]));
  expect(onlyProblems(() => renderFleet(evaluate({ fleet: FULL, changes })))).toEqual([]);
});

test('whatever a main.ts exports in place of the sample is rendered or refused', async () => {
  await fuzz(mutationsOf(fc.constant(FLEET)), 250, (fleet) => takeIn(fleet as FleetIntent, CHANGES));
});

test('whatever it exports in place of a fleet that says everything is rendered or refused', async () => {
  await fuzz(mutationsOf(fc.constant(FULL)), 250, (fleet) => takeIn(fleet as FleetIntent, new Map()));
});

test('any value of JSON is refused', async () => {
  await fuzz(fc.jsonValue(), 150, (fleet) => takeIn(fleet as unknown as FleetIntent, CHANGES));
});
