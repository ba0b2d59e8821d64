import type { Contest } from './contest';
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
  /** @default - not measured */
  readonly changed?: OneChanged;
  readonly cold: Readonly<Record<string, Run>>;
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
  const wall = (contest: Contest | undefined, who: 'ours' | 'helm' | 'cdk8s') => contest?.runs[who]?.wall ?? Number.NaN;
  const peak = (contest: Contest | undefined) => contest?.runs.ours?.peak ?? Number.NaN;
  const bars: Bar[] = [
    bar(`${small.pools} pools: wall, as a part of helm's`, wall(small, 'ours') / wall(small, 'helm'), 0.5),
    bar(`${small.pools} pools: wall, as a part of plain cdk8s's`, wall(small, 'ours') / wall(small, 'cdk8s'), 0.05),
    bar(`${small.pools} pools: peak memory, MB`, peak(small), 400),
  ];
  if (large !== undefined) {
    const growth = large.pools / small.pools;
    bars.push(
      bar(
        `${large.pools} pools: times the wall of ${small.pools}`,
        wall(large, 'ours') / wall(small, 'ours'),
        growth * 1.1,
      ),
      bar(`${large.pools} pools: peak memory, MB`, peak(large), 2048),
    );
  }
  if (changed !== undefined) {
    bars.push(
      bar('one pool changed: files of others touched', changed.touched.length, 0),
      bar('one pool changed: plan, s', changed.plan.wall, 5),
      bar('one pool changed: check, s', changed.check.wall, 5),
    );
  }
  for (const [name, run] of Object.entries(cold)) bars.push(bar(`cold start of ${name}, s`, run.wall, 0.7));
  return bars;
}

function bar(name: string, found: number, atMost: number): Bar {
  return { name, found, atMost, met: found <= atMost };
}
