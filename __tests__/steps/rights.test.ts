import type { RoleRule } from '../../lib/model/role-rule';
import { stepRules } from '../../lib/model/step-rules';
import type { Call, Rule } from '../cluster/fake-cluster';
import { rightOf, rulesOf } from '../cluster/rights';
import { SCENARIOS, type Scenario, worldOf } from './scenarios';
import { type Certificates, makeCertificates, POOL, type World } from './world';

let certificates: Certificates;

beforeAll(async () => {
  certificates = await makeCertificates();
});

/** `update kubedb.com/pgpools/status checkout`; `*` where no one object is named. */
function rightsOf(calls: readonly Call[]): Set<string> {
  const rights = calls.map((call) => `${rightOf(call)} ${call.name || '*'}`);
  // What is allowed for all needs no line for one.
  return new Set(rights.filter((right) => right.endsWith(' *') || !rights.includes(right.replace(/ \S+$/, ' *'))));
}

function rightsOfRules(rules: readonly RoleRule[]): Set<string> {
  return new Set(
    rules.flatMap(({ apiGroup, resource, name, verbs }) =>
      verbs.map((verb) => `${verb} ${apiGroup}/${resource} ${name ?? '*'}`),
    ),
  );
}

async function play(scenario: Scenario, rules: readonly Rule[]): Promise<{ world: World; ok: boolean }> {
  const world = worldOf(certificates, scenario);
  const { ok } = await world.run(scenario.step, { rules });
  return { world, ok };
}

test('the Role of the steps holds exactly what they use, on the objects that they use it on', async () => {
  const calls: Call[] = [];
  for (const scenario of SCENARIOS) {
    const { world, ok } = await play(scenario, rulesOf(stepRules(POOL.name)));
    expect([scenario.step, scenario.what, ok]).toEqual([scenario.step, scenario.what, scenario.ok]);
    calls.push(...world.calls);
  }
  expect([...rightsOf(calls)].sort()).toEqual([...rightsOfRules(stepRules(POOL.name))].sort());
  expect(new Set(calls.map(({ namespace }) => namespace))).toEqual(new Set([POOL.namespace]));
});

const WITHOUT = stepRules(POOL.name).flatMap((rule) => rule.verbs.map((verb) => [verb, rule.resource] as const));

test.each(WITHOUT)('without the right to %s %s some step fails that should succeed', async (verb, resource) => {
  const rules = stepRules(POOL.name).map((rule) =>
    rule.resource === resource ? { ...rule, verbs: rule.verbs.filter((each) => each !== verb) } : rule,
  );
  const ends = [];
  for (const scenario of SCENARIOS.filter(({ ok }) => ok)) ends.push((await play(scenario, rulesOf(rules))).ok);
  expect(ends).toContain(false);
});

test('no step asks for a Secret', () => {
  expect(stepRules(POOL.name).map(({ resource }) => resource)).not.toContain('secrets');
});
