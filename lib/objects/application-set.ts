import { COHORT_LABEL } from '../model/annotations';
import type { FacetName } from '../model/facets';
import type { MetadataIntent } from '../model/intent';
import { applicationSpec } from './application';
import type { KubernetesObject, Metadata } from './object';

/** Pools that follow one branch. */
export interface ApplicationSetCohort {
  /** Value of the label `pgpool-gitops/cohort` of their Applications. */
  readonly name: string;
  /** Branch, tag or commit that they follow, and which is searched for their folders. */
  readonly revision: string;
  /** The pools, as `namespace/name`. @default - all that no other cohort names */
  readonly pools?: readonly string[];
}

/** What the spec of an ApplicationSet is made of. */
export interface ApplicationSetFields {
  /** Name of the AppProject that the Applications belong to, or how it follows from the namespace of a pool. */
  readonly project: string | ((namespace: string) => string);
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
  /**
   * Facets that only operations change on a live Pgpool, of any pool: one template serves all.
   * @default - those that every ledger records
   */
  readonly facets?: readonly FacetName[];
  /** Pools, `namespace/name`, whose resources an autoscaler chooses. @default - none */
  readonly autoscaled?: readonly string[];
  /** API server of the cluster. @default 'https://kubernetes.default.svc' */
  readonly server?: string;
  /** Labels and annotations of namespaces that Argo CD makes. @default - they have to be there */
  readonly createNamespace?: MetadataIntent;
  /** What stands in front of the name of every Application: `prod-`. @default - nothing */
  readonly namePrefix?: string;
  /** Names of Applications by their pool, `namespace/name`, without the prefix. @default - NAMESPACE-NAME */
  readonly names?: Readonly<Record<string, string>>;
  /** Labels of the Applications. @default - only that of the cohort */
  readonly labels?: Readonly<Record<string, string>>;
  /** Annotations of the Applications. @default - none */
  readonly annotations?: Readonly<Record<string, string>>;
}

/** Keeps the Applications when the ApplicationSet is deleted: its controller first takes them off it. */
const FINALIZER = 'resources-finalizer.argocd.argoproj.io';

/**
 * An ApplicationSet that makes the Application of each pool's folder.
 *
 * @throws TypeError when git folders cannot be matched below `path`.
 */
export function applicationSetObject(metadata: Metadata | undefined, fields: ApplicationSetFields): KubernetesObject {
  const path = checkPath(fields.path);
  const depth = path.split('/').length;
  const segment = (i: number) => `{{ index .path.segments ${depth + i} }}`;
  const { cohorts = [], targetRevision = 'main', autoscaled, facets, project, repoUrl, server } = fields;
  const finalizers = [...((metadata?.finalizers as string[] | undefined) ?? []), FINALIZER];
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'ApplicationSet',
    metadata: { ...metadata, finalizers },
    spec: {
      goTemplate: true,
      goTemplateOptions: ['missingkey=error'],
      generators: generators(fields, path, cohorts, targetRevision),
      syncPolicy: { applicationsSync: 'create-update', preserveResourcesOnDeletion: true },
      template: {
        metadata: templateMetadata(fields, depth),
        spec: applicationSpec({
          project: typeof project === 'string' ? project : project(segment(0)),
          repoUrl,
          server,
          facets,
          autoscaled,
          createNamespace: fields.createNamespace,
          path: '{{ .path.path }}',
          namespace: segment(0),
          targetRevision: cohorts.length === 0 ? targetRevision : '{{ .values.revision }}',
        }),
      },
    },
  };
}

function templateMetadata(fields: ApplicationSetFields, depth: number): Record<string, unknown> {
  const { namePrefix = '', names = {}, labels, annotations, cohorts = [] } = fields;
  const [namespace, pool] = [`index .path.segments ${depth}`, `index .path.segments ${depth + 1}`];
  const chosen = Object.entries(names).map(([key, name]) => ` ${JSON.stringify(key)} ${JSON.stringify(name)}`);
  const name =
    chosen.length === 0
      ? `{{ ${namespace} }}-{{ ${pool} }}`
      : `{{ get (dict${chosen.join('')}) (printf "%s/%s" (${namespace}) (${pool})) | default (printf "%s-%s" (${namespace}) (${pool})) }}`;
  const cohort = cohorts.length === 0 ? {} : { [COHORT_LABEL]: '{{ .values.cohort }}' };
  const all = { ...literals(labels), ...cohort };
  return {
    name: `${namePrefix}${name}`,
    labels: Object.keys(all).length === 0 ? undefined : all,
    annotations: annotations === undefined ? undefined : literals(annotations),
  };
}

/** Texts that Go's templates leave as they are. */
function literals(texts: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, text.replaceAll('{{', '{{ "{{" }}')]));
}

/** Argo CD matches the paths that git lists, so the folder has to be one, and hold no sign that a pattern knows. */
function checkPath(path: string): string {
  if (isGitFolder(path)) return trimmed(path);
  throw new TypeError(`found path "${path}", allowed: a folder in the repository, such as dist`);
}

/** Whether a path names a folder below the root of a repository that Argo CD can match. */
export function isGitFolder(path: string): boolean {
  const folder = trimmed(path);
  return folder !== '' && folder !== '.' && !/[*?[\]\\{}]|(^|\/)\.\.?(\/|$)/.test(folder);
}

function trimmed(path: string): string {
  return path.replace(/^(\.?\/)+|\/+$/g, '');
}

function generators(
  { repoUrl, exclude = [] }: ApplicationSetFields,
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
