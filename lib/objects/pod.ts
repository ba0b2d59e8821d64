import type { PodSettings } from '../model/pod-settings';

/** What settings add to the spec of a pod. A field that is undefined is not written. */
export function podFields(settings: PodSettings = {}): Record<string, unknown> {
  const { imagePullSecrets, nodeSelector, tolerations, priorityClassName, runtimeClassName } = settings;
  return {
    imagePullSecrets: imagePullSecrets?.map((name) => ({ name })),
    nodeSelector,
    priorityClassName,
    runtimeClassName,
    tolerations,
  };
}
