import type { ApiObject, ApiObjectMetadata } from 'cdk8s';
import { Construct } from 'constructs';
import { stepAccessName } from '../model/names';
import type { RoleRule } from '../model/role-rule';
import { stepRules } from '../model/step-rules';
import { ApiConstruct, type ApiConstructProps } from './api-construct';
import type { IPgpool } from './pgpool';

/** Properties of {@link StepAccess}. */
export interface StepAccessProps {
  /** The Pgpool that the steps work on. */
  readonly pgpool: IPgpool;
  /** Labels and annotations of the three objects. @default - none */
  readonly metadata?: Omit<ApiObjectMetadata, 'name' | 'namespace'>;
}

/** A ServiceAccount, owned or foreign; one of cdk8s-plus is one, too. */
export interface IStepAccount {
  /** Name of the ServiceAccount. */
  readonly name: string;
}

/** One of the three objects: constructs of cdk8s-plus would take half of the time of a render. */
class AccessObject extends ApiConstruct {
  protected readonly apiObject: ApiObject;

  constructor(scope: Construct, apiVersion: string, kind: string, props: ApiConstructProps, fields: object) {
    super(scope, kind);
    this.apiObject = this.makeResource({ apiVersion, kind }, props, { ...fields });
  }
}

const RBAC = 'rbac.authorization.k8s.io';

/** ServiceAccount, Role and RoleBinding of a pool's steps: what they need, on that pool, and nothing else. */
export class StepAccess extends Construct {
  /** The account that the Jobs run as. */
  readonly serviceAccount: IStepAccount;

  constructor(scope: Construct, id: string, props: StepAccessProps) {
    super(scope, id);
    const { name: pool, namespace } = props.pgpool;
    const name = stepAccessName(pool);
    const metadata = { ...props.metadata, name, ...(namespace === undefined ? {} : { namespace }) };
    const account = new AccessObject(
      this,
      'v1',
      'ServiceAccount',
      { metadata },
      { automountServiceAccountToken: false },
    );
    this.serviceAccount = account;
    new AccessObject(this, `${RBAC}/v1`, 'Role', { metadata }, { rules: stepRules(pool).map(ruleSpec) });
    new AccessObject(
      this,
      `${RBAC}/v1`,
      'RoleBinding',
      { metadata },
      {
        roleRef: { apiGroup: RBAC, kind: 'Role', name },
        subjects: [{ apiGroup: '', kind: 'ServiceAccount', name, namespace: account.namespace }],
      },
    );
  }
}

function ruleSpec({ apiGroup, resource, name, verbs }: RoleRule): Record<string, unknown> {
  return {
    apiGroups: [apiGroup],
    ...(name === undefined ? {} : { resourceNames: [name] }),
    resources: [resource],
    verbs: [...verbs],
  };
}
