import { recordOf } from '../json';
import { canonicalQuantity, isSameQuantity } from './kubedb/quantity';
import { copyOf, POOL_CONTAINER, storedResources } from './kubedb/stored';
import type { ContainerResources } from './pod-settings';

type Json = Record<string, unknown>;

/** What a pool says in the place of resources that a PgpoolAutoscaler chooses. */
export const AUTOSCALED = 'autoscaled' as const;

/** How KubeDB brings resources to pods: it restarts them, or lets their nodes resize them. */
export const RESIZE_MODES = ['Restart', 'InPlace'] as const;
/** One of {@link RESIZE_MODES}. */
export type ResizeMode = (typeof RESIZE_MODES)[number];

/** Processor and memory of Pgpool-II's container in each pod. What is not said is KubeDB's default. */
export interface PoolResources extends ContainerResources {
  /**
   * How an edit reaches the pods. InPlace restarts none, where their nodes (Kubernetes 1.33 or newer) can resize them; else
   * KubeDB restarts them, too.
   * @default 'Restart'
   */
  readonly mode?: ResizeMode;
}

/** Resources of a container as KubeDB stores them. */
export interface StoredResources {
  readonly requests: Readonly<Record<string, string>>;
  readonly limits: Readonly<Record<string, string>>;
  /** Claims of devices, in Kubernetes' words. @default - none */
  readonly claims?: readonly unknown[];
}

/** What a ledger records: the resources, and how the operation brings them; or that an autoscaler chooses them. */
export type ResourcesState =
  | typeof AUTOSCALED
  | (StoredResources & {
      /** @default - by a restart */
      readonly mode?: 'InPlace';
    });

/** Resources as KubeDB stores them, with its defaults and in its form, under sorted names. */
export function recordedResources(resources: unknown): StoredResources {
  const { limits, requests, claims } = recordOf(resources);
  const stored = storedResources({ limits: canonical(limits), requests: canonical(requests) });
  return {
    requests: sorted(recordOf(stored.requests)),
    limits: sorted(recordOf(stored.limits)),
    ...(Array.isArray(claims) ? { claims } : {}),
  };
}

/** Requests and limits, as a container, a pod or a ledger has them. */
type Quantities = Readonly<Partial<Record<'requests' | 'limits', Readonly<Record<string, string>>>>>;

/**
 * Whether requests and limits are as wanted, however their quantities are written.
 *
 * @param beside whether there may be others beside them. @default false
 */
export function holdsResources(found: Quantities = {}, wanted: Quantities = {}, beside = false): boolean {
  return (['requests', 'limits'] as const).every((kind) => {
    const [has, asked] = [found[kind] ?? {}, wanted[kind] ?? {}];
    const isHeld = Object.entries(asked).every(([name, quantity]) => isSameQuantity(has[name], quantity));
    return isHeld && (beside || Object.keys(has).every((name) => name in asked));
  });
}

/** Leaves alone what is no quantity: the schema refuses it. */
function canonical(quantities: unknown): Json {
  const entries = Object.entries(recordOf(quantities));
  return Object.fromEntries(entries.map(([name, value]) => [name, canonicalQuantity(value) ?? value]));
}

function sorted(quantities: Json): Record<string, string> {
  return Object.fromEntries(Object.entries(quantities).sort(([a], [b]) => (a < b ? -1 : 1))) as Record<string, string>;
}

/** `spec.podTemplate.spec.containers` of a Pgpool. @returns undefined where it is no list */
export function containersOf(spec: object): readonly unknown[] | undefined {
  const { podTemplate } = spec as { podTemplate?: unknown };
  const { containers } = recordOf(recordOf(podTemplate).spec);
  return Array.isArray(containers) ? containers : undefined;
}

/** Where Pgpool-II's container is among those of a `spec`. @returns -1 where there is none */
export function poolContainer(spec: object): number {
  return containersOf(spec)?.findIndex((container) => recordOf(container).name === POOL_CONTAINER) ?? -1;
}

/** Resources of Pgpool-II's container that a `spec` says. @returns undefined where it says none */
export function containerResources(spec: object): unknown {
  return recordOf(containersOf(spec)?.[poolContainer(spec)]).resources;
}

/** A `spec` whose container of Pgpool-II has these resources, behind all others where it is not there yet. */
export function withResources(spec: object, resources: object): Json {
  const at = poolContainer(spec);
  const containers = [...(containersOf(spec) ?? [])];
  if (at < 0) containers.push({ name: POOL_CONTAINER, resources });
  else containers[at] = { ...recordOf(containers[at]), resources };
  return withContainers(spec, containers);
}

/** A `spec` without the resources of Pgpool-II's container, and without what held nothing else. */
export function withoutResources(spec: object): Json {
  if (containerResources(spec) === undefined) return { ...spec };
  const at = poolContainer(spec);
  const containers = [...(containersOf(spec) ?? [])];
  const { resources: _, ...rest } = recordOf(containers[at]);
  containers[at] = rest;
  const isLeft = containers.length > 1 || Object.keys(rest).length > 1;
  return isLeft ? withContainers(spec, containers) : withoutContainers(spec);
}

function withContainers(spec: object, containers: readonly unknown[]): Json {
  const { podTemplate, ...others } = spec as { podTemplate?: unknown };
  const template = recordOf(podTemplate);
  return { ...others, podTemplate: { ...template, spec: { ...recordOf(template.spec), containers } } };
}

function withoutContainers(spec: object): Json {
  const { podTemplate, ...others } = copyOf(spec) as { podTemplate?: Json };
  const { spec: pod, ...template } = recordOf(podTemplate);
  const { containers: _, ...rest } = recordOf(pod);
  const left = { ...template, ...(Object.keys(rest).length === 0 ? {} : { spec: rest }) };
  return { ...others, ...(Object.keys(left).length === 0 ? {} : { podTemplate: left }) };
}

/** `requests of cpu 500m, memory 1Gi and limits of memory 1Gi`. */
export function resourcesText({ limits, requests }: Partial<StoredResources> = {}): string {
  const list = (quantities: Readonly<Record<string, string>> = {}) =>
    Object.entries(quantities)
      .map(([name, quantity]) => `${name} ${quantity}`)
      .join(', ') || 'nothing';
  return `requests of ${list(requests)} and limits of ${list(limits)}`;
}
