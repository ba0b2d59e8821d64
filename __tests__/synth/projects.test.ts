import fc from 'fast-check';
import { parseAllDocuments } from 'yaml';
import { formatProblem, GitopsError } from '../../lib/errors';
import { recordIntent } from '../../lib/ledger/record';
import { recordedFiles } from '../../lib/ledger/write-change';
import type { FleetIntent, PoolIntent } from '../../lib/model/intent';
import { withRoots } from '../../lib/model/resolve-fleet';
import { evaluate } from '../../lib/synth/evaluate';
import { ROOT_A } from '../fixtures/roots';
import { fleetOf, poolOf, render } from './fleet-of';
import { generatedApplications } from './go-template';

interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string };
}

interface Application extends Manifest {
  readonly spec: { readonly project: string; readonly sources: readonly { readonly path?: string }[] };
}

interface Rule {
  readonly group: string;
  readonly kind: string;
  readonly name?: string;
}

interface Project extends Manifest {
  readonly spec: {
    readonly sourceRepos: readonly string[];
    readonly destinations: readonly { readonly namespace: string }[];
    readonly clusterResourceWhitelist: readonly Rule[];
    readonly namespaceResourceWhitelist: readonly Rule[];
  };
}

/** Argo CD's own rule, as far as what is rendered here goes: kinds by group and name, names by `*`, namespaces as they are. */
function permits({ spec }: Project, { apiVersion, kind, metadata }: Manifest): boolean {
  const group = apiVersion.includes('/') ? apiVersion.split('/')[0] : '';
  const holds = (rule: Rule) => rule.group === group && rule.kind === kind && glob(rule.name).test(metadata.name);
  if (metadata.namespace === undefined) return spec.clusterResourceWhitelist.some(holds);
  return (
    spec.namespaceResourceWhitelist.some(holds) &&
    spec.destinations.some(({ namespace }) => namespace === metadata.namespace)
  );
}

function glob(pattern = '*'): RegExp {
  return new RegExp(`^${pattern.replaceAll('*', '.*')}$`);
}

/** The rendered files of a fleet of which every intent is recorded. */
function filesOf(fleet: FleetIntent): ReadonlyMap<string, string> {
  const recorded = recordIntent(withRoots(fleet).pools, new Map(), {}, 'main.ts');
  return render({ fleet, changes: new Map(recorded.flatMap(({ pool, change }) => [...recordedFiles(pool, [change])])) })
    .files;
}

function manifestsOf<T extends Manifest>(files: ReadonlyMap<string, string>, matches: (path: string) => boolean): T[] {
  const texts = [...files].filter(([path]) => matches(path)).map(([, text]) => text);
  return texts.flatMap((text) => parseAllDocuments(text).map((document) => document.toJS() as T));
}

function projectsOf(files: ReadonlyMap<string, string>): Map<string, Project> {
  const projects = manifestsOf<Project>(files, (path) => path.startsWith('argocd/00-project.'));
  return new Map(projects.map((project) => [project.metadata.name, project]));
}

function applicationsOf(files: ReadonlyMap<string, string>): Application[] {
  const set = files.get('argocd/applicationset.k8s.yaml');
  const paths = [...files.keys()].map((path) => `dist/${path}`);
  const made = set === undefined ? [] : (generatedApplications(set, paths) as Application[]);
  const own = manifestsOf<Application>(files, (path) => /^argocd\/[^/]*$/.test(path));
  return [...made, ...own.filter(({ kind }) => kind === 'Application')];
}

