import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApiObject, type ApiObjectProps, App, Chart } from 'cdk8s';
import { parseAllDocuments } from 'yaml';
import { FLEET, ledgerOf, placeOf, poolAt } from '../../bench/fleet';
import { median } from '../../bench/measure';
import { planRollout } from '../../lib/rollout/rollout';
import { evaluate, type ProjectInput } from '../../lib/synth/evaluate';
import { objectSchemas } from '../../lib/synth/object-schema';
import { readCrds } from '../../lib/synth/read-crds';
import { renderFile } from '../../lib/synth/render-files';
import { poolContents, renderFleet } from '../../lib/synth/render-fleet';

const POOLS = 300;
const ROUNDS = 3;
const schemas = objectSchemas(readCrds());

const places = Array.from({ length: POOLS }, (_, i) => placeOf(i));
const input: ProjectInput = {
  fleet: { ...FLEET, pools: places.map(poolAt) },
  changes: new Map(places.flatMap((place) => [...ledgerOf(place)])),
};

/** Seconds on the processor, for other programs of the machine are none of its business. */
function seconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** Renders a fleet and drops its files. */
function renderAll(project: ProjectInput): void {
  for (const _ of renderFleet(evaluate(project), schemas));
}

function ours(): void {
  renderAll(input);
}

/** As a fleet is rendered in which no two pools are of one shape. */
function oneByOne(): void {
  const { fleet, pools } = evaluate(input);
  for (const { pool, changes } of pools) {
    for (const content of poolContents(fleet, planRollout(pool, changes))) renderFile(content, schemas);
  }
}

/** Plain cdk8s with the same objects, a flat chart for each pool. */
function plainCdk8s(pools: readonly (readonly ApiObjectProps[])[], outdir: string): void {
  const app = new App({ outdir });
  pools.forEach((objects, i) => {
    const chart = new Chart(app, `pool-${i}`);
    objects.forEach((object, j) => void new ApiObject(chart, `object-${j}`, object));
  });
  app.synth();
}

// `npm run bench` measures whole programs at 1,000 pools and more. This is for every commit, with a margin of two: the ratios
// were 0.03 and 0.15. Without templates the first is the second; writing each file seven times makes 0.36 of that.
test(`${POOLS} pools take a small part of what plain cdk8s takes`, () => {
  const outdir = mkdtempSync(join(tmpdir(), 'pgpool-gitops-speed-'));
  const { fleet, pools } = evaluate(input);
  const objects = pools.map(({ pool, changes }) =>
    poolContents(fleet, planRollout(pool, changes)).flatMap((content) =>
      parseAllDocuments(renderFile(content, schemas).file.text).map((document) => document.toJS() as ApiObjectProps),
    ),
  );
  const times: Record<'cdk8s' | 'ours' | 'oneByOne', number[]> = { cdk8s: [], ours: [], oneByOne: [] };
  times.cdk8s.push(seconds(() => plainCdk8s(objects, outdir)));
  for (let round = 0; round < ROUNDS; round++) {
    times.ours.push(seconds(ours));
    times.oneByOne.push(seconds(oneByOne));
  }
  rmSync(outdir, { recursive: true, force: true });
  const ratio = (who: 'ours' | 'oneByOne') => median(times[who]) / median(times.cdk8s);
  expect(ratio('ours')).toBeLessThan(0.06);
  expect(ratio('oneByOne')).toBeLessThan(0.3);
}, 240_000);

test('Twice the pools take about twice the time', () => {
  const half: ProjectInput = {
    fleet: { ...FLEET, pools: places.slice(0, POOLS / 2).map(poolAt) },
    changes: new Map(places.slice(0, POOLS / 2).flatMap((place) => [...ledgerOf(place)])),
  };
  const times: [number, number][] = [];
  for (let round = 0; round < ROUNDS; round++) {
    times.push([seconds(() => renderAll(half)), seconds(ours)]);
  }
  const [few, many] = [median(times.map(([time]) => time)), median(times.map(([, time]) => time))];
  expect(many / few).toBeLessThan(4);
});
