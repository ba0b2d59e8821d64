import type { Change } from '../../lib/model/change';
import { CHANGE_DEFAULTS } from '../../lib/model/change';
import type { PoolState } from '../../lib/model/facets';
import { recordedResources } from '../../lib/model/resources';
import { VERBS as REGISTRY } from '../../lib/model/verbs';
import { eventsOf } from '../../lib/plan/events';
import { carryOut, ready, typesOf } from '../operator/carry-out';
import { VERBS } from '../operator/verbs';

const RESOURCES = recordedResources({ requests: { cpu: '1' } });
/** What makes another form of a verb than its name alone. */
const FORMS: Readonly<Record<string, { readonly value?: Partial<Change>; readonly before?: PoolState }>> = {
  'scale up': { value: { replicas: 4 }, before: { replicas: 2 } },
  'scale down': { value: { replicas: 2 }, before: { replicas: 4 } },
  resize: { value: { resources: RESOURCES }, before: { replicas: 2 } },
  'resize in place': { value: { resources: { ...RESOURCES, mode: 'InPlace' } }, before: { replicas: 2 } },
};

function planned(form: string) {
  const { before = {}, value = {} } = FORMS[form] ?? {};
  const [verb = ''] = form.split(' ');
  return eventsOf({ number: 1, verb, reason: 'r', ...CHANGE_DEFAULTS, accepts: [], ...value }, before, 'it');
}

test.each(VERBS)('A plan of $name tells the events that the operation makes, in their order', async (given) => {
  const { from, name, spec } = given;
  const world = await ready(from);
  const seen = typesOf(await carryOut(world, 'it', spec)).map((type) => type.replace(/--.*/, '--POD'));
  const [operation] = planned(name);
  expect(operation?.about).toBe('PgpoolOpsRequest it');
  const first = operation?.reasons.map((reason) => seen.indexOf(reason)) ?? [];
  expect(first).not.toContain(-1);
  expect(first).toEqual([...first].sort((a, b) => a - b));
});

test('Every verb that an operation carries out has events, and so have the pods that restart, come or go', () => {
  const pods = (form: string) => planned(form)[1];
  const restarted = {
    about: 'each pod, as it restarts',
    reasons: ['Killing', 'Scheduled', 'Pulled', 'Created', 'Started'],
  };
  const others = REGISTRY.filter(({ name, operation }) => operation !== undefined && name !== 'scale');
  expect(others.map(({ name }) => [name, pods(name)])).toEqual(others.map(({ name }) => [name, restarted]));
  expect(pods('scale up')).toEqual({ about: 'each new pod', reasons: ['Scheduled', 'Pulled', 'Created', 'Started'] });
  expect(pods('scale down')).toEqual({ about: 'each pod that goes', reasons: ['Killing'] });
  expect(planned('resize in place')).toHaveLength(1);
});
