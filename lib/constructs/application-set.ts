import type { ApiObject } from 'cdk8s';
import type { Construct } from 'constructs';
import { type ApplicationSetCohort, type ApplicationSetFields, applicationSetObject } from '../objects/application-set';
import { ApiConstruct, type ApiConstructProps, addResource } from './api-construct';
import type { IAppProject } from './app-project';

export type { ApplicationSetCohort };

/** Properties of {@link ApplicationSet}. */
export interface ApplicationSetProps extends ApiConstructProps, Omit<ApplicationSetFields, 'project'> {
  /** The AppProject that the Applications belong to. @see `spec.template.spec.project` */
  readonly project: IAppProject;
}

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
    const object = applicationSetObject(props.metadata, { ...props, project: props.project.name });
    this.apiObject = addResource(this, 'Resource', object);
  }
}
