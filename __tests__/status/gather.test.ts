import type { Cluster } from '../../lib/cluster/cluster';
import { ClusterError } from '../../lib/cluster/errors';
import { gather } from '../../lib/status/gather';

test('Of several refusals the first namespace is named, however late its answer comes', async () => {
  const list = async ({ kind, namespace = '' }: { kind: string; namespace?: string }) => {
    if (kind !== 'Pgpool') return [];
    await new Promise((done) => setTimeout(done, namespace === 'demo' ? 30 : 0));
    throw new ClusterError(
      'Forbidden',
      `pgpools.kubedb.com in ${namespace}`,
      `jane cannot list pgpools in ${namespace}`,
    );
  };
  const cluster = { list } as unknown as Cluster;
  const pools = ['demo', 'shop'].map((namespace) => ({ namespace, name: 'orders' }));
  await expect(gather(cluster, pools)).rejects.toThrow('pgpools.kubedb.com in demo: jane cannot list pgpools in demo');
});
