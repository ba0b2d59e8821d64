import type { Api } from '../cluster/api';
import { FatalError, until } from '../cluster/run';

/** A commit: Applications have two sources, both of it; an older one, or one of somebody else, has one. */
interface Revision {
  readonly revision?: string;
  readonly revisions?: readonly string[];
}

/** The commit that a part of an Application's status is about. */
export function commitOf(status: Revision | undefined): string | undefined {
  return status?.revisions?.[0] ?? status?.revision;
}

/** What a scenario reads of an Application. */
export interface ApplicationStatus {
  readonly sync?: Revision & { readonly status: string };
  readonly health?: { readonly status: string };
  readonly conditions?: readonly { readonly type: string; readonly message: string }[];
  readonly operationState?: {
    readonly phase: string;
    readonly message?: string;
    readonly startedAt?: string;
    readonly finishedAt?: string;
    readonly syncResult?: Revision & {
      readonly resources?: readonly {
        readonly kind: string;
        readonly name: string;
        readonly status?: string;
        readonly hookPhase?: string;
        readonly message?: string;
      }[];
    };
  };
}

const ARGO_CD = '/apis/argoproj.io/v1alpha1/namespaces/argocd';
const APPLICATIONS = `${ARGO_CD}/applications`;

/** Tells Argo CD to look at the repository now; it would by itself within three minutes. */
export async function refresh(api: Api, names: readonly string[]): Promise<void> {
  const patch = { metadata: { annotations: { 'argocd.argoproj.io/refresh': 'normal' } } };
  await Promise.all(names.map((name) => api.patch(`${APPLICATIONS}/${name}`, patch)));
}

/** Tells Argo CD to look for the folders of an ApplicationSet now. */
export function refreshSet(api: Api, name: string): Promise<void> {
  const patch = { metadata: { annotations: { 'argocd.argoproj.io/application-set-refresh': 'true' } } };
  return api.patch(`${ARGO_CD}/applicationsets/${name}`, patch);
}

/** Tells Argo CD to compare all Applications of a project now, as a webhook of the git server would. */
export async function refreshAll(api: Api, project: string): Promise<void> {
  await refresh(api, await applicationNames(api, project));
}

/**
 * The names of all Applications of some projects. A project has one scenario, while the name of one scenario may begin the
 * name of another.
 */
export async function applicationNames(api: Api, ...projects: readonly string[]): Promise<string[]> {
  return (await listApplications(api, ...projects)).map(({ metadata }) => metadata.name);
}

/** The status of an Application. @returns undefined when it has none yet */
export async function readApplication(api: Api, name: string): Promise<ApplicationStatus | undefined> {
  return (await api.get<Application>(`${APPLICATIONS}/${name}`))?.status;
}

interface Application {
  readonly metadata: {
    readonly name: string;
    readonly uid: string;
    readonly ownerReferences?: readonly { readonly kind: string; readonly name: string }[];
  };
  readonly spec: { readonly project: string; readonly syncPolicy?: { readonly syncOptions?: readonly string[] } };
  readonly status?: ApplicationStatus;
}

async function listApplications(api: Api, ...projects: readonly string[]): Promise<readonly Application[]> {
  const list = await api.get<{ items: readonly Application[] }>(APPLICATIONS);
  if (list === undefined) throw new Error('the API server knows no Applications');
  return list.items.filter(({ spec }) => projects.includes(spec.project));
}

/** Which ApplicationSet each Application of a project belongs to, and its uid. */
export async function ownersOf(api: Api, project: string): Promise<Map<string, { uid: string; owner?: string }>> {
  const items = await listApplications(api, project);
  return new Map(
    items.map(({ metadata: { name, uid, ownerReferences = [] } }) => {
      const owner = ownerReferences.find(({ kind }) => kind === 'ApplicationSet')?.name;
      return [name, { uid, ...(owner === undefined ? {} : { owner }) }];
    }),
  );
}

/** How all Applications of a project stand. */
export async function syncStates(api: Api, project: string) {
  const items = await listApplications(api, project);
  return items.map(({ status }) => ({
    sync: status?.sync?.status,
    revision: commitOf(status?.sync),
    health: status?.health?.status,
  }));
}

/**
 * Waits until a commit is applied and everything is healthy.
 *
 * @throws ClusterError with the Application's status, when it is not in time, or its sync has failed
 */
