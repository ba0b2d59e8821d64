/** One line of a Role or a ClusterRole. */
export interface RoleRule {
  /** Empty for the core group. */
  readonly apiGroup: string;
  /** `pods`, `pgpools/status`. */
  readonly resource: string;
  /** The only object that it is about. @default - all, where RBAC cannot name them */
  readonly name?: string;
  readonly verbs: readonly string[];
  /** Who needs it, and what for. */
  readonly why: string;
}
