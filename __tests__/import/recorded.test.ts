import { isDeepStrictEqual } from 'node:util';
import { parseAllDocuments } from 'yaml';
import type { KubeObject } from '../../lib/cluster/objects';
import { GitopsError } from '../../lib/errors';
import { foreignIssuerGroups, takePools } from '../../lib/import/pool-intent';
import { isRecord, recordOf } from '../../lib/json';
import { storedSpec } from '../../lib/model/kubedb/stored';
import { commit } from '../plan/commits';
import { isRecorded, recordedIn } from '../recorded';

/**
 * Pools that KubeDB admits and that cannot be imported on purpose: what they say is no working pool, or nothing that git
 * could keep.
 */
const STRICTER: readonly (readonly [reason: string, messages: RegExp])[] = [
  ['nobody signs the certificates, so KubeDB never issues them', /spec\.tls without an issuer|nobody would sign/],
  ['KubeDB has three certificates, each once; it does not look at an alias that it does not know', /\.alias: /],
  [
    'an object has no such name, so no issuer is found by it',
    /issuerRef\.(name|kind|apiGroup): |certManager\.issuerGroups/,
  ],
  ['cert-manager refuses a life or a renewal like this', /(duration|renewBefore): /],
  [
    'cert-manager refuses a host, an address or an empty text like this',
    /(dnsNames|ipAddresses|emailAddresses|uris|subject\.\w+)(\[\d+\])?: /,
  ],
  ['cert-manager refuses a Secret of such a name', /secretName: /],
  ['a private key without encoding says nothing', /privateKey\.encoding: /],
  ['without TLS no client can show a certificate', /with sslMode "disable"/],
];

/** As the live object is in a cluster: the recordings were made outside of one, where no seccomp profile is filled in. */
function inCluster(live: KubeObject): KubeObject {
  return { ...live, spec: storedSpec(recordOf(live.spec), live.metadata.name) };
}

/** Where a rendered object is not what is live, as Argo CD compares: fields of git alone, and lists as a whole. */
function outOfSync(rendered: unknown, live: unknown, path: string): string[] {
  if (!isRecord(rendered)) return isDeepStrictEqual(rendered, live) ? [] : [path];
  return Object.entries(rendered).flatMap(([key, value]) => outOfSync(value, recordOf(live)[key], `${path}.${key}`));
}

/** Fields that a sync leaves as they are in the cluster. */
const IGNORED = ['.tls', '.sslMode', '.clientAuthMode'];
/** Rotations belong to git, so the first sync writes this; import says so. */
const OURS = '.autoOps.disabled';

function problemsOf(act: () => void): string[] {
  try {
    act();
    return [];
  } catch (error) {
    if (!GitopsError.is(error)) throw error;
    return error.problems.map(({ path, message }) => `${path}: ${message}`);
  }
}

/** Imports and renders one pool; what is wrong with it, and where its Pgpool would be OutOfSync. */
function taken(live: KubeObject): { readonly problems: string[]; readonly outOfSync: string[] } {
  const { pools, problems } = takePools([live as never], 'live.yaml');
  const found = problems.map(({ path, message }) => `${path}: ${message}`);
  let differing: string[] = [];
  found.push(
    ...problemsOf(() => {
      if (pools.length === 0) return;
      const fleet = { certManager: { issuerGroups: foreignIssuerGroups(pools) } };
      const files = commit(new Map(), { pools, fleet });
      const text = [...files].find(([path]) => path.endsWith('/30-pgpool.k8s.yaml'))?.[1] ?? '';
      const pgpool = parseAllDocuments(text)
        .map((each) => each.toJS())
        .find(({ kind }) => kind === 'Pgpool');
      differing = outOfSync(pgpool.spec, live.spec, '').filter(
        (path) => path !== OURS && !IGNORED.some((ignored) => path.startsWith(ignored)),
      );
      expect([...files.keys()].filter((path) => /operation/.test(path))).toEqual([]);
    }),
  );
  return { problems: found, outOfSync: differing };
}

const describeRecorded = isRecorded ? describe : describe.skip;

describeRecorded('live pools of KubeDB, where the recordings lie beside the checkout', () => {
  test('every admitted one of the curated cases is imported, rendered and in sync', () => {
    const admitted = recordedIn('curated').filter(({ live }) => live !== undefined);
    expect(admitted.length).toBe(31);
    for (const { title, live } of admitted) {
      expect({ title, ...taken(inCluster(live as KubeObject)) }).toEqual({ title, problems: [], outOfSync: [] });
    }
  });

  test('so is every admitted one of the random cases, but for the classes in which ours is stricter on purpose', () => {
    const admitted = recordedIn('pgpools').filter(({ live }) => live !== undefined);
    let imported = 0;
    for (const { object, live } of admitted) {
      const { problems, outOfSync: differing } = taken(inCluster(live as KubeObject));
      const unknown = problems.filter((problem) => !STRICTER.some(([, messages]) => messages.test(problem)));
      expect({ spec: object.spec, unknown, differing }).toEqual({ spec: object.spec, unknown: [], differing: [] });
      if (problems.length === 0) imported += 1;
    }
    expect(imported).toBeGreaterThan(100);
  });
});
