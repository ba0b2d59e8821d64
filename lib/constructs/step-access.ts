import type { ApiObjectMetadata } from 'cdk8s';
import { type IApiResource, Role, RoleBinding, ServiceAccount } from 'cdk8s-plus-28';
import { Construct } from 'constructs';
import { stepAccessName } from '../model/names';
import { type StepRule, stepRules } from '../model/step-rules';
import type { IPgpool } from './pgpool';

/** Properties of {@link StepAccess}. */
export interface StepAccessProps {
  /** The Pgpool that the steps work on. */
  readonly pgpool: IPgpool;
  /** Labels and annotations of the three objects. @default - none */
  readonly metadata?: Omit<ApiObjectMetadata, 'name' | 'namespace'>;
}

/** ServiceAccount, Role and RoleBinding of a pool's steps: what they need, on that pool, and nothing else. */
export class StepAccess extends Construct {
  /** The account that the Jobs run as. */
  readonly serviceAccount: ServiceAccount;
  /** What it may do. */
  readonly role: Role;

  constructor(scope: Construct, id: string, props: StepAccessProps) {
    super(scope, id);
    const { name, namespace } = props.pgpool;
    const metadata = {
      ...props.metadata,
      name: stepAccessName(name),
      ...(namespace === undefined ? {} : { namespace }),
    };
    this.serviceAccount = new ServiceAccount(this, 'ServiceAccount', { metadata, automountToken: false });
    this.role = new Role(this, 'Role', { metadata });
    for (const rule of stepRules(name)) this.role.allow([...rule.verbs], resourceOf(rule));
    const binding = new RoleBinding(this, 'RoleBinding', { metadata, role: this.role });
    binding.addSubjects(this.serviceAccount);
  }
}

function resourceOf(rule: StepRule): IApiResource {
  return {
    apiGroup: rule.apiGroup,
    resourceType: rule.resource,
    ...(rule.name === undefined ? {} : { resourceName: rule.name }),
  };
}
