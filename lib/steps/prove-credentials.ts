import { lastWriter } from '../cluster/managed-fields';
import type { Pod } from '../cluster/resources';
import { count } from '../model/count';
import type { Proof } from '../model/proof';
import type { StepRun } from './context';
import type { PromiseFinding } from './findings';
import { enoughFinding, isOlder, type Operated, readOperated, readyFinding } from './operated-pods';
import { prove } from './prove';

type CredentialsProof = Extract<Proof, { kind: 'credentials' }>;

/**
 * Proves that every pod of a pool has come up with the credentials that git says, without reading them: no step reads a Secret.
 *
 * The Pgpool has to name the Secret; its credentials have to be in use since the operation began, and every pod has to be made since
 * then. A pool may have had that Secret before the operation, as on a new cluster: then KubeDB has written nothing, and it is enough
 * that each pod was made after the Secret was named. A new password is one in any case.
 *
 * @throws GitopsError with what is not so.
 */
export async function proveCredentials(run: StepRun, wanted: CredentialsProof): Promise<void> {
  const { pods, pgpool } = await prove(run, readOperated, async (operated) => judge(operated, wanted));
  run.log.info(`${count(pods.length, 'pod')} came up with the credentials of Secret ${secretOf(pgpool)}`);
}

function judge(operated: Operated, { secret }: CredentialsProof): PromiseFinding[] {
  const { pgpool, pods, span } = operated;
  const pool = { about: 'promise', where: 'the Pgpool' } as const;
  const { activeFrom = '' } = pgpool.spec?.authSecret ?? {};
  const named = Date.parse(lastWriter(pgpool, '/spec/authSecret')?.time ?? '');
  // Not known counts as not before.
  const hadItBefore = secret !== undefined && named < span.begin;
  const isActive = hadItBefore || Date.parse(activeFrom) >= span.begin;
  const live = secretOf(pgpool);
  return [
    {
      ...pool,
      key: 'secret',
      verdict: secret === undefined || live === secret ? 'right' : 'wrong',
      text: `names Secret ${live}, not ${secret}`,
    },
    {
      ...pool,
      key: 'activeFrom',
      verdict: isActive ? 'right' : 'wrong',
      text: activeFrom
        ? `has its credentials since ${activeFrom}, before the operation`
        : 'does not say since when it has its credentials (activeFrom)',
    },
    enoughFinding(operated),
    ...pods.flatMap((pod) => podFindings(pod, hadItBefore ? named : span.begin)),
  ];
}

function podFindings(pod: Pod, begin: number): PromiseFinding[] {
  const { name, uid = '', creationTimestamp = '' } = pod.metadata;
  return [
    {
      about: 'promise',
      where: `pod ${name}`,
      key: `${uid}/made`,
      verdict: isOlder(pod, { begin }) ? 'wrong' : 'right',
      text: `was made at ${creationTimestamp}, before its credentials: it has those of before`,
    },
    readyFinding(pod, `${uid}/ready`),
  ];
}

function secretOf({ spec }: Operated['pgpool']): string {
  return spec?.authSecret?.name || 'none';
}
