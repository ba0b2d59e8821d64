import type { ApiObject } from 'cdk8s';
import type { Construct } from 'constructs';
import { AppProject as L1AppProject } from '../../imports/argoproj.io';
import { ApiConstruct, type ApiConstructProps } from './api-construct';

/** A kind that an AppProject allows. */
export interface AllowedKind {
  /** API group, empty for the core one. */
  readonly group: string;
  readonly kind: string;
}

/** A time in which Argo CD may, or may not, sync by itself. */
export interface SyncWindow {
  /** `allow`: outside of it nothing is synced; `deny`: in it nothing is. */
  readonly kind: 'allow' | 'deny';
  /** When it begins, as cron writes it: `0 2 * * 6`. */
  readonly schedule: string;
  /** How long it lasts: `4h`. */
  readonly duration: string;
  /** @default 'UTC' */
  readonly timeZone?: string;
  /** Applications that it is about, as globs. @default - all of the project */
  readonly applications?: readonly string[];
  /** Whether a person may sync at any time, as at 3 a.m. @default true */
  readonly manualSync?: boolean;
}

/** Properties of {@link AppProject}. */
export interface AppProjectProps extends ApiConstructProps {
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
  readonly clusterKinds?: readonly AllowedKind[];
  /** Times of maintenance. @default - syncs at any time @see `spec.syncWindows` */
  readonly syncWindows?: readonly SyncWindow[];
}

/** An AppProject, owned or foreign. */
export interface IAppProject {
  /** Name of the AppProject. */
  readonly name: string;
}

class ImportedAppProject implements IAppProject {
  constructor(readonly name: string) {}
}

/**
 * An Argo CD AppProject that allows only the kinds and namespaces that it names.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/project.yaml
 */
export class AppProject extends ApiConstruct implements IAppProject {
  /** An AppProject that exists in the cluster. */
  static fromName(name: string): IAppProject {
    return new ImportedAppProject(name);
  }

  protected readonly apiObject: ApiObject;

  constructor(scope: Construct, id: string, props: AppProjectProps) {
    super(scope, id);
    const server = props.server ?? 'https://kubernetes.default.svc';
    this.apiObject = this.makeResource(L1AppProject.GVK, props, {
      spec: {
        ...(props.description === undefined ? {} : { description: props.description }),
        sourceRepos: [...props.sourceRepos],
        destinations: props.namespaces.map((namespace) => ({ server, namespace })),
        clusterResourceWhitelist: (props.clusterKinds ?? []).map(({ group, kind }) => ({ group, kind })),
        namespaceResourceWhitelist: props.kinds.map(({ group, kind }) => ({ group, kind })),
        ...(props.syncWindows === undefined ? {} : { syncWindows: props.syncWindows.map(syncWindowSpec) }),
      },
    });
  }
}

function syncWindowSpec({ applications = ['*'], manualSync = true, ...window }: SyncWindow): Record<string, unknown> {
  return { ...window, applications: [...applications], manualSync };
}
