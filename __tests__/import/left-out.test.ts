import { takePools } from '../../lib/import/pool-intent';

/** What is wrong with a live pool, of which nothing is taken. */
function problemsOf(metadata: object): string[] {
  const spec = { version: '4.6.0', postgresRef: { name: 'pg', namespace: 'demo' } };
  const pgpool = { apiVersion: 'kubedb.com/v1alpha2', kind: 'Pgpool', metadata: { name: 'a', ...metadata }, spec };
  const { pools, problems } = takePools([pgpool] as never, 'live.yaml');
  expect(pools).toEqual([]);
  return problems.map(({ path, message }) => `${path}: ${message}`);
}

describe('a live pool is left out', () => {
  test('because of its namespace', () => {
    expect(problemsOf({ namespace: 'kube-system' })).toEqual([
      'pools kube-system/a: namespace: found "kube-system", the namespace of Kubernetes, allowed: any other namespace',
    ]);
  });

  test('because it is being deleted', () => {
    expect(problemsOf({ namespace: 'demo', deletionTimestamp: '2026-01-31T12:00:00Z' })).toEqual([
      'Pgpool demo/a: is being deleted, and Argo CD would make it anew',
    ]);
  });

  test('because of its annotations', () => {
    expect(problemsOf({ namespace: 'demo', annotations: { x: 'y'.repeat(300_000) } })).toEqual([
      'pools demo/a: annotations: found 300001 bytes of names and values, allowed: 250000 at most',
    ]);
  });
});
