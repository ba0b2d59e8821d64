import { App, Chart } from 'cdk8s';
import { stringify } from 'yaml';
import type { FailurePolicy } from '../../constructs/operator-webhooks';
import { ReferenceOperator } from '../../constructs/reference-operator';
import { GitopsError, throwProblems } from '../../errors';
import { readCrds } from '../../validation/crds';
import { checkObject, objectProblems } from '../../validation/objects';
import type { Host } from '../host';

/** Options of `operator manifests`. */
export interface OperatorManifestsOptions {
  readonly image: string;
  readonly namespace: string;
  readonly replicas: string;
  /** @default - none */
  readonly imagePullSecret?: readonly string[];
  readonly webhookFailurePolicy: FailurePolicy;
}

/** KubeDB's: those of cert-manager and Argo CD come with cert-manager and Argo CD. */
const CRD_GROUPS = ['kubedb.com', 'ops.kubedb.com', 'catalog.kubedb.com', 'appcatalog.appscode.com'];

/**
 * Prints everything that installs the reference operator, CRDs first.
 *
 * @throws GitopsError when the number of replicas or the namespace is none, and with every object that its schema refuses.
 */
export function operatorManifests(options: OperatorManifestsOptions, host: Host): void {
  const {
    image,
    namespace,
    replicas,
    imagePullSecret: imagePullSecrets,
    webhookFailurePolicy: failurePolicy,
  } = options;
  const count = Number(replicas);
  if (!Number.isInteger(count) || count < 1) {
    const message = `--replicas: found "${replicas}", allowed: a whole number from 1`;
    throw GitopsError.of({ code: 'usage', file: 'operator manifests', message });
  }
  const [invalid] = checkObject({
    apiVersion: 'v1',
    kind: 'ServiceAccount',
    metadata: { name: 'operator', namespace },
  });
  if (invalid !== undefined) {
    throw GitopsError.of({ code: 'usage', file: 'operator manifests', message: `--namespace: ${invalid.message}` });
  }
  const pod = imagePullSecrets === undefined ? {} : { imagePullSecrets };
  const chart = new Chart(new App(), 'operator');
  new ReferenceOperator(chart, 'Operator', { image, namespace, replicas: count, failurePolicy, pod });
  const crds = readCrds()
    .filter(({ group }) => CRD_GROUPS.includes(group))
    .map((crd) => crd.read());
  const objects = [...crds, ...chart.toJson()];
  throwProblems(objects.flatMap((object) => objectProblems(object as Record<string, unknown>, 'operator manifests')));
  const documents = objects.map((object) => stringify(object, { lineWidth: 0 }));
  host.result(documents.join('---\n').trimEnd());
}
