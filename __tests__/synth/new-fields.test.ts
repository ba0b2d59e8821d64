import { GitopsError } from '../../lib/errors';
import type { PgpoolFields } from '../../lib/model/pgpool-spec';
import { ACCEPT_ALL, commit } from '../plan/commits';
import { poolOf } from './fleet-of';

const backends = [{ hostName: 'pg', weight: 1, poolerMode: 'x' }];
const pools = [poolOf({ spec: { configuration: { backends } } as PgpoolFields })];
const options = ACCEPT_ALL;

test('A field that this release does not know is refused, at main.ts', () => {
  const refused = () => commit(new Map(), { pools, options });
  expect(refused).toThrow(GitopsError);
  expect(refused).toThrow(/pools demo\/pgpool: spec\.configuration\.backends\[0\]\.poolerMode: unknown field/);
});

test('It is let through when main.ts says that a newer KubeDB has it, and no other is', () => {
  const fleet = { kubedb: { newFields: ['spec.configuration.backends[].poolerMode'] } };
  const text = [...commit(new Map(), { pools, options, fleet }).values()].join();
  expect(text).toContain('poolerMode: x');
  const other = { kubedb: { newFields: ['spec.configuration.backends[].poolerMod'] } };
  expect(() => commit(new Map(), { pools, options, fleet: other })).toThrow(/poolerMode: unknown field/);
});
