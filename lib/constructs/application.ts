import type { ApiObject } from 'cdk8s';
import type { Construct } from 'constructs';
import { Application as L1Application } from '../../imports/argoproj.io';
import { IGNORED_DIFFERENCES, RETRY_LIMIT, SYNC_OPTIONS } from '../argocd/sync-policy';
import { ApiConstruct, type ApiConstructProps } from './api-construct';
import type { IAppProject } from './app-project';

/** Properties of {@link Application}. */
export interface ApplicationProps extends ApiConstructProps {
  /** The AppProject that it belongs to. @see `spec.project` */
  readonly project: IAppProject;
  /** Git repository. @see `spec.source.repoURL` */
  readonly repoUrl: string;
  /** Folder of the pool's manifests. @see `spec.source.path` */
  readonly path: string;
  /** @default 'main' @see `spec.source.targetRevision` */
  readonly targetRevision?: string;
  /** Namespace of the pool. @see `spec.destination.namespace` */
  readonly namespace: string;
  /** API server of the cluster. @default 'https://kubernetes.default.svc' @see `spec.destination.server` */
  readonly server?: string;
}

/**
 * The Argo CD Application of one pool: it syncs by itself, in waves, and never writes TLS into a live Pgpool.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/application.yaml
 */
export class Application extends ApiConstruct {
  protected readonly apiObject: ApiObject;

  constructor(scope: Construct, id: string, props: ApplicationProps) {
    super(scope, id);
    this.apiObject = this.makeResource(L1Application.GVK, props, {
      spec: {
        project: props.project.name,
        source: { repoURL: props.repoUrl, targetRevision: props.targetRevision ?? 'main', path: props.path },
        destination: { server: props.server ?? 'https://kubernetes.default.svc', namespace: props.namespace },
        ignoreDifferences: IGNORED_DIFFERENCES.map((ignored) => ({
          ...ignored,
          jsonPointers: [...ignored.jsonPointers],
        })),
        syncPolicy: {
          automated: { prune: true, selfHeal: true },
          syncOptions: [...SYNC_OPTIONS],
          retry: { limit: RETRY_LIMIT },
        },
      },
    });
  }
}
