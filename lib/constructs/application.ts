import type { ApiObject } from 'cdk8s';
import type { Construct } from 'constructs';
import { Application as L1Application } from '../../imports/argoproj.io';
import { ApiConstruct, type ApiConstructProps } from './api-construct';
import { type ApplicationSource, applicationSpec } from './application-spec';

/** Properties of {@link Application}. */
export interface ApplicationProps extends ApiConstructProps, ApplicationSource {}

/**
 * The Argo CD Application of one pool: it syncs by itself, in waves, and never writes TLS into a live Pgpool.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/application.yaml
 */
export class Application extends ApiConstruct {
  protected readonly apiObject: ApiObject;

  constructor(scope: Construct, id: string, props: ApplicationProps) {
    super(scope, id);
    this.apiObject = this.makeResource(L1Application.GVK, props, { spec: applicationSpec(props) });
  }
}
