import { up } from '../cluster/cluster';
import { CLUSTER } from './scenario-cluster';

/** Before all scenarios. */
export default async function setup(): Promise<void> {
  await up(CLUSTER);
}
