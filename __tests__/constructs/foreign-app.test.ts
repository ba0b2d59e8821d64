import { App, Chart, Duration } from 'cdk8s';
import { Deployment, Secret } from 'cdk8s-plus-28';
import { parseAllDocuments } from 'yaml';
import {
  AppBinding,
  Application,
  AppProject,
  Certificate,
  ClusterIssuer,
  hookAnnotations,
  Issuer,
  Pgpool,
  PgpoolOpsRequest,
  StepAccess,
  StepJob,
  SyncWave,
  serviceDnsNames,
  TlsChange,
  type TlsIntent,
} from '../../lib';
import { type Manifest, manifestsOf } from './manifests';

const IMAGE = 'registry.example.com/pgpool-gitops:0.1.0';

/** A shop and its pooler, as somebody writes them who has a cdk8s app already. */
class Shop extends Chart {
  constructor(app: App) {
    super(app, 'shop', { namespace: 'shop', labels: { team: 'shop' } });
    const bootstrap = Issuer.selfSigned(this, 'bootstrap', {
      metadata: { annotations: SyncWave.of(-40).toAnnotations() },
    });
    const ca = new Certificate(this, 'ca', {
      isCa: true,
      commonName: 'shop-ca',
      secretName: 'shop-ca',
      issuer: bootstrap,
    });
    const issuer = Issuer.ca(this, 'issuer', { secretName: ca.secretName });
    const client = new Certificate(this, 'client', { secretName: 'shop-client', commonName: 'shop', issuer });
    const tls: TlsIntent = {
      sslMode: 'verify-full',
      clientAuthMode: 'cert',
      issuerRef: issuer.issuerRef,
      certificates: [{ alias: 'server', dnsNames: serviceDnsNames({ namespace: 'shop', name: 'pool' }) }],
    };
    const pgpool = new Pgpool(this, 'pool', {
      metadata: { name: 'pool' },
      version: '4.6.0',
      replicas: 3,
      postgresRef: AppBinding.fromName('ha-postgres', 'databases'),
      tls,
    });
    PgpoolOpsRequest.reconfigureTls(this, 'rotate', { pgpool, tls: TlsChange.rotate(), timeout: Duration.minutes(5) });
    this.addSteps(pgpool);
    this.addShop(client.secretName, pgpool.name);
  }

  private addSteps(pgpool: Pgpool): void {
    const { serviceAccount } = new StepAccess(this, 'steps', { pgpool });
    new StepJob(this, 'verify', {
      metadata: { name: 'pool-verify', annotations: hookAnnotations('PostSync') },
      step: 'verify',
      pgpool,
      serviceAccount,
      image: IMAGE,
      deadline: Duration.minutes(5),
      tls: pgpool.tls,
    });
  }

  private addShop(secretName: string, host: string): void {
    const deployment = new Deployment(this, 'web', { replicas: 2 });
    const certificate = Secret.fromSecretName(this, 'certificate', secretName);
    deployment.addContainer({
      image: 'registry.example.com/shop:1.0.0',
      envVariables: { PGHOST: { value: host }, PGSSLCERT: certificate.envValue('tls.crt') },
    });
  }
}

function shopApp(): App {
  const app = new App();
  new Shop(app);
  const argocd = new Chart(app, 'argocd', { namespace: 'argocd' });
  const kinds = [{ group: 'kubedb.com', kind: 'Pgpool' }];
  const sourceRepos = ['https://git.example.com/shop.git'];
  const project = new AppProject(argocd, 'project', { sourceRepos, namespaces: ['shop'], kinds });
  const source = { repoUrl: 'https://git.example.com/shop.git', path: 'dist', namespace: 'shop' };
  new Application(argocd, 'application', { project, ...source });
  ClusterIssuer.ca(argocd, 'platform', { secretName: 'platform-ca' });
  return app;
}

function objectsOf(app: App): Manifest[] {
  return parseAllDocuments(app.synthYaml()).map((document) => document.toJS() as Manifest);
}

test('Constructs of this project stand next to those of cdk8s-plus in one chart', () => {
  expect(objectsOf(shopApp()).map(({ kind }) => kind)).toEqual([
    'Issuer',
    'Certificate',
    'Issuer',
    'Certificate',
    'Pgpool',
    'PgpoolOpsRequest',
    'ServiceAccount',
    'Role',
    'RoleBinding',
    'Job',
    'Deployment',
    'AppProject',
    'Application',
    'ClusterIssuer',
  ]);
});

test('Every object but the Deployment, whose schema is not ours, is one that the API server would accept', () => {
  const app = shopApp();
  app.node.findChild('shop').node.tryRemoveChild('web');
  for (const chart of app.node.children) expect(manifestsOf(chart as Chart)).not.toEqual([]);
});

test('Objects refer to each other by the names that they were rendered with', () => {
  const objects = objectsOf(shopApp());
  const issuers = objects.filter(({ kind }) => kind === 'Issuer').map(({ metadata }) => metadata.name);
  const refs = objects
    .filter(({ kind }) => kind === 'Certificate')
    .map(({ spec }) => (spec as { issuerRef: { name: string } }).issuerRef.name);
  expect(refs).toEqual(issuers);
  const [pool] = objects.filter(({ kind }) => kind === 'Pgpool');
  expect(pool?.spec).toMatchObject({ tls: { issuerRef: { apiGroup: 'cert-manager.io', name: issuers[1] } } });
});

test('The chart gives its labels and its namespace to our objects too', () => {
  const [pool] = objectsOf(shopApp()).filter(({ kind }) => kind === 'Pgpool');
  expect(pool?.metadata).toEqual({ name: 'pool', namespace: 'shop', labels: { team: 'shop' } });
});

test('An app renders to equal bytes twice, and so does the same app made anew', () => {
  const app = shopApp();
  const first = app.synthYaml();
  expect(app.synthYaml()).toBe(first);
  expect(shopApp().synthYaml()).toBe(first);
});
