import { isDeepStrictEqual } from 'node:util';
import type { PoolState } from '../facets';
import { TEMPLATE_FIELDS } from '../pgpool-fields';
import type { PodResources } from '../proof';
import { AUTOSCALED } from '../resources';
import { RESTART } from './restart';
import type { Verb } from './verb';

/** Another value of a field that pods take when they restart. */
export const edit: Verb = {
  name: 'edit',
  summary: `another ${TEMPLATE_FIELDS.join(', ')}: Argo CD writes it, and every pod restarts to take it`,
  recordedBy: 'edit',
  sets: 'template',
  holdsValue: 'always',
  operation: {
    ...RESTART,
    isAfterSync: true,
    alsoBrings: ['resources'],
    proof: (_change, possible, state) => ({ kind: 'pods', ...broughtResources(possible, state) }),
  },
};

/** Resources that pods take at its restart, because a resize before it is needless then. */
function broughtResources(possible: readonly PoolState[], { resources }: PoolState): { resources?: PodResources } {
  if (resources === undefined || possible.some((state) => state.resources === AUTOSCALED)) return {};
  if (resources === AUTOSCALED || possible.every((state) => isDeepStrictEqual(state.resources, resources))) return {};
  const { limits, requests } = resources;
  return { resources: { requests, limits } };
}
