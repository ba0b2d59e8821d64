import { fewestReplicas } from '../../lib/model/fewest-replicas';
import { ledgerOf, type Wish } from '../rollout/histories';
import { poolOf } from '../synth/fleet-of';

/** The fewest pods at the last restart of a ledger. */
function atRestart(...wishes: Wish[]): number {
  const changes = ledgerOf({ replicas: 1 }, wishes);
  const i = changes.findLastIndex(({ verb }) => verb === 'restart');
  return fewestReplicas(poolOf({ replicas: 5 }), changes, i);
}

const restart: Wish = { command: 'restart' };

test('A restart behind the newest scaling finds as many pods as that leads to', () => {
  expect(atRestart({ replicas: 3 }, restart)).toBe(3);
});

test('A restart before a scaling may find the pods of any state since the baseline, because a jump leaves out the scalings between', () => {
  expect(atRestart({ replicas: 3 }, restart, { replicas: 2 })).toBe(1);
  expect(atRestart({ replicas: 3 }, { command: 'settle' }, restart, { replicas: 2 })).toBe(3);
});

test('A restart of a ledger without replicas finds those of main.ts', () => {
  expect(fewestReplicas(poolOf({ replicas: 5 }), ledgerOf({}, [restart]), 1)).toBe(5);
});
