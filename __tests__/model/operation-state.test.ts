import { operationState } from '../../lib/model/operation-state';

test.each([
  [undefined, 'waiting'],
  ['', 'waiting'],
  ['Pending', 'waiting'],
  ['Progressing', 'running'],
  ['Successful', 'successful'],
  ['Failed', 'failed'],
  ['Skipped', 'failed'],
])('an operation of phase %j is %s', (phase, state) => {
  expect(operationState(phase)).toBe(state);
});

test.each(['of a newer KubeDB', 'successful', 'constructor', 'toString', '__proto__'])(
  'one of phase %j, which is not known, is under way: nothing is done to its pool',
  (phase) => {
    expect(operationState(phase)).toBe('running');
  },
);
