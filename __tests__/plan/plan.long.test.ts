import fc from 'fast-check';
import { parse } from 'yaml';
import { type Change, changeName } from '../../lib/model/change';
import { statesOf } from '../../lib/model/fold';
import { risksOf } from '../../lib/model/risks';
import { EDGES } from '../../lib/plan/types';
import { history } from '../rollout/histories';
import { projectOf, render } from '../synth/fleet-of';
import { planBetween } from './commits';
import { planJson, planMarkdown } from './one-fleet';

/** A commit of one pool with the given ledger. */
function filesOf(changes: readonly Change[], replicas: number): Map<string, string> {
  const input = projectOf(changes, { replicas });
  return new Map([
    ...input.changes,
    ...[...render(input).files].map(([path, text]) => [`dist/${path}`, text] as const),
  ]);
}

/** A ledger, and how much of it is merged already. */
const commits = fc
  .tuple(history, fc.nat(), fc.constantFrom(1, 2, 3), fc.constantFrom(1, 2, 3))
  .map(([changes, at, before, after]) => ({
    changes,
    merged: changes.slice(0, 1 + (at % changes.length)),
    before,
    after,
  }));

/** `spec` of every operation, by name, read without the code under test. */
function operations(files: ReadonlyMap<string, string>): Map<string, string> {
  const texts = [...files.values()].filter((text) => text.includes('\nkind: PgpoolOpsRequest\n'));
  return new Map(texts.map((text) => parse(text)).map((object) => [object.metadata.name, JSON.stringify(object.spec)]));
}

test('a plan never says none where an operation is rendered that base does not render, or renders otherwise', () => {
  fc.assert(
    fc.property(commits, ({ changes, merged, before, after }) => {
      const [base, head] = [filesOf(merged, before), filesOf(changes, after)];
      const old = operations(base);
      const differs = [...operations(head)].some(([name, spec]) => old.get(name) !== spec);
      const plan = planBetween(base, head);
      expect(differs && plan.impact === 'none').toBe(false);
      if (differs && after === 1) expect(plan.impact).toBe('outage');
    }),
    { numRuns: 80 },
  );
});

test('a plan tells nothing of a tree that is planned against itself', () => {
  fc.assert(
    fc.property(commits, ({ changes, after }) => {
      const files = filesOf(changes, after);
      expect(planBetween(files, files)).toMatchObject({ pools: [], fleet: [], impact: 'none', summary: 'no changes' });
    }),
    { numRuns: 20 },
  );
});

test('an edge breaks only where the change has to accept it, so check and the plan refuse the same', () => {
  fc.assert(
    fc.property(commits, ({ changes, merged, after }) => {
      const plan = planBetween(filesOf(merged, after), filesOf(changes, after));
      for (const pool of plan.pools) {
        const accepts = new Set(pool.operations.flatMap(({ risks }) => risks.map(({ accept }) => accept)));
        const broken = pool.trust
          .flatMap((row) => EDGES.map((edge) => row[edge]))
          .filter(({ verdict }) => verdict === 'breaks');
        for (const { accept } of broken) expect(accepts).toContain(accept);
      }
    }),
    { numRuns: 40 },
  );
});

test('a plan of one change refuses exactly what check would refuse', () => {
  fc.assert(
    fc.property(commits, ({ changes, after }) => {
      const newest = changes.at(-1) as Change;
      if (changes.length < 2 || newest.verb === 'baseline') return;
      const told = [...changes.slice(0, -1), { ...newest, accepts: [] }];
      const plan = planBetween(filesOf(changes.slice(0, -1), after), handWritten(changes, told, after));
      const risks = risksOf(newest, statesOf(changes).at(-2) ?? {}, { replicas: after });
      const mine = plan.refusals.filter(({ file }) => file.endsWith(`${changeName(newest)}.yaml`));
      const isNew = plan.pools.some((pool) => pool.operations.some(({ change }) => change === changeName(newest)));
      expect(mine).toHaveLength(isNew ? risks.length : 0);
    }),
    { numRuns: 40 },
  );
});

/** Manifests as they would be rendered had the author accepted all, beside a ledger in which nobody did. */
function handWritten(accepted: readonly Change[], told: readonly Change[], replicas: number): Map<string, string> {
  return new Map([...filesOf(accepted, replicas), ...projectOf(told).changes]);
}

test('plans are the same bytes whatever order the files are read in', () => {
  fc.assert(
    fc.property(commits, ({ changes, merged, before, after }) => {
      const [base, head] = [filesOf(merged, before), filesOf(changes, after)];
      const turned = (files: Map<string, string>) => new Map([...files].reverse());
      const [one, other] = [planBetween(base, head), planBetween(turned(base), turned(head))];
      expect(planJson(other)).toBe(planJson(one));
      expect(planMarkdown(other)).toBe(planMarkdown(one));
    }),
    { numRuns: 20 },
  );
});
