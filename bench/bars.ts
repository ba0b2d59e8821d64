import type { Contest, Contestant } from './contest';
import type { Run } from './measure';
import type { OneChanged } from './one-changed';

/** Everything that the bench has measured. */
export interface Report {
  readonly node: string;
  readonly rounds: number;
  readonly folder: string;
  readonly small: Contest;
  /** @default - not measured */
  readonly large?: Contest;
  readonly changed: OneChanged;
  /** By version of Node, as in `Node 20`, and by command. */
  readonly cold: Readonly<Record<string, Readonly<Record<string, Run>>>>;
}

/** Something that has to hold. */
export interface Bar {
  readonly name: string;
  readonly found: number;
  readonly atMost: number;
  readonly met: boolean;
}

/** The bars of this project, and what was found. */
export function barsOf(report: Report): Bar[] {
  const { small, large, changed, cold } = report;
  const wall = ({ runs }: Contest, who: Contestant) => runs[who]?.wall ?? Number.NaN;
  const { synth, plan, check, touched } = changed;
  return [
    bar(`${small.pools} pools: wall, as a part of helm's`, wall(small, 'ours') / wall(small, 'helm'), 0.5),
    bar(`${small.pools} pools: wall, as a part of plain cdk8s's`, wall(small, 'ours') / wall(small, 'cdk8s'), 0.2),
    bar(`${small.pools} pools: peak memory, MB`, small.runs.ours?.peak ?? Number.NaN, 400),
    ...(large === undefined ? [] : [growth(large, small, wall(large, 'ours') / wall(small, 'ours'))]),
    bar('one pool changed: files of others touched', touched.length, 0),
    bar('one pool changed: plan, as a multiple of synth', plan.wall / synth.wall, 1),
    bar('one pool changed: check, as a multiple of synth', check.wall / synth.wall, 1.5),
    ...Object.entries(cold).map(([node, commands]) => slowest(node, commands)),
  ];
}

/** What the larger fleet may take: a tenth more than as many times the smaller one. */
function growth(large: Contest, small: Contest, found: number): Bar {
  return bar(`${large.pools} pools: times the wall of ${small.pools}`, found, (large.pools / small.pools) * 1.1);
}

/** Cold start of each command, in seconds. Node 24 keeps compiled code by itself, so more is asked of it. */
function slowest(node: string, commands: Readonly<Record<string, Run>>): Bar {
  const [name, run] = Object.entries(commands).reduce((a, b) => (b[1].wall > a[1].wall ? b : a));
  return bar(`${node}: the slowest cold start, s (${name})`, run.wall, node === 'Node 20' ? 0.7 : 0.5);
}

function bar(name: string, found: number, atMost: number): Bar {
  return { name, found, atMost, met: found <= atMost };
}
