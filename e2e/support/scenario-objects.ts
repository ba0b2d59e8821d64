import { poolProjectName } from '../../lib/model/names';
import { pkiProjectName } from '../../lib/model/pki';
import type { Kubectl } from '../cluster/kubectl';
import { applicationNames } from './argo';
import { removeAuthorities } from './authorities';
import type { ScenarioCluster } from './scenario-cluster';

/** On the namespaces of a scenario. */
const LABEL = 'pgpool-gitops.local/scenario';

/** A namespace of a scenario. */
export function namespaceObject(scenario: string, name: string): object {
  return { apiVersion: 'v1', kind: 'Namespace', metadata: { name, labels: { [LABEL]: scenario } } };
}

/** The AppProjects of a scenario, whose pools are all in the namespace of its name, and of its PKIs. */
export function projectsOf(scenario: string): readonly string[] {
  return [poolProjectName(scenario, scenario), pkiProjectName(scenario)];
}

/** Removes what a run before has left, which may be anything, and waits until it is gone. */
export function removeLeftovers(cluster: ScenarioCluster, scenario: string): Promise<void> {
  return remove(cluster, scenario, { pki: true, wait: true });
}

/**
 * Removes everything of a scenario that has ended. Nobody waits: pods that drain take half a minute, and the next scenario has
 * another namespace.
 */
export function removeScenario(cluster: ScenarioCluster, scenario: string, pki: boolean): Promise<void> {
  return remove(cluster, scenario, { pki, wait: false });
}

interface JobList {
  readonly items: readonly { readonly metadata: { readonly name: string; readonly finalizers?: readonly string[] } }[];
}

async function remove(
  { api, kubectl }: ScenarioCluster,
  scenario: string,
  { pki, wait }: { pki: boolean; wait: boolean },
): Promise<void> {
  const gone = ['--ignore-not-found', '--timeout=120s', `--wait=${wait}`];
  const projects = projectsOf(scenario);
  const applications = (await applicationNames(api, ...projects)).map((name) => `application/${name}`);
  // The ApplicationSet first, for it would make the Applications anew.
  const found = [`applicationset/${scenario}`, ...applications, ...projects.map((name) => `appproject/${name}`)];
  kubectl.run(['delete', '-n', 'argocd', ...found, ...gone]);
  // Argo CD holds a Job of a hook until its sync ends, and without the Application it never does.
  const { items = [] } = (await api.get<JobList>(`/apis/batch/v1/namespaces/${scenario}/jobs`)) ?? {};
  const held = items.filter(({ metadata }) => metadata.finalizers !== undefined).map(({ metadata }) => metadata.name);
  if (held.length > 0) release(kubectl, scenario, held);
  if (pki) removeAuthorities(kubectl, `${scenario}-`, gone);
  kubectl.run(['delete', 'namespace', '-l', `${LABEL}=${scenario}`, ...gone]);
  // Its own has no label where somebody else has made it, or applied it anew as the tutorial does.
  kubectl.run(['delete', 'namespace', scenario, ...gone]);
}

function release(kubectl: Kubectl, namespace: string, jobs: readonly string[]): void {
  kubectl.run(['patch', 'job', '-n', namespace, ...jobs, '--type=merge', '-p', '{"metadata":{"finalizers":null}}']);
}
