import { ApiObject, JsonPatch, Size } from 'cdk8s';
import type { Deployment, ServiceAccount } from 'cdk8s-plus-28';
import { Construct } from 'constructs';
import { OPERATOR_LEASE_RULES, OPERATOR_NAME, OPERATOR_RULES } from '../model/operator-rules';
import type { ContainerResources, PodSettings } from '../model/pod-settings';
import { podFields } from '../objects/pod';
import { checkProps, NUMBER, oneOf, optional, POD, type PropChecks, RENDERED_TEXT, TEXT } from './check-props';
import { FAILURE_POLICIES, type FailurePolicy, OperatorWebhooks } from './operator-webhooks';

/** Properties of {@link ReferenceOperator}. */
export interface ReferenceOperatorProps {
  /** Image of this project, pinned. */
  readonly image: string;
  /** Namespace that it runs in; it is made, too. @default 'kubedb' */
  readonly namespace?: string;
  /** Processes, of which one leads. @default 2 */
  readonly replicas?: number;
  /** How its pods run: secrets of the registry, nodes, labels. @default - as any pod */
  readonly pod?: PodSettings;
  /**
   * What happens to a Pgpool or an operation while no operator answers.
   * @default 'Ignore', as in KubeDB's chart: it is admitted, and nothing is filled in
   */
  readonly failurePolicy?: FailurePolicy;
}

const PROPS: PropChecks<ReferenceOperatorProps> = {
  image: RENDERED_TEXT,
  namespace: optional(TEXT),
  replicas: optional(NUMBER),
  pod: optional(POD),
  failurePolicy: optional(oneOf(FAILURE_POLICIES)),
};

/** What the image runs as; any other id that is not root works too. */
const USER = 65532;
const PORT = 8080;
const WEBHOOK_PORT = 9443;
const CERTIFICATE_FOLDER = '/tls';

/** Patches come before cdk8s-plus writes quantities, which it keeps as objects. */
function quantities(resources: ContainerResources | undefined): object | undefined {
  if (resources === undefined) return undefined;
  const objects = (texts: Readonly<Record<string, string>> = {}) =>
    Object.fromEntries(Object.entries(texts).map(([name, value]) => [name, { value }]));
  return Object.fromEntries(Object.entries(resources).map(([kind, texts]) => [kind, objects(texts)]));
}

/** Every main.ts imports this file and few use it: loading the package took longer than loading all of ours. */
function plus(): typeof import('cdk8s-plus-28') {
  return require('cdk8s-plus-28');
}

/**
 * The reference operator for clusters without KubeDB: Namespace, ServiceAccount, roles with exactly what it uses, and
 * a Deployment, and its admission webhooks with a certificate of cert-manager. Its CRDs are not among them: they must
 * outlive it.
 */
export class ReferenceOperator extends Construct {
  /** The Deployment. */
  readonly deployment: Deployment;
  /** The account that it runs as. */
  readonly serviceAccount: ServiceAccount;

  /** @throws GitopsError when a property is missing, unknown or no such thing. */
  constructor(scope: Construct, id: string, props: ReferenceOperatorProps) {
    checkProps(scope, id, props, PROPS);
    super(scope, id);
    const { Deployment, DeploymentStrategy, Namespace, ServiceAccount } = plus();
    const namespace = props.namespace ?? 'kubedb';
    const labels = { 'app.kubernetes.io/name': OPERATOR_NAME };
    const metadata = { name: OPERATOR_NAME, namespace, labels };
    new Namespace(this, 'Namespace', {
      metadata: { name: namespace, labels: { 'pod-security.kubernetes.io/enforce': 'restricted' } },
    });
    this.serviceAccount = new ServiceAccount(this, 'ServiceAccount', { metadata, automountToken: false });
    this.addRoles(metadata);
    this.deployment = new Deployment(this, 'Deployment', {
      metadata,
      replicas: props.replicas ?? 2,
      // One that ends gives up its Lease, so the next one leads at once.
      strategy: DeploymentStrategy.rollingUpdate(),
      serviceAccount: this.serviceAccount,
      automountServiceAccountToken: true,
      podMetadata: {
        labels: { ...props.pod?.labels, ...labels },
        ...(props.pod?.annotations === undefined ? {} : { annotations: { ...props.pod.annotations } }),
      },
      securityContext: { ensureNonRoot: true, user: USER, group: USER },
    });
    const webhooks = new OperatorWebhooks(this, 'Webhooks', {
      namespace,
      port: WEBHOOK_PORT,
      ...(props.failurePolicy === undefined ? {} : { failurePolicy: props.failurePolicy }),
    });
    this.addContainer(props.image, namespace, webhooks.secretName);
    this.addSettings(props.pod ?? {});
  }

