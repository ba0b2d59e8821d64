import type { ApiObject } from 'cdk8s';
import type { Construct } from 'constructs';
import { recordOf } from '../json';
import {
  type AllowedClusterKind,
  type AllowedKind,
  type AppProjectFields,
  appProjectObject,
  type SyncWindow,
} from '../objects/app-project';
import { ApiConstruct, type ApiConstructProps, addResource } from './api-construct';
import {
  API_PROPS,
  checkProps,
  listOf,
  oneOf,
  optional,
  type PropCheck,
  type PropChecks,
  RENDERED_TEXT,
  TEXT,
  withText,
} from './check-props';

export type { AllowedClusterKind, AllowedKind, SyncWindow };

/** Properties of {@link AppProject}. */
export interface AppProjectProps extends ApiConstructProps, AppProjectFields {}

const KIND: PropCheck = {
  allowed: 'an object with group, empty for the core, and kind',
  holds: (value) => typeof recordOf(value).group === 'string' && TEXT.holds(recordOf(value).kind),
};

const CLUSTER_KIND: PropCheck = {
  allowed: 'an object with group, kind and perhaps name',
  holds: (value) => KIND.holds(value) && optional(TEXT).holds(recordOf(value).name),
};

const WINDOW: PropCheck = {
  allowed: 'an object with kind (allow, deny), schedule and duration',
  holds: (value) =>
    oneOf(['allow', 'deny']).holds(recordOf(value).kind) &&
    withText('schedule', 'duration').holds(value) &&
    optional(listOf(TEXT)).holds(recordOf(value).applications),
};

const PROPS: PropChecks<AppProjectProps> = {
  ...API_PROPS,
  description: optional(RENDERED_TEXT),
  sourceRepos: listOf(TEXT),
  namespaces: listOf(TEXT),
  server: optional(RENDERED_TEXT),
  kinds: listOf(KIND),
  clusterKinds: optional(listOf(CLUSTER_KIND)),
  syncWindows: optional(listOf(WINDOW)),
};

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

  /** @throws GitopsError when a property is missing, unknown or no such thing. */
  constructor(scope: Construct, id: string, props: AppProjectProps) {
    checkProps(scope, id, props, PROPS);
    super(scope, id);
    this.apiObject = addResource(this, 'Resource', appProjectObject(props.metadata, props));
  }
}
