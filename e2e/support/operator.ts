import { join } from 'node:path';
import { OPERATOR_NAME } from '../../lib/model/operator-rules';
import type { Kubectl } from '../cluster/kubectl';
import { REPOSITORY } from '../cluster/layout';
import { run, until } from '../cluster/run';
import type { ScenarioCluster } from './scenario-cluster';

const NAMESPACE = 'kubedb';
const CONFIGURATIONS = 'mutatingwebhookconfigurations,validatingwebhookconfigurations';
/** One that mutates Pgpools, and one each that validates Pgpools and operations. */
const WEBHOOKS = 3;
const PODS = ['pods', '-n', NAMESPACE, '-l', 'app.kubernetes.io/name=pgpool-gitops-operator'];

/**
 * Installs the reference operator as docs/reference/operator.md says, with webhooks whose word the API server waits for, and waits until it
 * leads and is asked.
 */
export async function installOperator(kubectl: Kubectl, image: string): Promise<void> {
  const program = join(REPOSITORY, 'bin', 'pgpool-gitops.js');
  const options = ['--image', image, '--namespace', NAMESPACE, '--replicas', '1', '--webhook-failure-policy', 'Fail'];
  const manifests = run(process.execPath, [program, 'operator', 'manifests', ...options]);
  kubectl.run(['apply', '--server-side', '--force-conflicts', '-f', '-'], manifests);
  kubectl.run(['rollout', 'status', 'deployment', '-n', NAMESPACE, '--timeout=60s']);
  await untilLed(kubectl);
  await until('the CA of the webhooks', 60, () => isAsked(kubectl) || undefined);
}

/** Whether cert-manager has written the CA of the operator's certificate into both configurations of webhooks. */
function isAsked(kubectl: Kubectl): boolean {
  const bundles = [
    'get',
    CONFIGURATIONS,
    OPERATOR_NAME,
    '-o',
    'jsonpath={.items[*].webhooks[*].clientConfig.caBundle}',
  ];
  return kubectl.run(bundles).trim().split(' ').length === WEBHOOKS;
}

/** Sets whether the API server refuses (Fail) or admits (Ignore) a request that the operator does not answer. */
export function setFailurePolicy(kubectl: Kubectl, policy: 'Fail' | 'Ignore'): void {
  for (const [kind, webhooks] of Object.entries({ mutating: 1, validating: 2 })) {
    const patch = Array.from({ length: webhooks }, (_, i) => ({
      op: 'replace',
      path: `/webhooks/${i}/failurePolicy`,
      value: policy,
    }));
    kubectl.run(['patch', `${kind}webhookconfiguration`, OPERATOR_NAME, '--type=json', '-p', JSON.stringify(patch)]);
  }
}

/** Kills the process of the operator that leads, which cannot give up its Lease then, and waits until another one leads. */
export async function killOperator(cluster: ScenarioCluster): Promise<void> {
  const before = leader(cluster.kubectl);
  // Its identity is the name of its pod, and something random of the process.
  await cluster.killPod(NAMESPACE, before.slice(0, before.lastIndexOf('-')));
  await until('another leader', 60, () => leader(cluster.kubectl) !== before || undefined);
}

function untilLed(kubectl: Kubectl): Promise<true> {
  return until('a leader among the operators', 60, () => leader(kubectl) !== '' || undefined);
}

function leader(kubectl: Kubectl): string {
  return kubectl.run(['get', 'leases', '-n', NAMESPACE, '-o', 'jsonpath={.items[*].spec.holderIdentity}']).trim();
}

/** Takes the operator away, with 0, or waits until so many of them run, and one leads. */
export async function scaleOperator(kubectl: Kubectl, replicas: 0 | 1 | 2): Promise<void> {
  kubectl.run(['scale', 'deployment', '-n', NAMESPACE, '--all', `--replicas=${replicas}`]);
  if (replicas === 0) return void kubectl.run(['wait', '--for=delete', ...PODS, '--timeout=60s']);
  kubectl.run(['rollout', 'status', 'deployment', '-n', NAMESPACE, '--timeout=60s']);
  await untilLed(kubectl);
}
