import { lastWriter } from '../cluster/managed-fields';
import type { Pod } from '../cluster/resources';
import { count } from '../model/count';
import { POOL_CONTAINER } from '../model/kubedb/stored';
import type { Proof } from '../model/proof';
import type { StepRun } from './context';
import type { PromiseFinding } from './findings';
import { enoughFinding, isOlder, type Operated, readOperated, readyFinding } from './operated-pods';
import { prove } from './prove';

type VersionProof = Extract<Proof, { kind: 'version' }>;

/**
 * Proves that every pod of a pool runs its new version.
 *
 * Only the catalogue knows which image a version stands for, and no step may read what lies outside of its namespace. So the Pgpool
 * must have the version, which KubeDB writes last; every pod must have been made since the operation began, unless the operation
 * has not written the version, because the pool had it already; and all pods must run one image, the one that main.ts names
 * where it does.
 *
 * @throws GitopsError with what is not so.
 */
export async function proveVersion(run: StepRun, wanted: VersionProof): Promise<void> {
  const { pods } = await prove(run, readOperated, async (operated) => judge(operated, wanted));
  run.log.info(`${count(pods.length, 'pod')} run version ${wanted.version}, image ${imageOf(pods[0])}`);
}

function judge(operated: Operated, { image, version }: VersionProof): PromiseFinding[] {
  const { pgpool, pods, span } = operated;
  const live = pgpool.spec?.version;
  const pool = { about: 'promise', where: 'the Pgpool' } as const;
  const isNew = Date.parse(lastWriter(pgpool, '/spec/version')?.time ?? '') >= span.begin;
  const images = [...new Set(pods.map(imageOf))];
  return [
    {
      ...pool,
      key: 'version',
      verdict: live === version ? 'right' : 'wrong',
      text: `has version ${live}, not ${version}`,
    },
    enoughFinding(operated),
    {
      ...pool,
      key: 'image',
      verdict: images.length <= 1 ? 'right' : 'wrong',
      text: `has pods of different images: ${images.join(', ')}`,
    },
    ...pods.flatMap((pod) => podFindings(pod, { image, begin: isNew ? span.begin : undefined })),
  ];
}

function podFindings(
  pod: Pod,
  { begin, image }: { readonly image: string | undefined; readonly begin: number | undefined },
): PromiseFinding[] {
  const { name, uid = '', creationTimestamp = '' } = pod.metadata;
  const base = { about: 'promise', where: `pod ${name}` } as const;
  const found = imageOf(pod);
  const isOld = begin !== undefined && isOlder(pod, { begin });
  return [
    {
      ...base,
      key: `${uid}/made`,
      verdict: isOld ? 'wrong' : 'right',
      text: `was made at ${creationTimestamp}, before the operation: it runs the version of before`,
    },
    {
      ...base,
      key: `${uid}/image`,
      verdict: image === undefined || found === image ? 'right' : 'wrong',
      text: `runs image ${found}, not ${image}`,
    },
    readyFinding(pod, `${uid}/ready`),
  ];
}

function imageOf(pod: Pod | undefined): string {
  return pod?.spec?.containers?.find(({ name }) => name === POOL_CONTAINER)?.image ?? 'none';
}
