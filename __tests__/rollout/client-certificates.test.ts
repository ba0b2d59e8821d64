import type { Change } from '../../lib/model/change';
import type { PoolIntent } from '../../lib/model/intent';
import { resolveTls, type TlsIntent } from '../../lib/model/tls';
import { rolloutOf } from '../../lib/rollout/rollout';
import { poolOf } from '../synth/fleet-of';

const under = (name: string, root?: string): TlsIntent => ({
  sslMode: 'require',
  clientAuthMode: 'cert',
  issuerRef: { name },
  ...(root === undefined ? {} : { root }),
});

const A1 = under('a-g1', 'root-a');
const A2 = under('a-g2', 'root-a');
const B1 = under('b-g1', 'root-b');

function ledger(...entries: (readonly [Change['verb'], TlsIntent?])[]): Change[] {
  return entries.map(([verb, tls], number) => ({
    number,
    verb,
    reason: 'test',
    timeout: '5m',
    apply: 'IfReady',
    accepts: [],
    ...(tls === undefined ? {} : { tls: resolveTls(tls) }),
  }));
}

/** `-20 app`: wave and Certificates, for each stage that has some, and what comes around them. */
function clientsOf(
  changes: readonly Change[],
  clientCertificates: PoolIntent['clientCertificates'] = CLIENTS,
): string[] {
  const { stages } = rolloutOf(poolOf({ clientCertificates }), changes);
  return stages.flatMap(({ kind, wave, file, clients = [] }) =>
    kind === 'certificates' ? [`${wave} ${file}: ${clients.map(({ name }) => name).join(' ')}`] : [],
  );
}

const CLIENTS = [{ name: 'app', user: 'app' }];
const FIRST = '-20 20-certificates: app';

test.each([
  ['nothing has changed', ledger(['baseline', A1]), FIRST],
  ['TLS is added', ledger(['baseline'], ['add', A1]), FIRST],
  ['the issuer changes under one root', ledger(['baseline', A1], ['update', A2]), FIRST],
  ['the change of root is settled', ledger(['baseline', A1], ['update', B1], ['baseline', B1]), FIRST],
  ['the root changes', ledger(['baseline', A1], ['update', B1]), '13 40-0001-update-3-certificates: app'],
  [
    'the root has changed, and then the issuer under it: a cluster may have missed the first',
    ledger(['baseline', A1], ['update', B1], ['update', under('b-g2', 'root-b')]),
    '13 40-0002-update-3-certificates: app',
  ],
  [
    'the root changes, and a rotate follows',
    ledger(['baseline', A1], ['update', B1], ['rotate']),
    '13 40-0001-update-3-certificates: app',
  ],
  [
    'nobody has named the roots',
    ledger(['baseline', under('a')], ['update', under('b')]),
    '13 40-0001-update-3-certificates: app',
  ],
])('client certificates when %s', (_, changes, expected) => {
  expect(clientsOf(changes)).toEqual([expected]);
});

test('those that another issuer signs do not wait for the pool', () => {
  const clients = [...CLIENTS, { name: 'foreign', user: 'b', issuerRef: { name: 'other' } }];
  expect(clientsOf(ledger(['baseline', A1], ['update', B1]), clients)).toEqual([
    '-20 20-certificates: foreign',
    '13 40-0001-update-3-certificates: app',
  ]);
});

test('one that names the new issuer of the pool follows it like one that names none', () => {
  const clients = [{ name: 'app', user: 'app', issuerRef: { name: 'b-g1' } }];
  expect(clientsOf(ledger(['baseline', A1], ['update', B1]), clients)).toEqual([
    '13 40-0001-update-3-certificates: app',
  ]);
});

test('pause lets a later sync past the operation only when it has succeeded, where certificates are behind it', () => {
  const pauseOf = (changes: readonly Change[]) =>
    rolloutOf(poolOf({ clientCertificates: CLIENTS }), changes).stages.find(({ kind }) => kind === 'pause')?.step;
  expect(pauseOf(ledger(['baseline', A1], ['update', B1]))?.needsSuccess).toBe(true);
  expect(pauseOf(ledger(['baseline', A1], ['update', A2]))?.needsSuccess).toBeUndefined();
});

test('they come after the operation and before the proof, in the order of waves and of files', () => {
  const { stages } = rolloutOf(poolOf({ clientCertificates: CLIENTS }), ledger(['baseline', A1], ['update', B1]));
  const pending = stages.filter(({ file }) => file.startsWith('4'));
  expect(pending.map(({ kind }) => kind)).toEqual(['pause', 'operation', 'certificates', 'proof', 'resume']);
  expect(pending.map(({ file }) => file)).toEqual(pending.map(({ file }) => file).sort());
});
