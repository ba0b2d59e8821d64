import { readLiveObjects } from '../../lib/import/live-objects';
import { readLedgers } from '../../lib/ledger/read-ledger';
import { readObjects } from '../../lib/plan/objects';
import { onlyProblems } from './fuzz';
import { yamlForms } from './yaml-forms';

const FORMS = yamlForms(400_000);
/** On a machine that does other things at the same time; without those it is a third. */
const MOST_MS = 2000;

function timed(run: () => void): number {
  const began = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}

describe.each([...FORMS.keys()])('400 kB of %s are read or refused in two seconds', (name) => {
  const text = FORMS.get(name) ?? '';

  test('by import', () => {
    expect(timed(() => onlyProblems(() => readLiveObjects(new Map([['live.yaml', text]]))))).toBeLessThan(MOST_MS);
  });

  test('as manifests of a plan', () => {
    expect(timed(() => onlyProblems(() => readObjects(new Map([['dist/demo/x.yaml', text]]))))).toBeLessThan(MOST_MS);
  });

  test('as a change of a ledger', () => {
    const files = new Map([
      ['changes/demo/pgpool/0000-baseline.yaml', text],
      ['changes/demo/pgpool/HEAD', '0000-baseline.yaml\n'],
    ]);
    expect(timed(() => onlyProblems(() => readLedgers(files)))).toBeLessThan(MOST_MS);
  });
});
