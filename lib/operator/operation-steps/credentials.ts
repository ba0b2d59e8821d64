import { isDeepStrictEqual } from 'node:util';
import { kubernetesTime } from '../../cluster/clock';
import type { Secret } from '../../cluster/resources';
import type { PollResult } from '../../cluster/wait';
import { belongsTo } from '../apply';
import { newPassword } from '../desired/secrets';
import { authSecretName, CREDENTIALS_FOR } from '../names';
import { HopelessError, type OperationRun, type OperationStep } from '../operation-run';
import { gather } from '../pool-run';
import { operationMark } from './workload';

/**
 * Brings the pool's credentials: those of the Secret that the operation names, or a new password in its own. The Secret is written first,
 * once, with a mark of the operation and the time, so that after a crash no second password is made; then the Pgpool, with that time.
 */
async function ensureCredentials(run: OperationRun): Promise<PollResult<true>> {
  const { context, pgpool, target } = run;
  // Nothing is written where the credentials are missing or cannot be used.
  const { administrator } = (await gather({ ...run, spec: target })).dependencies;
  const secret = await readSecret(run, target.authSecret?.name ?? '');
  if (administrator === undefined || secret === undefined)
    return { waiting: "the administrator's Secret, which does not exist" };
  const activeFrom = markedAt(secret, run) ?? (await markSecret(run, secret));
  const authSecret = { ...target.authSecret, activeFrom };
  if (!isDeepStrictEqual(pgpool.spec.authSecret, authSecret))
    await context.cluster.replace({ ...pgpool, spec: { ...target, authSecret } });
  return { done: true };
}

function readSecret({ context, pool }: OperationRun, name: string): Promise<Secret | undefined> {
  return context.cluster.tryGet({ kind: 'Secret', namespace: pool.namespace, name });
}

/** Since when the credentials are in use. @returns undefined when the operation has not written the Secret */
function markedAt({ metadata }: Secret, run: OperationRun): string | undefined {
  const [uid, time] = metadata.annotations?.[CREDENTIALS_FOR]?.split('/') ?? [];
  return uid === operationMark(run) ? time : undefined;
}

/** @returns the time that is written */
async function markSecret(run: OperationRun, secret: Secret): Promise<string> {
  const { context, pgpool, pool, progress } = run;
  const isGiven = progress.operation.spec?.authentication?.secretRef !== undefined;
  const before = await readSecret(run, pgpool.spec.authSecret?.name || authSecretName(pool));
  if (!isGiven && !belongsTo(secret, pgpool, pool)) {
    const message = `Secret ${pool.namespace}/${secret.metadata.name} was not made for this pool, so no password is made in it`;
    throw new HopelessError(`${message}: name another Secret in spec.authentication.secretRef`);
  }
  const time = kubernetesTime(context.clock.now());
  const annotations = { ...secret.metadata.annotations, [CREDENTIALS_FOR]: `${operationMark(run)}/${time}` };
  const isSame = isGiven && before?.metadata.uid === secret.metadata.uid;
  const content = { ...(isSame ? {} : previous(before)), ...(isGiven ? {} : { password: base64(newPassword()) }) };
  const data = { ...secret.data, ...content };
  await context.cluster.replace({ ...secret, metadata: { ...secret.metadata, annotations }, data });
  return time;
}

/** The credentials until now, as KubeDB keeps them. */
function previous({ data = {} }: Partial<Secret> = {}): Record<string, string> {
  const entries = ['username', 'password'].map((key): [string, string | undefined] => [`${key}.prev`, data[key]]);
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] !== undefined));
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}

/** Other credentials of the administrator. */
export const credential: OperationStep = {
  condition: 'UpdateCredential',
  message: 'the Pgpool names the credentials that the operation specifies',
  run: ensureCredentials,
};
