import { recordOf } from '../json';
import type { Report } from './check-lives';
import type { PoolIntent } from './intent';
import { visitPlaces } from './kubedb/paths';
import { compareQuantities } from './kubedb/quantity';

/** Containers of a Pgpool that say resources. */
const HOLDERS = ['podTemplate.spec.{containers,initContainers}[].resources', 'monitor.prometheus.exporter.resources'];

/**
 * Reports limits below their requests. KubeDB silently raises that of Pgpool-II's own container to the request, and no pod with
 * another such container starts.
 */
export function checkResources({ spec = {} }: PoolIntent, report: Report): void {
  for (const holder of HOLDERS) {
    visitPlaces({ ...spec }, holder, (parent, key, path) => {
      const { limits, requests } = recordOf(parent[key]);
      for (const [name, least] of Object.entries(recordOf(requests))) {
        const most = recordOf(limits)[name];
        if (compareQuantities(most, least) >= 0) continue;
        report(`spec.${path}.limits.${name}`, `found ${most}, less than the request ${least}`, `${least} or more`);
      }
    });
  }
}
