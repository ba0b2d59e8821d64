import { isRecord, recordOf } from '../json';
import type { Report } from './check-lives';
import type { PoolIntent } from './intent';
import { visitPlaces } from './kubedb/paths';
import { compareQuantities } from './kubedb/quantity';
import { AUTOSCALED, containerResources, containersOf, poolContainer } from './resources';

/** Containers of a Pgpool that say resources. */
const HOLDERS = ['podTemplate.spec.{containers,initContainers}[].resources', 'monitor.prometheus.exporter.resources'];

/** Reports what cannot be meant by the resources of a pool and of its containers. */
export function checkResources({ resources, spec = {} }: PoolIntent, report: Report): void {
  checkSaidOnce(resources, spec, report);
  if (isRecord(resources)) checkLimits(resources, 'resources', report);
  for (const holder of HOLDERS) {
    visitPlaces({ ...spec }, holder, (parent, key, path) => void checkLimits(parent[key], `spec.${path}`, report));
  }
}

/**
 * Reports limits below their requests. KubeDB silently raises that of Pgpool-II's own container to the request, and no pod with
 * another such container starts.
 */
function checkLimits(resources: unknown, at: string, report: Report): void {
  const { limits, requests } = recordOf(resources);
  for (const [name, least] of Object.entries(recordOf(requests))) {
    const most = recordOf(limits)[name];
    if (compareQuantities(most, least) >= 0) continue;
    report(`${at}.limits.${name}`, `found ${most}, less than the request ${least}`, `${least} or more`);
  }
}

/** Argo CD compares and writes the list of containers as a whole: a part of it cannot be left to an autoscaler. */
function checkSaidOnce(resources: PoolIntent['resources'], spec: object, report: Report): void {
  const containers = 'spec.podTemplate.spec.containers';
  if (resources === AUTOSCALED) {
    if (containersOf(spec) === undefined) return;
    const message = `is said, but resources is "${AUTOSCALED}": Argo CD writes that list as a whole, with the resources in it`;
    report(containers, message, 'leave it out, or say resources');
  } else if (resources !== undefined && containerResources(spec) !== undefined) {
    const place = `${containers}[${poolContainer(spec)}].resources`;
    report('resources', `is said as ${place}, too`, `leave ${place} out`);
  }
}
