/** What users of the package write. */

/** A fleet of one pool, as main.ts in a folder of its own. `extra` is more of the pool. */
export function fleetOf(extra = ''): string {
  return `import { defineFleet, type PoolIntent } from 'pgpool-gitops/fleet';

const sessions: PoolIntent = {
  namespace: 'demo',
  name: 'sessions',
  version: '4.6.0',
  replicas: 2,
  postgresRef: { name: 'ha-postgres' },
  issuers: [{ name: 'sessions-ca', selfSignedCa: {} }],
  ${extra}
};

export default defineFleet({
  repository: { url: 'https://git.example.com/platform/pgpool-fleet.git' },
  steps: { image: 'registry.example.com/platform/pgpool-gitops:0.1.0' },
  pools: [sessions],
});
`;
}

/** TLS of that pool. */
export const TLS = "tls: { sslMode: 'require', clientAuthMode: 'scram', issuerRef: { name: 'sessions-ca' } },";

const BODY = `
const app = new App();
const chart = new Chart(app, 'pooler', { namespace: 'demo' });
const ca = Issuer.ca(chart, 'ca', { metadata: { name: 'demo-ca' }, secretName: 'demo-ca' });
const tls = { sslMode: 'require', issuerRef: ca.issuerRef } as const;
const pgpool = new Pgpool(chart, 'pgpool', {
  // A value of cdk8s that is found out when it is rendered: it is known by its class, so there must be one cdk8s.
  metadata: { name: 'pooler', annotations: { team: Lazy.any({ produce: () => 'shop' }) } },
  version: '4.6.0',
  replicas: 3,
  postgresRef: AppBinding.fromName('ha-postgres'),
  tls,
});
PgpoolOpsRequest.reconfigureTls(chart, 'add-tls', {
  metadata: { name: 'pooler-add-tls', annotations: SyncWave.of(12).toAnnotations() },
  pgpool,
  tls: TlsChange.add(tls),
  timeout: Duration.minutes(5),
});
new ReferenceOperator(chart, 'operator', { image: 'registry.example.com/platform/pgpool-gitops:0.1.0' });
console.log(app.synthYaml());
`;

const CDK8S = 'App, Chart, Duration, Lazy';
const OURS = 'AppBinding, Issuer, Pgpool, PgpoolOpsRequest, ReferenceOperator, SyncWave, TlsChange';

/** A cdk8s app of the constructs, in each way that a program can be written. All print the same YAML. */
export const APPS: Readonly<Record<'app.cjs' | 'app.mjs' | 'app.ts', string>> = {
  'app.cjs': `const { ${CDK8S} } = require('cdk8s');\nconst { ${OURS} } = require('pgpool-gitops');\n${plain(BODY)}`,
  'app.mjs': `import { ${CDK8S} } from 'cdk8s';\nimport { ${OURS} } from 'pgpool-gitops';\n${plain(BODY)}`,
  'app.ts': `import { ${CDK8S} } from 'cdk8s';\nimport { ${OURS} } from 'pgpool-gitops';\n${BODY}`,
};

function plain(typescript: string): string {
  return typescript.replaceAll(' as const', '');
}
