import type { Problem } from '../errors';
import type { Change } from '../model/change';
import { type Cut, cut, fill, madeForSecond, STAND_IN, standIns } from '../model/stand-ins';

/*
 * Ledgers differ mostly in the names of their pools, in a fleet whose pools are made alike. So one is read and verified once for
 * all that are the same but for those, under names that stand for theirs. This holds for files as `change` writes them: there
 * a name is in no key, and a value that holds one is a text with any name of that form, and as valid.
 */

/** The ledger of a pool, and all that is wrong with it. */
export interface PoolReading {
  readonly changes: readonly Change[];
  readonly problems: readonly Problem[];
  /** Ledgers with the same number are the same but for the names of their pools. @default - it is not known to be like others */
  readonly shape?: number;
}

/** Reads the files of a pool. */
export type ReadPool = (pool: string, files: ReadonlyMap<string, string>) => PoolReading;

/** More than that are no few shapes of a large fleet: what is kept of each would only take memory. */
const MAX_SHAPES = 1000;

/** A ledger without a fault: its changes, as JSON that is cut at the names. */
interface Template {
  readonly shape: number;
  readonly changes: Cut;
}

/**
 * Reads the ledgers of a fleet.
 *
 * @param read reads one by itself.
 * @param readOwn the same, but everything is a problem that is not written as `change` writes it.
 */
export function ledgerTemplates(read: ReadPool, readOwn: ReadPool): ReadPool {
  const templateFor = madeForSecond<Template>(MAX_SHAPES);
  let shapes = 0;
  return (pool, files) => {
    const [namespace, name] = pool.split('/') as [string, string];
    const text = textOf(files);
    const key = text && standIns(name, namespace)(text);
    const template = key && templateFor(key, () => templateOf(key, shapes++, readOwn));
    if (!template) return read(pool, files);
    const { shape, changes } = template;
    return { changes: JSON.parse(fill(changes, [name, namespace])), problems: [], shape };
  };
}

/** What stands between names and texts of files. No name can hold it. */
const BETWEEN = '\0';

/** @returns undefined when a text holds what stands between them */
function textOf(files: ReadonlyMap<string, string>): string | undefined {
  let text = '';
  for (const [file, content] of files) {
    if (content.includes(BETWEEN)) return undefined;
    text += `${file}${BETWEEN}${content}${BETWEEN}`;
  }
  return text;
}

function templateOf(key: string, shape: number, readOwn: ReadPool): Template | undefined {
  const pieces = key.split(BETWEEN);
  const files = new Map<string, string>();
  for (let i = 0; i + 1 < pieces.length; i += 2) files.set(pieces[i] ?? '', pieces[i + 1] ?? '');
  const { changes, problems } = readOwn(`${STAND_IN.namespace}/${STAND_IN.name}`, files);
  return problems.length > 0 ? undefined : { shape, changes: cut(JSON.stringify(changes)) };
}
