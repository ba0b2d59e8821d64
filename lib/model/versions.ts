/** A part that this project works with, and which of its versions. */
export interface SupportedPart {
  /** `Argo CD` */
  readonly name: string;
  /** The version that the gate runs on. @default - it runs in no gate */
  readonly proven?: string;
  /** What proves it, in the gate: the scenarios on a real cluster, or the unit tests. @default - nothing does */
  readonly by?: 'scenarios' | 'unit tests';
  /** The other versions that should work, and why nobody has seen it. @default - none */
  readonly expected?: string;
}

/** Minor versions of Argo CD that its own project supports, the newest last. */
export const ARGO_CD_VERSIONS = ['3.4', '3.5', '3.6'] as const;

/** A minor version of Argo CD. */
export type ArgoCdVersion = (typeof ARGO_CD_VERSIONS)[number];

/** The version that a fleet's Argo CD has unless main.ts says otherwise. */
export const DEFAULT_ARGO_CD_VERSION: ArgoCdVersion = '3.6';

/** Whether a sync that has begun in a window may end behind it: `syncOverrun` of a window. */
export function hasSyncOverrun(version: ArgoCdVersion): boolean {
  return ARGO_CD_VERSIONS.indexOf(version) >= ARGO_CD_VERSIONS.indexOf('3.5');
}

/**
 * What this project supports. README.md and docs/e2e.md hold it as a table, made from this list by `npm run golden`; a test
 * compares it with the modules that e2e/control-plane builds.
 */
export const SUPPORTED: readonly SupportedPart[] = [
  {
    name: 'KubeDB',
    expected: 'v2026.7.10: its API, its webhooks and its documentation are public, its operators are not',
  },
  { name: 'Argo CD', proven: '3.6.1', by: 'scenarios', expected: '3.4, 3.5: read in source' },
  { name: 'Kubernetes', proven: '1.37.2', by: 'scenarios', expected: '1.34 (all scenarios until 2026-11) to 1.36' },
  { name: 'cert-manager', proven: '1.21.2', by: 'scenarios', expected: '1.19 (all scenarios until 2026-11), 1.20' },
  { name: 'trust-manager', proven: '0.25.0', by: 'scenarios' },
  {
    name: 'Pgpool-II',
    proven: '4.3.5 and 4.6.1',
    by: 'scenarios',
    expected: '4.4.5 to 4.6.0, the catalogue of KubeDB: read in source',
  },
  {
    name: 'Node',
    proven: '20, 22, 24 and 26',
    by: 'unit tests',
    expected: '20.19 is the oldest; Node 20 is past its end and goes with 1.0',
  },
];
