import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FLEET } from '../../bench/fleet';
import { ledgerOf, placeOf, poolAt, RESTART } from '../../bench/pools';
import { poolKey } from '../../lib/model/intent';
import { diffDist, writeDist } from '../../lib/synth/dist';
import { evaluate } from '../../lib/synth/evaluate';
import { readTree } from '../../lib/synth/files';
import { renderFleet } from '../../lib/synth/render-fleet';

const POOLS = 100;
const CHANGED = 7;
const indexes = Array.from({ length: POOLS }, (_, i) => i);
let dist: string;

beforeAll(() => {
  dist = mkdtempSync(join(tmpdir(), 'pgpool-gitops-dist-'));
});
afterAll(() => rmSync(dist, { recursive: true, force: true }));

/** As `synth` does it. @returns how many files were written */
function synth(more: Parameters<typeof ledgerOf>[1]): number {
  const changes = new Map(indexes.flatMap((i) => [...ledgerOf(i, i === CHANGED ? more : [])]));
  const rendered = renderFleet(evaluate({ fleet: { ...FLEET, pools: indexes.map(poolAt) }, changes }));
  const diff = diffDist(readTree(dist, ''), rendered);
  writeDist(dist, diff);
  return diff.write.length;
}

/** What changes when a file or a folder is written, by its path. */
function touches(): Map<string, string> {
  const paths = readdirSync(dist, { recursive: true }).map(String);
  return new Map(
    paths.map((path) => {
      const { ino, mtimeNs, ctimeNs } = statSync(join(dist, path), { bigint: true });
      return [path, `${ino} ${mtimeNs} ${ctimeNs}`];
    }),
  );
}

test(`when one of ${POOLS} pools has changed, no file or folder of another is touched`, () => {
  expect(synth([])).toBeGreaterThan(POOLS * 5);
  const before = touches();
  const written = synth([RESTART]);
  const after = touches();
  const touched = [...after].filter(([path, touch]) => before.get(path) !== touch).map(([path]) => path);
  expect([...before.keys()].filter((path) => !after.has(path))).toEqual([]);
  const folder = poolKey(placeOf(CHANGED));
  expect(touched.filter((path) => path !== folder && !path.startsWith(`${folder}/`))).toEqual([]);
  expect(touched.filter((path) => path.startsWith(`${folder}/`))).toHaveLength(written);
  expect(written).toBeGreaterThan(0);
});

test('when nothing has changed, nothing is touched', () => {
  const before = touches();
  expect(synth([RESTART])).toBe(0);
  expect(touches()).toEqual(before);
});
