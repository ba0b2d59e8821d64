import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { MUTATING_PATH, OPERATOR_NAME, VALIDATING_PATH } from '../model/operator-rules';
import { Certificate } from './certificate';
import { Issuer } from './issuer';

/** What the API server does with an object when the webhooks do not answer. */
export const FAILURE_POLICIES = ['Ignore', 'Fail'] as const;
/** One of {@link FAILURE_POLICIES}. */
export type FailurePolicy = (typeof FAILURE_POLICIES)[number];

/** Properties of {@link OperatorWebhooks}. */
export interface OperatorWebhooksProps {
  /** Namespace of the operator. */
  readonly namespace: string;
  /** Port of its container that serves the webhooks. */
  readonly port: number;
  /** @default 'Ignore', as in KubeDB's chart: an operator that is away stops nobody, and refuses nothing */
  readonly failurePolicy?: FailurePolicy;
}

const PGPOOLS = { apiGroups: ['kubedb.com'], apiVersions: ['v1alpha2'], resources: ['pgpools'], scope: 'Namespaced' };
/** The status too: KubeDB validates an operation against the live pool at every write of it. */
const OPERATIONS = {
  apiGroups: ['ops.kubedb.com'],
  apiVersions: ['v1alpha1'],
  resources: ['pgpoolopsrequests', 'pgpoolopsrequests/status'],
  scope: 'Namespaced',
};

/** What makes the API server ask the operator: a Service, its certificate, and the two configurations of webhooks. */
export class OperatorWebhooks extends Construct {
  /** Secret that cert-manager keeps `tls.crt` and `tls.key` in. */
  readonly secretName = `${OPERATOR_NAME}-webhooks`;

  constructor(scope: Construct, id: string, props: OperatorWebhooksProps) {
    super(scope, id);
    const { namespace, port } = props;
    const labels = { 'app.kubernetes.io/name': OPERATOR_NAME };
    const metadata = { name: this.secretName, namespace, labels };
    const host = `${this.secretName}.${namespace}.svc`;
    const issuer = Issuer.selfSigned(this, 'Issuer', { metadata });
    new Certificate(this, 'Certificate', {
      metadata,
      secretName: this.secretName,
      issuer,
      // One without a subject signs itself with an empty issuer, which some clients refuse.
      commonName: this.secretName,
      dnsNames: [host],
      usages: ['server auth', 'digital signature', 'key encipherment'],
    });
    new ApiObject(this, 'Service', {
      apiVersion: 'v1',
      kind: 'Service',
      metadata,
      spec: { selector: labels, ports: [{ name: 'webhooks', port: 443, targetPort: port }] },
    });
    this.addConfigurations(props);
  }

  private addConfigurations({ namespace, failurePolicy = 'Ignore' }: OperatorWebhooksProps): void {
    const metadata = {
      name: OPERATOR_NAME,
      labels: { 'app.kubernetes.io/name': OPERATOR_NAME },
      // cert-manager writes the certificate's CA into each clientConfig.
      annotations: { 'cert-manager.io/inject-ca-from': `${namespace}/${this.secretName}` },
    };
    const webhook = (name: string, path: string, rules: readonly object[]) => ({
      name: `${name}.webhooks.pgpool-gitops`,
      admissionReviewVersions: ['v1'],
      clientConfig: { service: { name: this.secretName, namespace, path } },
      failurePolicy,
      rules,
      sideEffects: 'None',
      timeoutSeconds: 10,
    });
    const [create, update, remove] = ['CREATE', 'UPDATE', 'DELETE'];
    new ApiObject(this, 'MutatingWebhook', {
      apiVersion: 'admissionregistration.k8s.io/v1',
      kind: 'MutatingWebhookConfiguration',
      metadata,
      webhooks: [webhook('pgpools', MUTATING_PATH, [{ ...PGPOOLS, operations: [create, update] }])],
    });
    new ApiObject(this, 'ValidatingWebhook', {
      apiVersion: 'admissionregistration.k8s.io/v1',
      kind: 'ValidatingWebhookConfiguration',
      metadata,
      webhooks: [
        webhook('pgpools', VALIDATING_PATH, [{ ...PGPOOLS, operations: [create, update, remove] }]),
        {
          ...webhook('operations', VALIDATING_PATH, [{ ...OPERATIONS, operations: [create, update] }]),
          // An operation that was admitted while no operator answered, or whose version is gone, could else never get its end.
          matchConditions: [
            {
              name: 'not-by-the-operator',
              expression: `request.userInfo.username != 'system:serviceaccount:${namespace}:${OPERATOR_NAME}'`,
            },
          ],
        },
      ],
    });
  }
}