export function untilSynced(api: Api, name: string, revision: string, seconds: number): Promise<true> {
  return until(`sync of ${name} at ${revision.slice(0, 7)}`, seconds, async () => {
    const status = await readNotFailed(api, name, revision);
    const state = status?.operationState;
    const ours = commitOf(state?.syncResult) === revision;
    // A commit that changes nothing of this Application starts no sync: it is in sync as it is.
    const done = (ours && state?.phase === 'Succeeded') || (state?.phase !== 'Running' && isAt(status, revision));
    if (done && isAt(status, revision) && status?.health?.status === 'Healthy') return true as const;
    throw new Error(text(status));
  });
}

/** Turns automated syncs of an Application off or on. */
export function automate(api: Api, name: string, on: boolean): Promise<void> {
  const automated = on ? { prune: true, selfHeal: true } : null;
  return api.patch(`${APPLICATIONS}/${name}`, { spec: { syncPolicy: { automated } } });
}

/**
 * The status of an Application.
 *
 * @throws FatalError when its sync of a commit has failed
 */
export async function readNotFailed(api: Api, name: string, revision: string): Promise<ApplicationStatus | undefined> {
  const status = await readApplication(api, name);
  const { phase, syncResult } = status?.operationState ?? {};
  if (commitOf(syncResult) === revision && (phase === 'Failed' || phase === 'Error')) {
    throw new FatalError(`sync of ${name} at ${revision.slice(0, 7)} has ${phase}: ${text(status)}`);
  }
  return status;
}

/** Waits until the sync of a commit has failed. @returns why it did, in Argo CD's words */
export function untilFailed(api: Api, name: string, revision: string, seconds: number): Promise<string> {
  return until(`failed sync of ${name} at ${revision.slice(0, 7)}`, seconds, async () => {
    const status = await readApplication(api, name);
    const state = status?.operationState;
    if (commitOf(state?.syncResult) === revision && state?.phase === 'Succeeded') {
      throw new FatalError(`sync of ${name} at ${revision.slice(0, 7)} has succeeded, expected: failed`);
    }
    if (commitOf(state?.syncResult) === revision && state?.phase === 'Failed') return text(status);
    throw new Error(text(status));
  });
}

function isAt(status: ApplicationStatus | undefined, revision: string): boolean {
  return status?.sync?.status === 'Synced' && commitOf(status.sync) === revision;
}

/** Phase and messages, for people: a whole status fills a screen. */
function text(status: ApplicationStatus | undefined): string {
  if (status === undefined) return 'there is no such Application, or it has no status yet';
  const { operationState: state, sync, health, conditions = [] } = status;
  const bad = (state?.syncResult?.resources ?? []).filter(
    ({ status: result, hookPhase }) => result === 'SyncFailed' || !['Succeeded', undefined, ''].includes(hookPhase),
  );
  return [
    `${sync?.status} at ${commitOf(sync)?.slice(0, 7)}, ${health?.status}; last sync ${state?.phase} at ${commitOf(state?.syncResult)?.slice(0, 7)}: ${state?.message}`,
    ...bad.map(({ kind, name, hookPhase, message }) => `${kind} ${name}: ${hookPhase} ${message}`),
    ...conditions.map(({ type, message }) => `${type}: ${message}`),
  ].join('\n');
}

/** Starts a sync by hand and waits for its end. @returns its phase */
export async function syncNow(
  api: Api,
  name: string,
  options: { seconds: number; resources?: readonly object[] },
): Promise<string> {
  const path = `${APPLICATIONS}/${name}`;
  const application = await api.get<Application>(path);
  const before = application?.status?.operationState?.startedAt;
  // Without a commit: else Argo CD would go back to what it knows of the branch at its next automated sync.
  const sync = {
    syncOptions: application?.spec.syncPolicy?.syncOptions,
    prune: true,
    ...(options.resources === undefined ? {} : { resources: options.resources }),
  };
  // A sync that starts within the second of the last one would look like it.
  await new Promise((resolve) => setTimeout(resolve, 1100));
  await api.patch(path, { operation: { initiatedBy: { username: 'e2e' }, sync, retry: { limit: 0 } } });
  return until(`end of a sync of ${name} by hand`, options.seconds, async () => {
    const state = (await readApplication(api, name))?.operationState;
    if (state === undefined || state.startedAt === before || state.phase === 'Running') {
      throw new Error(state?.message ?? 'it has not begun');
    }
    return state.phase;
  });
}
