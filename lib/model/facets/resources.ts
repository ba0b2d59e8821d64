import type { PoolIntent } from '../intent';
import { isSameQuantity } from '../kubedb/quantity';
import {
  AUTOSCALED,
  containerResources,
  type ResourcesState,
  recordedResources,
  resourcesText,
  type StoredResources,
} from '../resources';
import { RECORDED_RESOURCES_SCHEMA } from '../schemas';
import { compareValues } from './compare-values';
import type { Difference, Facet, LivePgpool } from './facet';

/**
 * Processor and memory of Pgpool-II's container: KubeDB's operation VerticalScaling. Argo CD writes them into the Pgpool where
 * main.ts says them, and the operation brings them to the pods; where an autoscaler chooses them, it does neither.
 */
export const resources: Facet<ResourcesState> = {
  name: 'resources',
  label: 'resources',
  whole: `requests and limits of each pod, or ${AUTOSCALED}`,
  schema: RECORDED_RESOURCES_SCHEMA,
  isAlwaysRecorded: false,
  toField: (value) => value,
  fromField: (field) => field as ResourcesState,
  fieldProblems: () => [],
  text,
  intended,
  steps(recorded, after) {
    const differences = compare(recorded, after);
    if (differences.length === 0) return [];
    return [{ verb: after === AUTOSCALED ? 'autoscale' : 'resize', value: after, differences }];
  },
  risks: () => [],
  pgpoolFields: () => ({}),
  ignoredPaths: [],
  live: {
    valueOf: fromLive,
    drift: (pgpool, recorded) => (recorded === AUTOSCALED ? [] : compare(fromLive(pgpool), recorded)),
    pointer: '/spec/podTemplate/spec/containers',
    canGoBack: true,
    isTakenAtRestart: true,
  },
};

/** What KubeDB gives a pool that says nothing. */
const DEFAULT: StoredResources = recordedResources({});

function intended({ resources: said, spec = {} }: PoolIntent): ResourcesState {
  if (said === AUTOSCALED) return AUTOSCALED;
  if (said === undefined) {
    const found = containerResources(spec);
    return found === undefined ? DEFAULT : recordedResources(found);
  }
  return { ...recordedResources(said), ...(said.mode === 'InPlace' ? { mode: said.mode } : {}) };
}

function fromLive({ spec }: LivePgpool): StoredResources {
  return recordedResources(containerResources(spec));
}

/** How an operation brings resources is no difference between them, nor how a quantity is written. */
function compare(recorded: ResourcesState | undefined, after: ResourcesState | undefined): Difference[] {
  return compareValues('resources', withoutMode(recorded), withoutMode(after)).filter(
    (difference) => !isSameQuantity(difference.recorded, difference.intended),
  );
}

function withoutMode(value: ResourcesState | undefined): unknown {
  if (value === undefined || value === AUTOSCALED) return value;
  const { mode: _, ...rest } = value;
  return rest;
}

function text(value: ResourcesState | undefined): string {
  if (value === undefined) return 'no resources';
  if (value === AUTOSCALED) return 'resources that an autoscaler chooses';
  return resourcesText(value);
}
