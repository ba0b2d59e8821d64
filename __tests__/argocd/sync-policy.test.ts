import { hookAnnotations, ignoredDifferences, RETRY_LIMIT, SYNC_OPTIONS } from '../../lib/argocd/sync-policy';
import { recordedFacets } from '../../lib/model/facets';

test('A sync applies only what differs, prunes last and leaves the ignored fields alone', () => {
  expect(SYNC_OPTIONS).toEqual(['ApplyOutOfSyncOnly=true', 'PruneLast=true', 'RespectIgnoreDifferences=true']);
});

test('TLS of a live pool and the pod template of a Job that has run are left as they are', () => {
  expect(ignoredDifferences(recordedFacets({}))).toEqual([
    { group: 'kubedb.com', kind: 'Pgpool', jsonPointers: ['/spec/tls', '/spec/sslMode', '/spec/clientAuthMode'] },
    { group: 'batch', kind: 'Job', jsonPointers: ['/spec/template'] },
  ]);
});

test('A facet that no ledger has recorded is synced like any other field', () => {
  expect(ignoredDifferences([])[0]).toEqual({ group: 'kubedb.com', kind: 'Pgpool', jsonPointers: [] });
});

test('Containers are left alone in the pool alone whose resources an autoscaler chooses', () => {
  expect(ignoredDifferences([], ['shop/checkout']).at(-1)).toEqual({
    group: 'kubedb.com',
    kind: 'Pgpool',
    namespace: 'shop',
    name: 'checkout',
    jsonPointers: ['/spec/podTemplate/spec/containers'],
  });
});

test('A failed sync is not retried, as Argo CD would retry the commit that failed', () => {
  expect(RETRY_LIMIT).toBe(0);
});

test.each(['PostSync', 'SyncFail'] as const)('A %s hook is kept until the next sync and is in no wave', (phase) => {
  expect(hookAnnotations(phase)).toEqual({
    'argocd.argoproj.io/hook': phase,
    'argocd.argoproj.io/hook-delete-policy': 'BeforeHookCreation',
  });
});