  /** What a Deployment of cdk8s-plus has no properties for. */
  private addSettings(pod: PodSettings): void {
    const spec = Object.entries({ ...podFields(pod), 'containers/0/resources': quantities(pod.resources) });
    const patches = spec.flatMap(([field, value]) =>
      value === undefined ? [] : [JsonPatch.add(`/spec/template/spec/${field}`, value)],
    );
    ApiObject.of(this.deployment).addJsonPatch(...patches);
  }

  private addRoles(metadata: { name: string; namespace: string; labels: Record<string, string> }): void {
    const { ApiResource, ClusterRole, ClusterRoleBinding, Role, RoleBinding } = plus();
    const { namespace: _, ...everywhere } = metadata;
    const clusterRole = new ClusterRole(this, 'ClusterRole', { metadata: everywhere });
    for (const { apiGroup, resource: resourceType, verbs } of OPERATOR_RULES) {
      clusterRole.allow([...verbs], ApiResource.custom({ apiGroup, resourceType }));
    }
    new ClusterRoleBinding(this, 'ClusterRoleBinding', { metadata: everywhere, role: clusterRole }).addSubjects(
      this.serviceAccount,
    );
    const role = new Role(this, 'Role', { metadata });
    for (const { apiGroup, resource: resourceType, verbs } of OPERATOR_LEASE_RULES) {
      role.allow([...verbs], { apiGroup, resourceType });
    }
    new RoleBinding(this, 'RoleBinding', { metadata, role }).addSubjects(this.serviceAccount);
  }

  private addContainer(image: string, namespace: string, certificateSecret: string): void {
    const { Capability, Cpu, ImagePullPolicy, Probe, SeccompProfileType, Secret, Volume } = plus();
    const certificate = Volume.fromSecret(
      this,
      'Certificate',
      Secret.fromSecretName(this, 'CertificateSecret', certificateSecret),
      { name: 'certificate' },
    );
    const healthz = Probe.fromHttpGet('/healthz', { port: PORT });
    this.deployment.addContainer({
      name: 'operator',
      image,
      imagePullPolicy: ImagePullPolicy.IF_NOT_PRESENT,
      args: [
        'operator',
        `--lease-namespace=${namespace}`,
        `--port=${PORT}`,
        `--webhook-port=${WEBHOOK_PORT}`,
        `--webhook-certificate=${CERTIFICATE_FOLDER}`,
      ],
      ports: [
        { name: 'metrics', number: PORT },
        { name: 'webhooks', number: WEBHOOK_PORT },
      ],
      volumeMounts: [{ path: CERTIFICATE_FOLDER, volume: certificate, readOnly: true }],
      liveness: healthz,
      readiness: healthz,
      resources: {
        cpu: { request: Cpu.millis(50), limit: Cpu.units(1) },
        memory: { request: Size.mebibytes(128), limit: Size.mebibytes(512) },
      },
      securityContext: {
        ensureNonRoot: true,
        user: USER,
        group: USER,
        allowPrivilegeEscalation: false,
        readOnlyRootFilesystem: true,
        capabilities: { drop: [Capability.ALL] },
        seccompProfile: { type: SeccompProfileType.RUNTIME_DEFAULT },
      },
    });
  }
}
