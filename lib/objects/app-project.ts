import { recordedDuration } from '../model/duration';
import type { KubernetesObject, Metadata } from './object';

/** A kind that an AppProject allows. */
export interface AllowedKind {
  /** API group, empty for the core one. */
  readonly group: string;
  readonly kind: string;
}

/** A kind without a namespace that an AppProject allows. */
export interface AllowedClusterKind extends AllowedKind {
  /** Names of the objects, as a pattern of Go's filepath.Match. @default - any */
  readonly name?: string;
}

/** A time in which Argo CD may, or may not, sync by itself. */
export interface SyncWindow {
  /** `allow`: outside of it nothing is synced; `deny`: in it nothing is. */
  readonly kind: 'allow' | 'deny';
  /** When it begins, as cron writes it: `0 2 * * 6`. */
  readonly schedule: string;
  /** How long it lasts: `4h`, `1.5d`. */
  readonly duration: string;
  /** @default 'UTC' */
  readonly timeZone?: string;
  /** Applications that it is about, as globs. @default - all of the project */
  readonly applications?: readonly string[];
  /** Whether a person may sync at any time, as at 3 a.m. @default true */
  readonly manualSync?: boolean;
  /** Whether a sync that has begun in time may continue after the end of the window; Argo CD 3.5 or newer. @default false */
  readonly syncOverrun?: boolean;
}

/** What the spec of an AppProject is made of. */
export interface AppProjectFields {
  /** What it is for. @default - none @see `spec.description` */
  readonly description?: string;
  /** Repositories that its Applications may read. @see `spec.sourceRepos` */
  readonly sourceRepos: readonly string[];
  /** Namespaces that its Applications may write to. @see `spec.destinations` */
  readonly namespaces: readonly string[];
  /** API server of the cluster. @default 'https://kubernetes.default.svc' @see `spec.destinations` */
  readonly server?: string;
  /** The kinds that its Applications may hold, all of a namespace. @see `spec.namespaceResourceWhitelist` */
  readonly kinds: readonly AllowedKind[];
  /** The kinds without a namespace that its Applications may hold. @default - none @see `spec.clusterResourceWhitelist` */
  readonly clusterKinds?: readonly AllowedClusterKind[];
  /** Times of maintenance. @default - syncs at any time @see `spec.syncWindows` */
  readonly syncWindows?: readonly SyncWindow[];
}

/** An AppProject that allows only the kinds and namespaces that it names. */
export function appProjectObject(metadata: Metadata | undefined, fields: AppProjectFields): KubernetesObject {
  const { server = 'https://kubernetes.default.svc', clusterKinds = [], syncWindows } = fields;
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'AppProject',
    metadata,
    spec: {
      description: fields.description,
      sourceRepos: fields.sourceRepos,
      destinations: fields.namespaces.map((namespace) => ({ server, namespace })),
      clusterResourceWhitelist: clusterKinds.map(({ group, kind, name }) => ({ group, kind, name })),
      namespaceResourceWhitelist: fields.kinds.map(({ group, kind }) => ({ group, kind })),
      syncWindows: syncWindows?.map(syncWindowSpec),
    },
  };
}

function syncWindowSpec({ applications = ['*'], manualSync = true, ...window }: SyncWindow): Record<string, unknown> {
  return { ...window, duration: recordedDuration(window.duration), applications, manualSync };
}
