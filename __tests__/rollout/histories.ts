import fc from 'fast-check';
import { type Change, changeName } from '../../lib/model/change';
import { resolveTls, type TlsIntent, type TlsState } from '../../lib/model/tls';

/** TLS of a few issuers and modes: few enough that a history comes back to what it had before. */
const tlsIntent: fc.Arbitrary<TlsIntent> = fc.record(
  {
    sslMode: fc.constantFrom('prefer', 'require', 'verify-ca'),
    clientAuthMode: fc.constantFrom('md5', 'scram'),
    issuerRef: fc.record({ name: fc.constantFrom('a', 'b') }),
    certificates: fc.constantFrom([], [{ alias: 'server', dnsNames: ['x'] }], [{ alias: 'client', duration: '720h' }]),
  },
  { requiredKeys: ['sslMode', 'issuerRef'] },
) as fc.Arbitrary<TlsIntent>;

/** One wish of a person: another TLS, none, or a verb without intent. */
export type Wish =
  | { readonly tls: TlsIntent | undefined }
  | { readonly verb: 'rotate' | 'restart' | 'settle' | 'retry' };

export const wish: fc.Arbitrary<Wish> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ tls: fc.option(tlsIntent, { nil: undefined }) }) },
  { weight: 4, arbitrary: fc.record({ verb: fc.constantFrom('rotate', 'restart', 'retry') }) },
  { weight: 1, arbitrary: fc.record({ verb: fc.constant('settle' as const) }) },
) as fc.Arbitrary<Wish>;

/** A ledger that wishes lead to, made without the code under test. */
export function ledgerOf(start: TlsIntent | undefined, wishes: readonly Wish[]): Change[] {
  let state = start === undefined ? undefined : resolveTls(start);
  const changes: Change[] = [change(0, 'baseline', state)];
  for (const wished of wishes) {
    const next = nextChange(changes, state, wished);
    if (next === undefined) continue;
    changes.push(next);
    if (next.verb !== 'rotate' && next.verb !== 'restart') state = next.tls;
  }
  return changes;
}

function nextChange(changes: readonly Change[], state: TlsState | undefined, wished: Wish): Change | undefined {
  if ('verb' in wished) return askedChange(changes, state, wished.verb);
  const tls = wished.tls === undefined ? undefined : resolveTls(wished.tls);
  if (JSON.stringify(tls) === JSON.stringify(state)) return undefined;
  // What the ledger refuses: an add behind a rotate that is not settled.
  if (state === undefined && sinceBaseline(changes).some(({ verb }) => verb === 'rotate')) return undefined;
  return change(changes.length, state === undefined ? 'add' : tls === undefined ? 'remove' : 'update', tls);
}

/** Changes behind the last baseline. */
function sinceBaseline(changes: readonly Change[]): Change[] {
  return changes.slice(changes.findLastIndex(({ verb }) => verb === 'baseline') + 1);
}

function askedChange(changes: readonly Change[], state: TlsState | undefined, verb: string): Change | undefined {
  const number = changes.length;
  const newest = changes[number - 1] as Change;
  if (verb === 'rotate') return state === undefined ? undefined : change(number, 'rotate');
  if (verb === 'restart') return change(number, 'restart');
  if (newest.verb === 'baseline') return undefined;
  if (verb === 'settle') return change(number, 'baseline', state);
  if (newest.verb === 'rotate' && state === undefined) return undefined;
  return { ...newest, number, retries: newest.retries ?? changeName(newest) };
}

function change(number: number, verb: string, tls?: TlsState): Change {
  return {
    number,
    verb,
    reason: 'r',
    timeout: '5m',
    apply: 'IfReady',
    accepts: ['outage', 'plaintext', 'client-trust'],
    ...(tls === undefined ? {} : { tls }),
  };
}

export const history: fc.Arbitrary<Change[]> = fc
  .tuple(fc.option(tlsIntent, { nil: undefined }), fc.array(wish, { maxLength: 12 }))
  .map(([start, wishes]) => ledgerOf(start, wishes));
