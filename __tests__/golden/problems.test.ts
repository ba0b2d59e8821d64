import { join } from 'node:path';
import { formatProblem, type Problem } from '../../lib/errors';
import { readLedgers } from '../../lib/ledger/read-ledger';
import type { PoolIntent } from '../../lib/model/intent';
import { evaluate } from '../../lib/synth/evaluate';
import { REFUSED_LEDGERS } from '../ledger/refused-ledgers';
import { problemsOf } from '../problems';
import { fleetOf, poolOf } from '../synth/fleet-of';
import { REFUSED_INTENTS } from '../synth/refused-intents';
import { REFUSED_PKIS } from '../synth/refused-pkis';
import { expectGolden } from './golden-tree';

/** The problems of each case under its title, as people read them. */
function textOf(cases: readonly (readonly [title: string, problems: readonly Problem[]])[]): string {
  return cases.map(([title, problems]) => `# ${title}\n${problems.map(formatProblem).join('\n')}\n`).join('\n');
}

test('Problems of intent, PKIs and ledgers are worded as the golden files say', () => {
  const intents = REFUSED_INTENTS.map(([title, fields]) => {
    const fleet = fleetOf(poolOf(fields as Partial<PoolIntent>));
    return [title, problemsOf(() => evaluate({ fleet, changes: new Map() }))] as const;
  });
  const pkis = REFUSED_PKIS.map(([title, pki]) => {
    const tls = { sslMode: 'require', issuerRef: { kind: 'ClusterIssuer', name: 'platform-g1' } } as const;
    const fleet = { ...fleetOf(poolOf({ tls })), pki: [pki] };
    return [title, problemsOf(() => evaluate({ fleet, changes: new Map() }))] as const;
  });
  const ledgers = REFUSED_LEDGERS.map(([title, files]) => [title, readLedgers(files).problems] as const);
  expectGolden(
    join(__dirname, 'problems'),
    new Map([
      ['intent.txt', textOf(intents)],
      ['pki.txt', textOf(pkis)],
      ['ledger.txt', textOf(ledgers)],
    ]),
  );
});
