import type { ApiObject } from 'cdk8s';
import type { Construct } from 'constructs';
import { recordOf } from '../json';
import { FACET_NAMES } from '../model/facets';
import {
  type ApplicationSetCohort,
  type ApplicationSetFields,
  applicationSetObject,
  isGitFolder,
} from '../objects/application-set';
import { ApiConstruct, type ApiConstructProps, addResource } from './api-construct';
import type { IAppProject } from './app-project';
import {
  API_PROPS,
  checkProps,
  FIELDS,
  listOf,
  named,
  oneOf,
  optional,
  type PropCheck,
  type PropChecks,
  RENDERED_TEXT,
  TEXT,
  TEXT_MAP,
  withText,
} from './check-props';

export type { ApplicationSetCohort };

/** Properties of {@link ApplicationSet}. */
export interface ApplicationSetProps extends ApiConstructProps, Omit<ApplicationSetFields, 'project'> {
  /** The AppProject that the Applications belong to. @see `spec.template.spec.project` */
  readonly project: IAppProject;
}

const FOLDER: PropCheck = {
  allowed: 'a folder in the repository, such as dist',
  holds: (value) => typeof value === 'string' && isGitFolder(value),
};

const COHORT: PropCheck = {
  allowed: 'an object with name, revision and, but for the last, pools: a list of NAMESPACE/POOL',
  holds: (value) => withText('name', 'revision').holds(value) && optional(listOf(TEXT)).holds(recordOf(value).pools),
};

const PROPS: PropChecks<ApplicationSetProps> = {
  ...API_PROPS,
  project: named('AppProject', TEXT),
  repoUrl: RENDERED_TEXT,
  path: FOLDER,
  exclude: optional(listOf(TEXT)),
  targetRevision: optional(RENDERED_TEXT),
  cohorts: optional(listOf(COHORT)),
  facets: optional(listOf(oneOf(FACET_NAMES))),
  autoscaled: optional(listOf(TEXT)),
  server: optional(RENDERED_TEXT),
  createNamespace: optional(FIELDS),
  namePrefix: optional(TEXT),
  names: optional(TEXT_MAP),
  labels: optional(TEXT_MAP),
  annotations: optional(TEXT_MAP),
};

/**
 * An Argo CD ApplicationSet that makes an Application for each pool's folder: the one that {@link Application} renders.
 *
 * It never deletes one. A folder that is gone may be a pool that was retired, or a branch that was pushed by mistake.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/
 */
export class ApplicationSet extends ApiConstruct {
  protected readonly apiObject: ApiObject;

  /** @throws GitopsError when a property is missing, unknown or no such thing. */
  constructor(scope: Construct, id: string, props: ApplicationSetProps) {
    checkProps(scope, id, props, PROPS);
    super(scope, id);
    const object = applicationSetObject(props.metadata, { ...props, project: props.project.name });
    this.apiObject = addResource(this, 'Resource', object);
  }
}
