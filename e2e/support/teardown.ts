import { down } from '../cluster/cluster';
import { CLUSTER, KEEP } from './scenario-cluster';

/** After all scenarios, whether they passed or not. */
export default async function teardown(): Promise<void> {
  if (!KEEP) await down(CLUSTER);
}
