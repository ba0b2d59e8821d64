/** The folders of scenarios: those that may share the cluster, and those that stop parts of it. */
export const FOLDERS = ['scenarios', 'alone'] as const;

/** One of {@link FOLDERS}. */
export type Folder = (typeof FOLDERS)[number];

/**
 * Scenarios that run before all others, in case the time does not last: one of each verb, then one fault of each kind. Those
 * that show most come first.
 */
export const CORE: Readonly<Record<Folder, readonly string[]>> = {
  scenarios: [
    '13-change-issuer',
    '32-root-rollover',
    '18-several-changes',
    '11-add',
    '12-rotate',
    '17-remove',
    '16-restart',
    '36-scale',
    '36-upgrade',
    '37-edit',
    '38-configure',
    '38-resize',
    '38-credentials',
    '25-maintenance',
    '42-operation-fails-retry',
    '40-step-pod-killed',
    '46-foreign-pause',
    '43-pod-cannot-start',
    '41-issuer-missing',
    '48-selective-sync',
  ],
  alone: ['50-operator-killed', '51-controller-killed'],
};

/** Begins before the others of the rest: it takes as long as ten of them, and as the last one would keep all but one worker idle. */
const LONGEST = '44-each-verb-fails';

/** Files of one folder that run together. */
export interface Batch {
  readonly folder: Folder;
  /** In the order in which they begin, without `.e2e.ts`. */
  readonly names: readonly string[];
}

function longestFirst(a: string, b: string): number {
  return Number(b === LONGEST) - Number(a === LONGEST) || a.localeCompare(b);
}

/**
 * Returns everything in the order in which it runs: the core of each folder, then the rest of each.
 *
 * @param found the names of all files of a folder that are to run, without `.e2e.ts`.
 */
export function inOrder(found: Readonly<Record<Folder, readonly string[]>>): Batch[] {
  const core = FOLDERS.map((folder) => ({
    folder,
    names: CORE[folder].filter((name) => found[folder].includes(name)),
  }));
  const rest = FOLDERS.map((folder) => ({
    folder,
    names: found[folder].filter((name) => !CORE[folder].includes(name)).sort(longestFirst),
  }));
  return [...core, ...rest].filter(({ names }) => names.length > 0);
}