/** What an Application syncs. */
function objectsOf(files: ReadonlyMap<string, string>, { spec }: Application): Manifest[] {
  const folder = spec.sources[0]?.path?.replace(/^dist\//, '');
  return manifestsOf(files, (path) => path.startsWith(`${folder}/`));
}

const pool = fc.record({
  namespace: fc.constantFrom('a', 'b', 'a-b', 'shop'),
  name: fc.constantFrom('x', 'y', 'b-x'),
  clients: fc.option(fc.uniqueArray(fc.constantFrom('web', 'a', 'jobs'), { minLength: 1 }), { nil: undefined }),
  own: fc.boolean(),
});
const fleet = fc.record({
  pools: fc.uniqueArray(pool, {
    minLength: 1,
    maxLength: 6,
    selector: ({ namespace, name }) => `${namespace}-${name}`,
  }),
  trustManager: fc.boolean(),
  applicationSet: fc.boolean(),
  alarms: fc.boolean(),
  pkiNamespace: fc.constantFrom(undefined, 'shop'),
});

function declared(given: typeof fleet extends fc.Arbitrary<infer T> ? T : never): FleetIntent {
  const pools = given.pools.map(({ namespace, name, clients, own }): PoolIntent => {
    const issuerRef = own ? { name: `${name}-ca` } : { kind: 'ClusterIssuer', name: 'corp' };
    return poolOf({
      namespace,
      name,
      ...(own ? { issuers: [{ name: `${name}-ca`, selfSignedCa: {} }] } : {}),
      tls: { sslMode: 'require', issuerRef, root: 'root-a' },
      ...(clients === undefined ? {} : { trust: { namespaces: clients, roots: [ROOT_A] } }),
    });
  });
  return {
    ...fleetOf(...pools),
    trustManager: given.trustManager,
    argocd: { applicationSet: given.applicationSet },
    ...(given.alarms ? { alarms: {} } : {}),
    pki: [{ name: 'platform', namespace: given.pkiNamespace, intermediates: [{ generation: 1 }] }],
  };
}

test('Each Application may hold what it syncs, and nothing of another namespace than its own and its clients', () => {
  fc.assert(
    fc.property(fleet, (given) => {
      const fleetIntent = declared(given);
      const files = filesOf(fleetIntent);
      const projects = projectsOf(files);
      const applications = applicationsOf(files);
      expect(applications).toHaveLength(given.pools.length + 1);
      for (const application of applications) {
        const project = projects.get(application.spec.project);
        const objects = objectsOf(files, application);
        expect(objects.length).toBeGreaterThan(3);
        for (const object of objects) expect([project && permits(project, object), object]).toEqual([true, object]);
      }
      for (const { namespace } of given.pools) {
        const { spec } = projects.get(`pgpool-${namespace}`) as Project;
        const pools = given.pools.filter((each) => each.namespace === namespace);
        const clients = given.trustManager ? [] : pools.flatMap(({ clients = [] }) => clients);
        expect(spec.destinations.map((to) => to.namespace)).toEqual([...new Set([namespace, ...clients])].sort());
        expect(spec.clusterResourceWhitelist.map(({ name }) => name)).toEqual(
          pools
            .filter(({ clients }) => given.trustManager && clients !== undefined)
            .map(({ name }) => `${namespace}-${name}-roots`)
            .sort(),
        );
      }
      expect(projects.get('pgpool-pki')?.spec.clusterResourceWhitelist).toEqual(
        given.pkiNamespace === undefined
          ? [{ group: 'cert-manager.io', kind: 'ClusterIssuer', name: 'platform-g*' }]
          : [],
      );
    }),
    { numRuns: 60 },
  );
});

test('In the namespaces of clients only ConfigMaps are rendered', () => {
  fc.assert(
    fc.property(fleet, (given) => {
      const files = filesOf(declared(given));
      for (const [path, text] of files) {
        const [namespace = '', name] = path.split('/');
        if (namespace === 'argocd' || namespace === 'pki' || name === undefined) continue;
        for (const document of parseAllDocuments(text)) {
          const { kind, metadata } = document.toJS() as Manifest;
          if (metadata.namespace !== namespace) expect(kind).toBe(given.trustManager ? 'Bundle' : 'ConfigMap');
        }
      }
    }),
    { numRuns: 30 },
  );
});

function refusals(fleetIntent: FleetIntent): string[] {
  try {
    evaluate({ fleet: fleetIntent, changes: new Map() });
  } catch (error) {
    if (!GitopsError.is(error)) throw error;
    return error.problems.map(formatProblem).filter((text) => !text.includes('has no ledger yet'));
  }
  return [];
}

describe('fails for a pool, or clients of one, in a namespace', () => {
  const TLS = { sslMode: 'require', issuerRef: { kind: 'ClusterIssuer', name: 'corp' }, root: 'root-a' } as const;
  const settings = { argocd: { namespace: 'gitops' }, certManager: { namespace: 'signers' } };

  test.each([
    ['kube-system', 'Kubernetes', {}],
    ['kube-public', 'Kubernetes', {}],
    ['cert-manager', 'cert-manager', {}],
    ['cert-manager', 'cert-manager', settings],
    ['gitops', 'Argo CD', settings],
    ['signers', 'cert-manager', settings],
  ])('%s', (namespace, owner, more) => {
    const found = `found "${namespace}", the namespace of ${owner}, allowed: any other namespace`;
    expect(refusals({ ...fleetOf(poolOf({ namespace })), ...more })).toEqual([
      `main.ts: pools ${namespace}/pgpool: namespace: ${found}`,
    ]);
    const trust = { namespaces: ['web', namespace], roots: [ROOT_A] };
    expect(refusals({ ...fleetOf(poolOf({ tls: TLS, trust })), ...more })).toEqual([
      `main.ts: pools demo/pgpool: trust.namespaces[1]: ${found}`,
    ]);
    const pki = [{ name: 'own', namespace, intermediates: [{ generation: 1 }] }];
    expect(refusals({ ...fleetOf(poolOf()), ...more, pki })).toEqual(
      owner === 'cert-manager' ? [] : [`main.ts: pki own: namespace: ${found}`],
    );
  });

  test('and argocd, in whose folder of dist/ the Applications are', () => {
    expect(refusals(fleetOf(poolOf({ namespace: 'argocd' })))).toHaveLength(1);
    const trust = { namespaces: ['argocd'], roots: [ROOT_A] };
    expect(refusals(fleetOf(poolOf({ tls: TLS, trust })))).toEqual([
      'main.ts: pools demo/pgpool: trust.namespaces[0]: found "argocd", the namespace of Argo CD, allowed: any other namespace',
    ]);
  });
});
