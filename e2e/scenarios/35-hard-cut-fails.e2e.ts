import { ISSUERS } from '../support/backend';
import { USER } from '../support/postgres';
import { expectAccess, expectLetGo } from '../support/proofs';
import { Scenario } from '../support/scenario';
import { TLS } from '../support/tls';

const SECRET = 'orders-app';
const BY_CERT = { ...TLS, clientAuthMode: 'cert' } as const;
let scenario: Scenario;

beforeAll(async () => {
  scenario = await Scenario.open('cut-fails');
  const clientCertificates = [{ name: SECRET, user: USER.name }];
  scenario.fleet.declare([scenario.pool('orders', 'plain', { tls: BY_CERT, clientCertificates })]);
  scenario.fleet.change();
  await scenario.rollOut('a pool that demands client certificates');
});

afterAll(() => scenario.close());

/** Clients have the certificate that pods trust, and are let in by it. */
async function expectAsBefore(): Promise<void> {
  const certificate = scenario.find<{ spec: { issuerRef: { name: string } } }>('certificate', SECRET);
  expect(certificate?.spec.issuerRef.name).toBe(ISSUERS.first);
  await expectAccess(scenario, 'orders', { ...BY_CERT, clientSecret: SECRET });
}

test('an operation to another root that fails leaves client certificates as they were', async () => {
  const issuerRef = { kind: 'Issuer', name: 'missing' } as const;
  scenario.fleet.edit('orders', (pool) => ({ ...pool, tls: { ...BY_CERT, issuerRef, root: 'missing-root' } }));
  scenario.fleet.change('--accept', 'client-trust', '--timeout', '20s', '--reason', 'an issuer that never comes');
  const commit = await scenario.merge('to another root');
  await scenario.untilFailed('orders', commit);
  await expectLetGo(scenario, 'orders');
  await expectAsBefore();
});

test('so does the sync of the next merge, which would pass over the failed operation', async () => {
  const commit = await scenario.merge('something else');
  expect(await scenario.untilFailed('orders', commit)).toMatch(/pause/);
  await expectAsBefore();
});

test('the way back goes through', async () => {
  scenario.fleet.edit('orders', (pool) => ({ ...pool, tls: BY_CERT }));
  scenario.fleet.change('--accept', 'client-trust', '--reason', 'back to the issuer that is there');
  await scenario.rollOut('the way back');
  await expectAsBefore();
});
