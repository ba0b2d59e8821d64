import type { ApiObject } from 'cdk8s';
import type { Construct } from 'constructs';
import { type AllowedKind, type AppProjectFields, appProjectObject, type SyncWindow } from '../objects/app-project';
import { ApiConstruct, type ApiConstructProps, addResource } from './api-construct';

export type { AllowedKind, SyncWindow };

/** Properties of {@link AppProject}. */
export interface AppProjectProps extends ApiConstructProps, AppProjectFields {}

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
    this.apiObject = addResource(this, 'Resource', appProjectObject(props.metadata, props));
  }
}
