import { conditionOf } from '../../lib/cluster/objects';
import type { Operation, OperationSpec, PgpoolSpec } from '../../lib/cluster/resources';
import { World } from './world';

export async function ready(spec: Partial<PgpoolSpec> = {}): Promise<World> {
  const world = new World(spec);
  if (!(await world.run(() => world.isReady(), { seconds: 120 }))) throw new Error('the pool did not come up');
  return world;
}

export async function carryOut(
  world: World,
  name: string,
  spec: Omit<OperationSpec, 'databaseRef'>,
): Promise<Operation> {
  world.apply(name, spec);
  await world.run(world.ended(name));
  return world.operation(name);
}

export function typesOf({ status }: Operation): string[] {
  return (status?.conditions ?? []).map(({ type }) => type);
}

export function messageOf(operation: Operation, type: string): string {
  return conditionOf(operation, type)?.message ?? '';
}

/** Conditions of both pods of a pool that restart. */
export const PODS = ['checkout-0', 'checkout-1'].flatMap((pod) => [
  `GetPod--${pod}`,
  `EvictPod--${pod}`,
  `CheckPodRunning--${pod}`,
]);
