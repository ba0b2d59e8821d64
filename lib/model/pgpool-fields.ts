/** When pods of a live pool take another value of a field that Argo CD writes into the Pgpool. */
export interface PgpoolField {
  /** At once; when they restart, whatever causes that; or nothing of them depends on it. */
  readonly takenAt: 'once' | 'restart' | 'never';
  readonly why: string;
}

/**
 * Fields of `spec` of a Pgpool that Argo CD writes: those that no operation of their own changes, or that a ledger has not recorded.
 *
 * KubeDB's webhook lets every edit of a live pool pass. What its operators then do is read in the source of their siblings, and in
 * the documentation of its GitOps operator, which edits these fields and restarts pods by an operation (docs/reference/pgpool-fields.md).
 * PetSets replace no pod by themselves (OnDelete).
 */
export const PGPOOL_FIELDS: ReadonlyMap<string, PgpoolField> = new Map<string, PgpoolField>([
  ['version', { takenAt: 'restart', why: 'the template has another image' }],
  ['podTemplate', { takenAt: 'restart', why: 'the template of its pods' }],
  ['configuration', { takenAt: 'restart', why: 'pgpool.conf is read when Pgpool-II starts' }],
  ['postgresRef', { takenAt: 'restart', why: 'pgpool.conf names the PostgreSQL' }],
  ['authSecret', { takenAt: 'restart', why: "the administrator's credentials are read at start" }],
  ['authSecret.rotateAfter', { takenAt: 'never', why: 'only how long KubeDB lets the credentials live' }],
  ['monitor', { takenAt: 'restart', why: 'the exporter is a container of each pod' }],
  ['syncUsers', { takenAt: 'once', why: 'the file of users is written anew' }],
  ['serviceTemplates', { takenAt: 'once', why: 'the Service is changed under open connections' }],
  ['healthChecker', { takenAt: 'never', why: 'only how KubeDB watches the pool' }],
  ['deletionPolicy', { takenAt: 'never', why: 'only what a deletion of the pool takes along' }],
  ['autoOps', { takenAt: 'never', why: "only whether KubeDB's own rotations are switched off" }],
  ['init', { takenAt: 'never', why: 'a Pgpool does nothing with it' }],
]);

/** Fields that have no operation of their own, and that pods take when they restart: the facet `template`. */
export const TEMPLATE_FIELDS = ['postgresRef', 'podTemplate', 'monitor'] as const;
