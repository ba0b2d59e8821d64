import fc from 'fast-check';
import { OPERATION_PHASES, POOL_PHASES } from '../../lib/model/phases';
import { CERTIFICATE, type HealthObject, OPERATION, POOL, scriptOf } from './health-fixtures';
import { runHealth } from './lua';

const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const time = fc
  .date({ noInvalidDate: true, min: new Date('1970-01-01'), max: new Date('2037-12-31') })
  .map((date) => `${date.toISOString().slice(0, 19)}Z`);

/** Any condition that the CRDs allow: three fields are required, all else may be absent. */
const condition = fc.record(
  {
    type: fc.oneof(fc.constantFrom('Provisioned', 'Paused', 'Ready', 'Successful', 'Failed'), text),
    status: fc.oneof(fc.constantFrom('True', 'False', 'Unknown'), text),
    lastTransitionTime: time,
    reason: text,
    message: text,
    severity: text,
    observedGeneration: fc.nat(),
  },
  { requiredKeys: ['type', 'status', 'lastTransitionTime'] },
);

function anyObject(phases: readonly string[]): fc.Arbitrary<HealthObject> {
  const known = fc.record(
    {
      phase: fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...phases) }, text),
      conditions: fc.array(condition, { maxLength: 6 }),
      observedGeneration: fc.nat(),
    },
    { requiredKeys: [] },
  );
  const deadline = fc.oneof(fc.nat({ max: 1e9 }).map(String), fc.double().map(String), text);
  const annotations = fc.record({ 'pgpool-gitops/deadline-seconds': deadline, other: text }, { requiredKeys: [] });
  const metadata = fc.record({ creationTimestamp: fc.oneof(time, text), annotations }, { requiredKeys: [] });
  return fc.record({ metadata, status: known }, { requiredKeys: ['metadata'] });
}

const PHASES = [...Object.keys(OPERATION_PHASES), ...Object.keys(POOL_PHASES), 'Verifying'];
const RUNS = { numRuns: 300 };

/** The statuses that end a wave, or will. Suspended would hold a sync for ever, and Argo CD fails it on an unknown one. */
const WORDS = ['Healthy', 'Progressing', 'Degraded'];

test('Any status of a pool has a health, and it is Healthy exactly when it is Ready and was provisioned', () => {
  fc.assert(
    fc.property(anyObject(PHASES), (object) => {
      const { status, message } = runHealth(scriptOf(POOL), object);
      expect(WORDS).toContain(status);
      expect(message).toMatch(/^The Pgpool .+/);
      const conditions = object.status?.conditions ?? [];
      const provisioned = conditions.some(({ type, status: held }) => type === 'Provisioned' && held === 'True');
      expect(status === 'Healthy').toBe(provisioned && object.status?.phase === 'Ready');
    }),
    RUNS,
  );
});

test('Any status of an operation has a health, and it is Healthy exactly when it was Successful', () => {
  fc.assert(
    fc.property(anyObject(PHASES), fc.nat({ max: 2 ** 31 - 1 }), (object, now) => {
      const { status, message } = runHealth(scriptOf(OPERATION), object, { now });
      expect(WORDS).toContain(status);
      expect(message).toMatch(/^The operation .+/);
      expect(status === 'Healthy').toBe(object.status?.phase === 'Successful');
    }),
    RUNS,
  );
});

test('Any status of a Certificate has a health, and it is Healthy exactly when it is Ready as it is asked for now', () => {
  const one = (type: string) =>
    fc.record(
      {
        type: fc.constant(type),
        status: fc.constantFrom('True', 'False', 'Unknown'),
        lastTransitionTime: fc.oneof(time, text),
        observedGeneration: fc.integer({ min: 1, max: 3 }),
        reason: fc.oneof(fc.constantFrom('Failed', 'Issued', 'DoesNotExist'), text),
        message: text,
      },
      { requiredKeys: ['type', 'status'] },
    );
  const clock = fc.nat({ max: 2 ** 31 - 1 });
  const tries = fc.constantFrom(undefined, { revision: 1 }, { lastFailureTime: '2026-11-26T01:51:46Z' });
  const conditions = fc.tuple(
    fc.option(one('Ready')),
    fc.option(one('Issuing')),
    fc.option(one('Other')),
    fc.boolean(),
  );
  fc.assert(
    fc.property(conditions, fc.integer({ min: 1, max: 3 }), tries, clock, (found, generation, tried, now) => {
      const [ready, issuing, other, turned] = found;
      const all = [ready, issuing, other].filter((condition) => condition !== null);
      const object = { metadata: { generation }, status: { ...tried, conditions: turned ? [...all].reverse() : all } };
      const { status, message } = runHealth(scriptOf(CERTIFICATE), object, { now });
      expect(WORDS).toContain(status);
      expect(message).not.toBe('');
      const isOfNow = ready !== null && (ready.observedGeneration ?? generation) >= generation;
      expect(status === 'Healthy').toBe(isOfNow && ready.status === 'True');
      const failed = issuing?.status === 'False' && issuing.reason !== 'Issued';
      if (tried !== undefined && !failed) expect(status).not.toBe('Degraded');
      if (issuing?.status === 'True') expect(status).not.toBe('Degraded');
    }),
    RUNS,
  );
});

test('An operation that has not ended is Degraded exactly when it is older than its deadline', () => {
  const seconds = fc.integer({ min: -1e6, max: 1e7 });
  fc.assert(
    fc.property(time, seconds, fc.nat({ max: 1e7 }), (creationTimestamp, age, deadline) => {
      const now = Date.parse(creationTimestamp) / 1000 + age;
      fc.pre(now >= 0 && now < 2 ** 31);
      const annotations = { 'pgpool-gitops/deadline-seconds': String(deadline) };
      const object = { metadata: { creationTimestamp, annotations }, status: { phase: 'Pending' } };
      const { status } = runHealth(scriptOf(OPERATION), object, { now });
      expect(status).toBe(age > deadline ? 'Degraded' : 'Progressing');
    }),
    RUNS,
  );
});
