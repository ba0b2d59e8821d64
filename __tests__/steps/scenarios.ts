import type { StepName } from '../../lib/model/names';
import type { SslMode } from '../../lib/model/tls';
import { type Certificates, ours, SERVICE, World } from './world';

export const OPERATION = 'checkout-0007-update';

/** A world in which a step has something to wait for, to do and to prove. */
export interface Scenario {
  readonly step: StepName;
  readonly what: string;
  readonly sslMode?: SslMode;
  /** Whether the step should succeed. */
  readonly ok: boolean;
  readonly prepare: (world: World) => void;
}

/** Every branch of every step that talks to the cluster. Crash matrix, rights and schedules are made from them. */
export const SCENARIOS: readonly Scenario[] = [
  {
    step: 'pause',
    what: 'behind another operation',
    ok: true,
    prepare: (world) => {
      world.apply('by-hand');
      world.begin('by-hand');
      world.clock.after(60, () => world.end('by-hand'));
    },
  },
  { step: 'pause', what: 'over an earlier change', ok: true, prepare: (world) => world.setPaused(ours('0006-rotate')) },
  {
    step: 'proof',
    what: 'with a pod that comes late',
    ok: true,
    prepare: (world) => {
      world.apply(OPERATION);
      world.clock.after(30, () => world.end(OPERATION));
      world.serve('10.0.0.1', { reason: 'connect ECONNREFUSED' });
      world.clock.after(60, () => world.serve('10.0.0.1', world.certificates.fresh.certificate));
    },
  },
  {
    step: 'proof',
    what: 'with a pod that keeps the old certificate',
    ok: false,
    prepare: (world) => {
      world.apply(OPERATION);
      world.end(OPERATION);
      world.serve('10.0.0.1', world.certificates.old.certificate);
    },
  },
  {
    step: 'proof',
    what: 'of replicas, with a pod that comes late',
    ok: true,
    prepare: (world) => {
      world.proof = { kind: 'replicas', replicas: 3, kept: 2 };
      world.apply(OPERATION);
      world.clock.after(30, () => world.end(OPERATION));
      world.clock.after(60, () => world.addPod('checkout-2', '10.0.0.3'));
    },
  },
  {
    step: 'proof',
    what: 'of replicas, with a pod too many',
    ok: false,
    prepare: (world) => {
      world.proof = { kind: 'replicas', replicas: 1, kept: 1 };
      world.apply(OPERATION);
      world.end(OPERATION);
    },
  },
  {
    step: 'proof',
    what: 'of a restart that leaves a pod',
    ok: false,
    prepare: (world) => {
      world.proof = { kind: 'pods' };
      world.clock.after(10, () => world.apply(OPERATION));
      world.clock.after(30, () => world.end(OPERATION));
    },
  },
  {
    step: 'proof',
    what: 'of settings that the Pgpool does not get',
    ok: false,
    prepare: (world) => {
      world.proof = { kind: 'configuration', hash: 'none' };
      world.apply(OPERATION);
      world.end(OPERATION);
    },
  },
  {
    step: 'proof',
    what: 'of a version that the Pgpool does not get',
    ok: false,
    prepare: (world) => {
      world.proof = { kind: 'version', version: '4.6.0' };
      world.apply(OPERATION);
      world.end(OPERATION);
    },
  },
  {
    step: 'resume',
    what: 'after KubeDB has left our pause',
    ok: true,
    prepare: (world) => {
      world.setPaused(ours('0007-update'));
      world.apply(OPERATION);
      world.begin(OPERATION);
      world.setPhase('Critical');
      world.clock.after(60, () => world.phase(OPERATION, 'Successful'));
      world.clock.after(90, () => world.setPhase('Ready'));
    },
  },
  {
    step: 'resume',
    what: 'after a skipped operation',
    ok: false,
    prepare: (world) => {
      world.setPaused(ours('0007-update'));
      world.apply(OPERATION);
      world.end(OPERATION, 'Skipped');
    },
  },
  {
    step: 'resume',
    what: 'of an operation that never begins',
    ok: false,
    prepare: (world) => {
      world.setPaused(ours('0007-update'));
      world.apply(OPERATION);
    },
  },
  {
    step: 'verify',
    what: 'behind an operation',
    ok: true,
    prepare: (world) => {
      world.apply('by-hand');
      world.begin('by-hand');
      world.clock.after(30, () => world.end('by-hand'));
    },
  },
  {
    step: 'verify',
    what: 'of a pool without TLS',
    sslMode: 'disable',
    ok: true,
    prepare: (world) => {
      for (const host of ['10.0.0.1', '10.0.0.2', SERVICE]) world.serve(host, 'plain');
    },
  },
  { step: 'rescue', what: 'of a paused pool', ok: true, prepare: (world) => world.setPaused(ours('0007-update')) },
];

export function worldOf(certificates: Certificates, { prepare, sslMode }: Scenario): World {
  const world = new World(certificates, sslMode ?? 'require');
  prepare(world);
  return world;
}
