import { FLEET } from '../../bench/fleet';
import { median } from '../../bench/measure';
import { ledgerOf, poolAt } from '../../bench/pools';
import { evaluate, type ProjectInput } from '../../lib/synth/evaluate';
import { renderFleet } from '../../lib/synth/render-fleet';

const FEW = 50;
const TIMES = 4;
const ROUNDS = 3;
function fleetOf(pools: number): ProjectInput {
  const indexes = Array.from({ length: pools }, (_, i) => i);
  return {
    fleet: { ...FLEET, pools: indexes.map(poolAt) },
    changes: new Map(indexes.flatMap((i) => [...ledgerOf(i)])),
  };
}

/** Seconds on the processor, which other programs of the machine change little. */
function seconds(input: ProjectInput): number {
  const before = process.cpuUsage();
  for (const _ of renderFleet(evaluate(input)));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

// `npm run bench` measures whole programs. This finds what grows with the square of the pools, which would take 16 times.
test(`${TIMES} times the pools take about ${TIMES} times as long`, () => {
  const [few, many] = [fleetOf(FEW), fleetOf(FEW * TIMES)];
  seconds(many);
  const times = Array.from({ length: ROUNDS }, () => [seconds(few), seconds(many)] as const);
  const growth = median(times.map(([, time]) => time)) / median(times.map(([time]) => time));
  expect(growth).toBeLessThan(TIMES * 2);
});
