/** The ledger's folder in a project. */
export const CHANGES = 'changes';
/** The file of one line that names the newest change, so that two branches that add the same number conflict in git. */
export const HEAD = 'HEAD';

/** The longest file of a change, in characters: as much is judged in two seconds. */
export const LONGEST_CHANGE = 500_000;

/** Where a file of the ledger stands. */
export interface LedgerPath {
  /** `demo/pgpool`. */
  readonly pool: string;
  /** `0007-update.yaml` or `HEAD`. */
  readonly file: string;
}

/** `changes/demo/pgpool`. */
export function ledgerFolder(pool: string): string {
  return `${CHANGES}/${pool}`;
}

/** `changes/demo/pgpool/0007-update.yaml`. */
export function changePath(pool: string, name: string): string {
  return `${ledgerFolder(pool)}/${name}.yaml`;
}

/** `changes/demo/pgpool/HEAD`. */
export function headPath(pool: string): string {
  return `${ledgerFolder(pool)}/${HEAD}`;
}

/** What the name of a namespace or a pool is made of: a folder of any other name could be a command, or the same as another one on macOS. */
const NAME = /^[a-z0-9.-]+$/;

/** The parts of a path in the ledger; undefined when it is no `changes/NAMESPACE/POOL/FILE`. */
export function parseLedgerPath(path: string): LedgerPath | undefined {
  const [folder, namespace, pool, file, ...rest] = path.split('/');
  if (folder !== CHANGES || file === undefined || rest.length > 0) return undefined;
  if (namespace === undefined || pool === undefined || !NAME.test(namespace) || !NAME.test(pool)) return undefined;
  return { pool: `${namespace}/${pool}`, file };
}
