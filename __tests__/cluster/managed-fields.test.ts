import { lastWriter } from '../../lib/cluster/managed-fields';
import type { ManagedFields } from '../../lib/cluster/objects';

function writerOf(pointer: string, ...managedFields: ManagedFields[]) {
  return lastWriter(
    { apiVersion: 'kubedb.com/v1alpha2', kind: 'Pgpool', metadata: { name: 'orders', managedFields } },
    pointer,
  );
}

const spec = (fields: object) => ({ 'f:spec': fields });
const KUBEDB = {
  manager: 'kubedb-ops-manager',
  time: '2026-11-28T10:00:00Z',
  fieldsV1: spec({ 'f:sslMode': {}, 'f:tls': { 'f:issuerRef': { 'f:name': {} } } }),
};
const EDIT = {
  manager: 'kubectl-edit',
  time: '2026-11-29T09:00:00Z',
  fieldsV1: spec({ 'f:tls': { 'f:certificates': {} } }),
};

test('the last writer of a field is the newest who has written it, or a part of it', () => {
  expect(writerOf('/spec/tls', EDIT, KUBEDB)).toEqual({ manager: 'kubectl-edit', time: EDIT.time });
  expect(writerOf('/spec/sslMode', EDIT, KUBEDB)).toEqual({ manager: 'kubedb-ops-manager', time: KUBEDB.time });
});

test('a field that nobody has written has none', () => {
  expect(writerOf('/spec/clientAuthMode', EDIT, KUBEDB)).toBeUndefined();
  expect(writerOf('/spec/tls')).toBeUndefined();
});

test('who has written the status has not written the spec', () => {
  expect(writerOf('/spec/tls', KUBEDB, { ...EDIT, subresource: 'status' })?.manager).toBe('kubedb-ops-manager');
});

test('a writer without a time is older than any with one', () => {
  const { time: _, ...timeless } = EDIT;
  expect(writerOf('/spec/tls', KUBEDB, timeless)?.manager).toBe('kubedb-ops-manager');
  expect(writerOf('/spec/tls', timeless)).toEqual({ manager: 'kubectl-edit' });
});

test('who has written a mapping that the API server tracks as a whole has written every field of it', () => {
  const whole = { ...KUBEDB, fieldsV1: spec({ 'f:authSecret': {} }) };
  expect(writerOf('/spec/authSecret/name', whole)).toEqual({ manager: 'kubedb-ops-manager', time: KUBEDB.time });
  expect(writerOf('/spec/authSecret/name', { ...KUBEDB, fieldsV1: {} })).toBeUndefined();
});
