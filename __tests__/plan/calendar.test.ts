import { withLiveDates } from '../../lib/plan/live-calendar';
import { poolOf } from '../synth/fleet-of';
import { commit, planBetween, tlsOf } from './commits';

const PKI = { name: 'platform', intermediates: [{ generation: 1 }] };
const ISSUER = { kind: 'ClusterIssuer', name: 'platform-g1' } as const;
const pool = poolOf({ tls: tlsOf({ issuerRef: ISSUER, root: undefined }) });

const planOf = (pki: typeof PKI & { namespace?: string }) => {
  const files = commit(new Map(), { pools: [pool], fleet: { pki: [pki] } });
  return planBetween(files, files, { calendar: true });
};

test('the CAs of a PKI that is rendered here are in the calendar, and no issuer of it is foreign', () => {
  const authorities = planOf(PKI).calendar?.filter(({ role }) => role === 'ca');
  expect(authorities).toEqual([
    expect.objectContaining({
      pool: 'pki/platform',
      certificate: 'platform-root',
      life: '175200h',
      rotateBy: '175176h',
    }),
    expect.objectContaining({ pool: 'pki/platform', certificate: 'platform-g1', life: '43800h', rotateBy: '43776h' }),
  ]);
});

test('their dates are those of their own namespace', () => {
  const certificate = { notAfter: '2030-01-01T00:00:00Z', notBefore: '2025-01-01T00:00:00Z' };
  const certificates = new Map([['cert-manager/platform-g1', certificate]]);
  const live = withLiveDates(planOf(PKI), { now: '2026-01-01T00:00:00Z', certificates, podsSince: new Map() });
  expect(live.calendar?.find((entry) => entry.certificate === 'platform-g1')?.live).toMatchObject({
    notAfter: certificate.notAfter,
    state: 'good',
  });
});
