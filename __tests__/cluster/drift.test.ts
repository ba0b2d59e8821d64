import { driftOf, undoOf } from '../../lib/cluster/drift';
import type { Pgpool } from '../../lib/cluster/resources';
import { resolveTls } from '../../lib/model/tls';

const POOL = { namespace: 'shop', name: 'checkout' };
const TLS = resolveTls({
  sslMode: 'require',
  issuerRef: { name: 'shop-ca' },
  certificates: [{ alias: 'server', subject: { organizations: ["O'Neil"] } }],
});

function pgpool(spec: object): Pgpool {
  return { apiVersion: 'kubedb.com/v1alpha2', kind: 'Pgpool', metadata: { ...POOL }, spec };
}

test('A facet that a Pgpool does not hold never drifts', () => {
  expect(driftOf(pgpool({}), 'trust', [])).toEqual([]);
  expect(driftOf(pgpool({}), 'template', { monitor: {} })).toEqual([]);
});

test('A drift names the field, what it is and what it should be', () => {
  expect(driftOf(pgpool({ version: '4.5.3' }), 'version', '4.6.0')).toEqual([
    { path: 'version', live: '4.5.3', intended: '4.6.0' },
  ]);
  expect(driftOf(pgpool({ version: '4.6.0' }), 'version', '4.6.0')).toEqual([]);
});

test('An operation undoes an edit of replicas and TLS where git renders one; a version goes down by an edit alone', () => {
  const undo = (facet: 'tls' | 'version' | 'replicas', recorded: unknown) =>
    undoOf(POOL, { facet, recorded, change: '0007-x' });
  const retry = "pgpool-gitops change retry shop/checkout 0007-x --reason 'undo an edit of the live pool'";
  expect(undo('replicas', 2)).toEqual({ command: retry });
  expect(undo('tls', TLS)).toEqual({ command: retry });
  expect(undo('version', '4.6.0')).toEqual({
    command: `kubectl patch pgpool -n shop checkout --type merge -p '{"spec":{"version":"4.6.0"}}'`,
    afterwards: 'if a pod has restarted since, pgpool-gitops change restart shop/checkout',
  });
});

test('A patch takes away TLS that the ledger does not have, and a quote ends no word of a shell', () => {
  expect(undoOf(POOL, { facet: 'tls' }).command).toBe(
    `kubectl patch pgpool -n shop checkout --type merge -p '{"spec":{"sslMode":"disable","tls":null}}'`,
  );
  expect(undoOf(POOL, { facet: 'tls', recorded: TLS }).command).toContain(`"organizations":["O'\\''Neil"]`);
});
