import { CHANGES, parseLedgerPath } from '../ledger/layout';
import { ARGOCD_FOLDER, DIST } from '../model/names';
import { PKI_FOLDER } from '../model/pki';
import { type StageKind, stageOf } from '../rollout/stages';
import type { Side } from './types';

/** The files of a project at one revision: known by their identity, read only where something differs. */
export interface Snapshot {
  readonly side: Side;
  /** Every file under dist/ and changes/: git's name for its content, by path. */
  readonly ids: ReadonlyMap<string, string>;
  /** The text of files; a path that is not there is left out. All at once, because git reads them in one process. */
  read(paths: readonly string[]): ReadonlyMap<string, string>;
}

/** The files of two snapshots that a plan needs. */
export interface Revisions {
  readonly base: Revision;
  readonly head: Revision;
  /** Pools at head of which no file differs. */
  readonly unchanged: number;
  /** The files of head that the calendar needs. @default - not asked for */
  readonly calendar?: Revision;
  /** Manifests of head that may depend on an issuer. @default - no issuer differs */
  readonly users?: ReadonlyMap<string, string>;
}

/** The files of one revision that a plan needs. */
export interface Revision {
  readonly side: Side;
  /** Files under changes/, by their path in the project. */
  readonly changes: ReadonlyMap<string, string>;
  /** Files under dist/, by their path in the project. */
  readonly dist: ReadonlyMap<string, string>;
}

/** `demo/pgpool` of a file of a pool's manifests or ledger; undefined for any other. */
export function poolOfPath(path: string): string | undefined {
  const ledger = parseLedgerPath(path);
  if (ledger !== undefined) return ledger.pool;
  const [folder, namespace, pool, ...rest] = path.split('/');
  if (folder !== DIST || pool === undefined || rest.length !== 1) return undefined;
  if (namespace === ARGOCD_FOLDER || namespace === PKI_FOLDER) return undefined;
  return `${namespace}/${pool}`;
}

/**
 * Reads what differs: all files of a pool of which one differs, and the files of no pool that differ themselves.
 *
 * @param calendar whether the ledgers and certificates of all other pools of head are read too.
 */
export function readDifferences(base: Snapshot, head: Snapshot, calendar: boolean): Revisions {
  const paths = new Set([...base.ids.keys(), ...head.ids.keys()]);
  const differing = [...paths].filter((path) => base.ids.get(path) !== head.ids.get(path));
  const pools = new Set(differing.map(poolOfPath).filter((pool) => pool !== undefined));
  const wanted = (path: string) => {
    const pool = poolOfPath(path);
    return pool === undefined ? base.ids.get(path) !== head.ids.get(path) : pools.has(pool);
  };
  const alive = new Set([...head.ids.keys()].filter(isManifest).map(poolOfPath));
  const authorities = differing.some(isAuthorityFile);
  const extra = (path: string) => (calendar && concernsCalendar(path)) || (authorities && mayUseAuthority(path));
  const files = head.read([...head.ids.keys()].filter((path) => wanted(path) || extra(path)).sort());
  const select = (accept: (path: string) => boolean) => new Map([...files].filter(([path]) => accept(path)));
  return {
    base: revision(base.side, base.read([...base.ids.keys()].filter(wanted).sort())),
    head: revision(head.side, select(wanted)),
    ...(authorities ? { users: select(mayUseAuthority) } : {}),
    unchanged: [...alive].filter((pool) => pool !== undefined && !pools.has(pool)).length,
    ...(calendar
      ? {
          calendar: revision(head.side, select(concernsCalendar)),
        }
      : {}),
  };
}

/** Whether a file is a manifest of a pool, of one of some stages. */
function isOfStage(path: string, ...stages: readonly StageKind[]): boolean {
  return isManifest(path) && poolOfPath(path) !== undefined && stages.some((stage) => stage === stageOf(path).stage);
}

/** Files that certificates follow from: the ledger, the CAs and the certificates of applications. */
function concernsCalendar(path: string): boolean {
  return path.startsWith(`${CHANGES}/`) || isOfPki(path) || isOfStage(path, 'issuer', 'certificates');
}

function isOfPki(path: string): boolean {
  return path.startsWith(`${DIST}/${PKI_FOLDER}/`);
}

/** Files of issuers and their CAs: when one differs, what depends on it is searched in the whole fleet. */
export function isAuthorityFile(path: string): boolean {
  return isOfPki(path) || isOfStage(path, 'issuer');
}

/** Files of all that may depend on issuers. */
function mayUseAuthority(path: string): boolean {
  return isAuthorityFile(path) || isOfStage(path, 'trust', 'certificates', 'pgpool');
}

function isManifest(path: string): boolean {
  return path.startsWith(`${DIST}/`);
}

function revision(side: Side, files: ReadonlyMap<string, string>): Revision {
  return {
    side,
    changes: new Map([...files].filter(([path]) => path.startsWith(`${CHANGES}/`))),
    dist: new Map([...files].filter(([path]) => isManifest(path))),
  };
}
