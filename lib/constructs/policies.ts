import { Construct } from 'constructs';
import { isRecord } from '../json';
import { FACET_NAMES, pgpoolPaths } from '../model/facets';
import type { Accounts } from '../model/intent';
import { policyObjects } from '../objects/policies';
import { addResource } from './api-construct';
import { checkProps, listOf, optional, type PropCheck, type PropChecks, TEXT } from './check-props';

/** Properties of {@link Policies}. */
export interface PoliciesProps {
  /** What the names of the four objects begin with. @default 'pgpool' */
  readonly name?: string;
  /** Namespaces of the pools. */
  readonly namespaces: readonly string[];
  /** JSON pointers into a Pgpool that are changed by operations alone. @default - those of every facet that a ledger can record */
  readonly paths?: readonly string[];
  /** KubeDB's operators and Argo CD, which may change the paths. */
  readonly operators: Accounts;
  /** Those who may also make operations: an autoscaler, the people of a break-glass group. @default - nobody */
  readonly allowed?: Accounts;
}

const ACCOUNTS: PropCheck = {
  allowed: 'an object with users, groups or both: lists of names',
  holds: (value) =>
    isRecord(value) &&
    Object.keys(value).every((key) => key === 'users' || key === 'groups') &&
    Object.values(value).every((names) => optional(listOf(TEXT)).holds(names)),
};

const PROPS: PropChecks<PoliciesProps> = {
  name: optional(TEXT),
  namespaces: listOf(TEXT),
  paths: optional(listOf(TEXT)),
  operators: ACCOUNTS,
  allowed: optional(ACCOUNTS),
};

/**
 * Two ValidatingAdmissionPolicies and their bindings, for Pgpools with the label `pgpool-gitops/pool`: what git has recorded of them is
 * changed by KubeDB and Argo CD alone, and each operation bears the annotation of a change.
 */
export class Policies extends Construct {
  /** @throws GitopsError when a property is missing, unknown or no such thing. */
  constructor(scope: Construct, id: string, props: PoliciesProps) {
    checkProps(scope, id, props, PROPS);
    super(scope, id);
    const { name = 'pgpool', paths = RECORDED, allowed = {}, namespaces, operators } = props;
    for (const object of policyObjects({ name, paths, allowed, namespaces, operators })) {
      addResource(this, `${object.metadata?.name}-${object.kind}`, object);
    }
  }
}

const RECORDED = FACET_NAMES.flatMap(pgpoolPaths);
