import type { ApiObject } from 'cdk8s';
import type { Construct } from 'constructs';
import { FACET_NAMES } from '../model/facets';
import { type ApplicationFields, applicationObject } from '../objects/application';
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
  type PropChecks,
  RENDERED_TEXT,
  TEXT,
} from './check-props';

/** What an Application is made of, with the AppProject that it belongs to. */
export interface ApplicationSource extends Omit<ApplicationFields, 'project'> {
  /** The AppProject that it belongs to. @see `spec.project` */
  readonly project: IAppProject;
}

/** Properties of {@link Application}. */
export interface ApplicationProps extends ApiConstructProps, ApplicationSource {}

const PROPS: PropChecks<ApplicationProps> = {
  ...API_PROPS,
  project: named('AppProject'),
  repoUrl: RENDERED_TEXT,
  path: RENDERED_TEXT,
  targetRevision: optional(RENDERED_TEXT),
  namespace: RENDERED_TEXT,
  facets: optional(listOf(oneOf(FACET_NAMES))),
  autoscaled: optional(listOf(TEXT)),
  server: optional(RENDERED_TEXT),
  createNamespace: optional(FIELDS),
};

/**
 * The Argo CD Application of one pool: it syncs by itself, in waves, and never writes TLS into a live Pgpool.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/application.yaml
 */
export class Application extends ApiConstruct {
  protected readonly apiObject: ApiObject;

  /** @throws GitopsError when a property is missing, unknown or no such thing. */
  constructor(scope: Construct, id: string, props: ApplicationProps) {
    checkProps(scope, id, props, PROPS);
    super(scope, id);
    const object = applicationObject(props.metadata, { ...props, project: props.project.name });
    this.apiObject = addResource(this, 'Resource', object);
  }
}
