import { AppBinding } from '../../lib/constructs/app-binding';

test('An AppBinding is a reference and no construct, so it has no defaultChild: KubeDB makes the object', () => {
  expect(AppBinding.fromName('ha-postgres')).toEqual({ name: 'ha-postgres' });
  expect(Object.keys(AppBinding.fromName('ha-postgres'))).toEqual(['name']);
});

test('An AppBinding of another namespace says which', () => {
  expect(AppBinding.fromName('ha-postgres', 'databases')).toEqual({ name: 'ha-postgres', namespace: 'databases' });
});
