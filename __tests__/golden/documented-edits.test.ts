import { join } from 'node:path';
import { parse, parseAllDocuments } from 'yaml';
import { readLedgers } from '../../lib/ledger/read-ledger';
import { type RecordOptions, recordCommand, recordIntent } from '../../lib/ledger/record';
import { recordedFiles } from '../../lib/ledger/write-change';
import type { PoolIntent } from '../../lib/model/intent';
import type { TlsIntent } from '../../lib/model/tls';
import { fleetOf, render } from '../synth/fleet-of';
import { expectGolden } from './golden-tree';

/** The tutorial's pool, before it has TLS. */
const POOL: PoolIntent = {
  namespace: 'demo',
  name: 'pgpool',
  version: '4.6.0',
  replicas: 1,
  postgresRef: { name: 'ha-postgres', namespace: 'demo' },
  deletionPolicy: 'WipeOut',
  issuers: [
    { name: 'pgpool-issuer', ca: { secretName: 'pgpool-ca' } },
    { name: 'pp-new-issuer', ca: { secretName: 'pgpool-new-ca' } },
  ],
};

const TLS: TlsIntent = {
  sslMode: 'require',
  clientAuthMode: 'cert',
  issuerRef: { name: 'pgpool-issuer' },
  certificates: [{ alias: 'client', subject: { organizations: ['pgpool'], organizationalUnits: ['client'] } }],
};

/** `spec` of the operations that the tutorial applies by hand, one after the other. */
const DOCUMENTED: Readonly<Record<string, string>> = {
  '0001-add': `
    type: ReconfigureTLS
    databaseRef: { name: pgpool }
    tls:
      sslMode: require
      clientAuthMode: cert
      issuerRef: { name: pgpool-issuer, kind: Issuer, apiGroup: cert-manager.io }
      certificates:
        - alias: client
          subject: { organizations: [pgpool], organizationalUnits: [client] }
    timeout: 5m
    apply: IfReady`,
  '0002-rotate': `
    type: ReconfigureTLS
    databaseRef: { name: pgpool }
    tls: { rotateCertificates: true }`,
  '0003-update': `
    type: ReconfigureTLS
    databaseRef: { name: pgpool }
    tls:
      issuerRef: { name: pp-new-issuer, kind: Issuer, apiGroup: cert-manager.io }`,
  '0004-remove': `
    type: ReconfigureTLS
    databaseRef: { name: pgpool }
    tls: { remove: true }`,
};

/** A commit of the tutorial's story: an edit of intent, or a verb that has none. */
interface Step {
  readonly folder: string;
  readonly tls?: TlsIntent;
  readonly verb?: 'rotate';
  readonly options: RecordOptions;
  /** Fields of the Pgpool after it. */
  readonly pgpool: { readonly sslMode: string; readonly clientAuthMode?: string; readonly issuer?: string };
}

const CHANGED: TlsIntent = { ...TLS, issuerRef: { name: 'pp-new-issuer' } };

const STEPS: readonly Step[] = [
  { folder: '0000-baseline', options: {}, pgpool: { sslMode: 'disable' } },
  {
    folder: '0001-add',
    tls: TLS,
    options: { reason: 'passwords must not cross the network in the clear', accepts: ['outage'], timeout: '5m' },
    pgpool: { sslMode: 'require', clientAuthMode: 'cert', issuer: 'pgpool-issuer' },
  },
  {
    folder: '0002-rotate',
    tls: TLS,
    verb: 'rotate',
    options: { reason: 'the key was seen in a backup', accepts: ['outage'] },
    pgpool: { sslMode: 'require', clientAuthMode: 'cert', issuer: 'pgpool-issuer' },
  },
  {
    folder: '0003-update',
    tls: CHANGED,
    options: { reason: 'the old CA is given up', accepts: ['outage', 'client-trust'] },
    pgpool: { sslMode: 'require', clientAuthMode: 'cert', issuer: 'pp-new-issuer' },
  },
  {
    folder: '0004-remove',
    options: { reason: 'the mesh encrypts from now on', accepts: ['outage', 'plaintext'] },
    pgpool: { sslMode: 'disable' },
  },
];

/** The project after each step: what is recorded, and what is rendered from it. */
function story(): Map<string, { changes: ReadonlyMap<string, string>; dist: ReadonlyMap<string, string> }> {
  const commits = new Map();
  const changes = new Map<string, string>();
  for (const step of STEPS) {
    const pool = { ...POOL, ...(step.tls === undefined ? {} : { tls: step.tls }) };
    const { ledgers } = readLedgers(changes);
    const recorded =
      step.verb === undefined
        ? recordIntent([pool], ledgers, step.options, 'main.ts')
        : [recordCommand(step.verb, pool, ledgers, step.options, 'main.ts')];
    for (const { change } of recorded) {
      for (const [path, text] of recordedFiles('demo/pgpool', [change])) changes.set(path, text);
    }
    const { files } = render({ fleet: fleetOf(pool), changes });
    commits.set(step.folder, { changes: new Map(changes), dist: files });
  }
  return commits;
}

describe('the four operations of the tutorial, made as commits', () => {
  const commits = story();
  const objectsOf = (folder: string): { kind: string; metadata: { name: string }; spec: Record<string, unknown> }[] =>
    [...(commits.get(folder)?.dist ?? [])].flatMap(([, text]) =>
      parseAllDocuments(text).map((document) => document.toJS()),
    );

  test.each(STEPS.map(({ folder }) => folder))('%s renders what its golden folder holds', (folder) => {
    const { changes, dist } = commits.get(folder) ?? { changes: new Map(), dist: new Map() };
    const files = new Map([...changes, ...[...dist].map(([path, text]) => [`dist/${path}`, text] as const)]);
    expectGolden(join(__dirname, 'documented-edits', folder), files);
  });

  test.each(Object.keys(DOCUMENTED))('%s renders an operation that says at least what the tutorial says', (name) => {
    const operation = objectsOf(name).find((object) => object.metadata.name === `pgpool-${name}`);
    expect(operation?.spec).toMatchObject(withCertificates(parse(DOCUMENTED[name] ?? ''), operation?.spec));
  });

  test.each(STEPS)('$folder renders the Pgpool with the TLS that it should then have', ({ folder, pgpool }) => {
    const spec = objectsOf(folder).find(({ kind }) => kind === 'Pgpool')?.spec ?? {};
    const tls = spec.tls as { issuerRef: { name: string } } | undefined;
    expect({ sslMode: spec.sslMode, clientAuthMode: spec.clientAuthMode, issuer: tls?.issuerRef.name }).toEqual({
      clientAuthMode: undefined,
      issuer: undefined,
      ...pgpool,
    });
  });

  test('the last commit renders the remove alone, for it needs nothing of what was before', () => {
    const operations = objectsOf('0004-remove').filter(({ kind }) => kind === 'PgpoolOpsRequest');
    expect(operations.map(({ metadata }) => metadata.name)).toEqual(['pgpool-0004-remove']);
  });
});

/** Certificates are identified by alias, and ours are always three: those that the tutorial names are compared. */
function withCertificates(documented: { tls: { certificates?: { alias: string }[] } }, ours: unknown) {
  const rendered = (ours as { tls?: { certificates?: { alias: string }[] } } | undefined)?.tls?.certificates;
  if (documented.tls.certificates === undefined || rendered === undefined) return documented;
  const named = (alias: string) => documented.tls.certificates?.find((certificate) => certificate.alias === alias);
  return {
    ...documented,
    tls: { ...documented.tls, certificates: rendered.map(({ alias }) => named(alias) ?? { alias }) },
  };
}
