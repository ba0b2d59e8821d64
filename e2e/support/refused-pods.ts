import type { Kubectl } from '../cluster/kubectl';

/**
 * Lets Kubernetes refuse new pods of pools in a namespace, as where an image cannot be pulled or no node has room: none of its
 * containers may have a limit of more memory than a step needs. Pods that run are left alone.
 */
export function refusePods(kubectl: Kubectl, namespace: string): void {
  kubectl.apply([
    {
      apiVersion: 'v1',
      kind: 'LimitRange',
      metadata: { name: NAME, namespace },
      spec: { limits: [{ type: 'Container', max: { memory: '512Mi' } }] },
    },
  ]);
}

/** Takes that back. */
export function admitPods(kubectl: Kubectl, namespace: string): void {
  kubectl.run(['delete', 'limitrange', NAME, '-n', namespace, '--ignore-not-found']);
}

const NAME = 'no-pods-of-pools';
