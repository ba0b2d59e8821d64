import { recordedFiles } from '../../lib/ledger/write-change';
import type { Change } from '../../lib/model/change';
import { tlsOf } from '../../lib/model/fold';
import type { FleetIntent, PoolIntent } from '../../lib/model/intent';
import { evaluate, type ProjectInput } from '../../lib/synth/evaluate';
import { renderFleet } from '../../lib/synth/render-fleet';

/** A fleet of the given pools, with everything else as small as it can be. */
export function fleetOf(...pools: PoolIntent[]): FleetIntent {
  return {
    repository: { url: 'https://git.example.com/fleet.git' },
    steps: { image: 'registry.example.com/pgpool-gitops:1.0.0' },
    pools,
  };
}

/** A pool that is valid, with what a test cares about. */
export function poolOf(more: Partial<PoolIntent> = {}): PoolIntent {
  return { namespace: 'demo', name: 'pgpool', version: '4.6.0', replicas: 3, postgresRef: { name: 'pg' }, ...more };
}

/** A project of one pool whose intent is what its ledger has reached. */
export function projectOf(changes: readonly Change[], more: Partial<PoolIntent> = {}): ProjectInput {
  const pool = poolOf({ ...more, tls: tlsOf(changes) });
  return { fleet: fleetOf(pool), changes: recordedFiles('demo/pgpool', changes) };
}

/** Everything from intent to the text of dist/: every file by its path. */
export function render(input: ProjectInput): { files: ReadonlyMap<string, string>; objects: number } {
  const rendered = [...renderFleet(evaluate(input))];
  const objects = rendered.reduce((sum, file) => sum + file.objects, 0);
  return { files: new Map(rendered.map(({ path, text }) => [path, text])), objects };
}
