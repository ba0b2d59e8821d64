import { readLedgers } from '../../lib/ledger/read-ledger';
import { type RecordOptions, recordCommand, recordIntent } from '../../lib/ledger/record';
import { recordedFiles } from '../../lib/ledger/write-change';
import type { FleetIntent, PoolIntent } from '../../lib/model/intent';
import { poolKey } from '../../lib/model/intent';
import { withRoots } from '../../lib/model/resolve-fleet';
import type { TlsIntent } from '../../lib/model/tls';
import { makePlan, type PlanOptions } from '../../lib/plan/make-plan';
import type { Snapshot } from '../../lib/plan/snapshot';
import type { Plan } from '../../lib/plan/types';
import { fleetOf, render } from '../synth/fleet-of';

/** Files of a project at one commit, by their path in it. */
export type Files = ReadonlyMap<string, string>;

/** What a person does between two commits. */
export interface Step {
  readonly pools: readonly PoolIntent[];
  readonly options?: RecordOptions;
  /** Changes without intent, recorded after it. */
  readonly asked?: readonly (readonly [string, string, RecordOptions?])[];
  /** Pools that are retired: their ledgers go. */
  readonly retired?: readonly string[];
  /** The fleet beside its pools: certificate authorities. */
  readonly fleet?: Partial<FleetIntent>;
}

/** Everything may be hurt: for tests that are about something else. */
export const ACCEPT_ALL = { reason: 'a reason', accepts: ['outage', 'plaintext', 'client-trust'] } as const;

/** Records and renders on top of a commit, as `change` and `synth` do. */
export function commit(before: Files, step: Step): Map<string, string> {
  const changes = new Map([...before].filter(([path]) => path.startsWith('changes/')));
  for (const pool of step.retired ?? []) {
    for (const path of [...changes.keys()]) if (path.startsWith(`changes/${pool}/`)) changes.delete(path);
  }
  const write = (recorded: ReturnType<typeof recordIntent>) => {
    for (const { pool, change } of recorded) {
      for (const [path, text] of recordedFiles(pool, [change])) changes.set(path, text);
    }
  };
  const { pools } = withRoots({ ...fleetOf(...step.pools), ...step.fleet });
  write(recordIntent(pools, readLedgers(changes).ledgers, step.options ?? ACCEPT_ALL, 'main.ts'));
  for (const [verb, key, options] of step.asked ?? []) {
    const pool = pools.find((candidate) => poolKey(candidate) === key) as PoolIntent;
    write([recordCommand(verb, pool, readLedgers(changes).ledgers, options ?? ACCEPT_ALL, 'main.ts')]);
  }
  return rendered(changes, step.pools, step.fleet);
}

/** A commit of a ledger that somebody wrote by hand. */
export function rendered(
  changes: Files,
  pools: readonly PoolIntent[],
  fleet: Partial<FleetIntent> = {},
): Map<string, string> {
  const { files } = render({ fleet: { ...fleetOf(...pools), ...fleet }, changes });
  return new Map([...changes, ...[...files].map(([path, text]) => [`dist/${path}`, text] as const)]);
}

/** A snapshot of files in memory: their text stands for their identity. */
export function snapshotOf(files: Files, revision: string): Snapshot {
  return {
    side: { revision },
    ids: files,
    read: (paths) => new Map(paths.flatMap((path) => (files.has(path) ? [[path, files.get(path) ?? '']] : []))),
  };
}

/** The plan from one commit to another. */
export function planBetween(base: Files, head: Files, options?: PlanOptions): Plan {
  return makePlan(snapshotOf(base, 'main'), snapshotOf(head, 'branch'), options);
}

/** TLS by a cluster issuer whose root is named. */
export function tlsOf(more: Partial<TlsIntent> = {}): TlsIntent {
  return {
    sslMode: 'require',
    clientAuthMode: 'scram',
    issuerRef: { kind: 'ClusterIssuer', name: 'platform-g1' },
    root: 'platform',
    ...more,
  };
}
