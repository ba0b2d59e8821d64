import { OPERATOR_LEASE_RULES, OPERATOR_RULES } from '../../lib/model/operator-rules';
import type { RoleRule } from '../../lib/model/role-rule';
import type { Rule } from '../cluster/fake-cluster';
import { rightOf, rulesOf } from '../cluster/rights';
import { TWO_RECONFIGURES, VERBS, type Verb } from './verbs';
import { TLS, World } from './world';

const ALL = [...OPERATOR_RULES, ...OPERATOR_LEASE_RULES];

function rightsOf(rules: readonly RoleRule[]): string[] {
  return rules.flatMap(({ apiGroup, resource, verbs }) => verbs.map((verb) => `${verb} ${apiGroup}/${resource}`));
}

/** With operations that wait beside the first. */
const PLAYS: readonly (Verb & { readonly beside?: readonly Verb['spec'][] })[] = [
  ...VERBS,
  { name: 'merge', from: TLS, spec: TWO_RECONFIGURES[0] as Verb['spec'], beside: TWO_RECONFIGURES.slice(1) },
];

async function play(
  { beside = [], from, spec }: (typeof PLAYS)[number],
  rules: readonly Rule[],
): Promise<{ readonly world: World; readonly ok: boolean }> {
  const world = new World(from);
  try {
    await world.run(() => world.isReady(), { rules, seconds: 120 });
    // Somebody else has edited what the operator has to keep.
    for (const kind of ['Service', 'PodDisruptionBudget'] as const) {
      if (world.find(kind, 'checkout') === undefined) continue;
      world.store.edit({ kind, namespace: 'shop', name: 'checkout' }, (object) => ({ ...object, spec: {} }), '');
    }
    world.apply('it', spec);
    beside.forEach((other, i) => {
      world.apply(`beside-${i}`, other);
    });
    const mended = () =>
      JSON.stringify([world.find('Service', 'checkout'), world.find('PodDisruptionBudget', 'checkout')]).includes(
        '"spec":{}',
      );
    const over = () => world.allEnded() && world.isReady() && !mended();
    return { world, ok: await world.run(over, { rules, seconds: 900 }) };
  } catch {
    return { world, ok: false };
  }
}

test('the roles of the operator hold exactly what it uses, in every namespace and in its own', async () => {
  const used = new Set<string>();
  for (const verb of PLAYS) {
    const { ok, world } = await play(verb, rulesOf(ALL));
    expect([verb.name, ok]).toEqual([verb.name, true]);
    for (const call of world.calls) used.add(rightOf(call));
    const leases = world.calls.filter(({ resource }) => resource === 'leases');
    expect(new Set(leases.map(({ namespace }) => namespace))).toEqual(new Set(['kubedb']));
  }
  expect([...used].sort()).toEqual(rightsOf(ALL).sort());
});

// An event that is lost changes nothing, so nothing fails without the right to write it.
const NEEDED = rightsOf(ALL).filter((right) => right !== 'create /events');

test.each(NEEDED)('without the right to %s something fails that should succeed', async (right) => {
  const less = ALL.map((rule) => ({
    ...rule,
    verbs: rule.verbs.filter((verb) => !rightsOf([{ ...rule, verbs: [verb] }]).includes(right)),
  }));
  for (const verb of [...PLAYS].reverse()) {
    if (!(await play(verb, rulesOf(less))).ok) return;
  }
  throw new Error(`everything succeeds without the right to ${right}`);
});

test('it may not look through Secrets, nor touch pods but by eviction and new resources', () => {
  expect(rightsOf(ALL)).not.toContain('list /secrets');
  expect(
    rightsOf(ALL)
      .filter((right) => right.includes('/pods'))
      .sort(),
  ).toEqual(['create /pods/eviction', 'list /pods', 'update /pods/resize', 'watch /pods']);
});

test('a cluster that refuses a right from the start is reported at once', async () => {
  const world = new World(TLS);
  const rules = rulesOf(ALL.filter(({ resource }) => resource !== 'certificates'));
  await expect(world.run(() => false, { rules, seconds: 60 })).rejects.toThrow(
    'cannot list certificates.cert-manager.io',
  );
});
