import type { ApiObject } from 'cdk8s';
import type { Construct } from 'constructs';
import { ApplicationSet as L1ApplicationSet } from '../../imports/argoproj.io';
import { COHORT_LABEL } from '../model/annotations';
import { ApiConstruct, type ApiConstructProps } from './api-construct';
import type { IAppProject } from './app-project';
import { applicationSpec } from './application-spec';

/** Pools that follow one branch. */
export interface ApplicationSetCohort {
  /** Value of the label `pgpool-gitops/cohort` of their Applications. */
  readonly name: string;
  /** Branch, tag or commit that they follow, and which is searched for their folders. */
  readonly revision: string;
  /** The pools, as `namespace/name`. @default - all that no other cohort names */
  readonly pools?: readonly string[];
}

/** Properties of {@link ApplicationSet}. */
export interface ApplicationSetProps extends ApiConstructProps {
  /** The AppProject that the Applications belong to. @see `spec.template.spec.project` */
  readonly project: IAppProject;
  /** Git repository. @see `spec.generators[].git.repoURL` */
  readonly repoUrl: string;
  /** Folder that holds a folder `namespace/pool` for each pool. @see `spec.generators[].git.directories` */
  readonly path: string;
  /** Folders in `path` that are no namespace of a pool. @default - none */
  readonly exclude?: readonly string[];
  /** Branch, tag or commit, where there are no cohorts. @default 'main' @see `spec.generators[].git.revision` */
  readonly targetRevision?: string;
  /** Pools that follow other branches. @default - all follow targetRevision, and have no label */
  readonly cohorts?: readonly ApplicationSetCohort[];
  /** API server of the cluster. @default 'https://kubernetes.default.svc' */
  readonly server?: string;
}

/** Keeps the Applications when the ApplicationSet is deleted: its controller first takes them off it. */
const FINALIZER = 'resources-finalizer.argocd.argoproj.io';

/**
 * An Argo CD ApplicationSet that makes an Application for each pool's folder: the one that {@link Application} renders.
 *
 * It never deletes one. A folder that is gone may be a pool that was retired, or a branch that was pushed by mistake.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/
 */
export class ApplicationSet extends ApiConstruct {
  protected readonly apiObject: ApiObject;

  /** @throws TypeError when git folders cannot be matched below `path`. */
  constructor(scope: Construct, id: string, props: ApplicationSetProps) {
    super(scope, id);
    const path = checkPath(props.path);
    const depth = path.split('/').length;
    const segment = (i: number) => `{{ index .path.segments ${depth + i} }}`;
    const { cohorts = [], targetRevision = 'main' } = props;
    const metadata = { ...props.metadata, finalizers: [...(props.metadata?.finalizers ?? []), FINALIZER] };
    this.apiObject = this.makeResource(
      L1ApplicationSet.GVK,
      { metadata },
      {
        spec: {
          goTemplate: true,
          goTemplateOptions: ['missingkey=error'],
          generators: generators(props, path, cohorts, targetRevision),
          syncPolicy: { applicationsSync: 'create-update', preserveResourcesOnDeletion: true },
          template: {
            metadata: {
              name: `${segment(0)}-${segment(1)}`,
              ...(cohorts.length === 0 ? {} : { labels: { [COHORT_LABEL]: '{{ .values.cohort }}' } }),
            },
            spec: applicationSpec({
              ...props,
              path: '{{ .path.path }}',
              namespace: segment(0),
              targetRevision: cohorts.length === 0 ? targetRevision : '{{ .values.revision }}',
            }),
          },
        },
      },
    );
  }
}

/** Argo CD matches the paths that git lists, so the folder has to be one, and hold no sign that a pattern knows. */
function checkPath(path: string): string {
  const folder = path.replace(/^(\.?\/)+|\/+$/g, '');
  if (folder !== '' && folder !== '.' && !/[*?[\]\\{}]|(^|\/)\.\.?(\/|$)/.test(folder)) return folder;
  throw new TypeError(`found path "${path}", allowed: a folder in the repository, such as dist`);
}

function generators(
  { repoUrl, exclude = [] }: ApplicationSetProps,
  path: string,
  cohorts: readonly ApplicationSetCohort[],
  targetRevision: string,
): unknown[] {
  const named = cohorts.flatMap(({ pools = [] }) => pools);
  const all = (others: readonly string[]) => [
    { path: `${path}/*/*` },
    ...exclude.map((folder) => ({ path: `${path}/${folder}/*`, exclude: true })),
    ...others.map((pool) => ({ path: `${path}/${pool}`, exclude: true })),
  ];
  if (cohorts.length === 0) return [{ git: { repoURL: repoUrl, revision: targetRevision, directories: all([]) } }];
  return cohorts.map(({ name, revision, pools }) => ({
    git: {
      repoURL: repoUrl,
      revision,
      directories: pools === undefined ? all(named) : pools.map((pool) => ({ path: `${path}/${pool}` })),
      values: { cohort: name, revision },
    },
  }));
}
