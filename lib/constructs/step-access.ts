import { type ApiObjectMetadata, Chart } from 'cdk8s';
import { Construct } from 'constructs';
import { stepAccessName } from '../model/names';
import { stepAccessObjects } from '../objects/step-access';
import { addResource } from './api-construct';
import { checkProps, FIELDS, named, optional, type PropChecks, TEXT } from './check-props';
import type { IPgpool } from './pgpool';

/** Properties of {@link StepAccess}. */
export interface StepAccessProps {
  /** The Pgpool that the steps work on. */
  readonly pgpool: IPgpool;
  /** Labels and annotations of the three objects. @default - none */
  readonly metadata?: Omit<ApiObjectMetadata, 'name' | 'namespace'>;
}

const PROPS: PropChecks<StepAccessProps> = { pgpool: named('Pgpool', TEXT), metadata: optional(FIELDS) };

/** A ServiceAccount, owned or foreign; one of cdk8s-plus is one, too. */
export interface IStepAccount {
  /** Name of the ServiceAccount. */
  readonly name: string;
}

/** ServiceAccount, Role and RoleBinding of a pool's steps: what they need, on that pool, and nothing else. */
export class StepAccess extends Construct {
  /** The account that the Jobs run as. */
  readonly serviceAccount: IStepAccount;

  /** @throws GitopsError when a property is missing, unknown or no such thing. */
  constructor(scope: Construct, id: string, props: StepAccessProps) {
    checkProps(scope, id, props, PROPS);
    super(scope, id);
    const { name, namespace = Chart.of(this).namespace } = props.pgpool;
    const metadata = { ...props.metadata, ...(namespace === undefined ? {} : { namespace }) };
    for (const object of stepAccessObjects(name, metadata)) addResource(this, String(object.kind), object);
    this.serviceAccount = { name: stepAccessName(name) };
  }
}
