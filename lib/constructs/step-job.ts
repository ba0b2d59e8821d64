import type { ApiObject, ApiObjectMetadata, Duration } from 'cdk8s';
import type { Construct } from 'constructs';
import { POOL_LABEL } from '../model/annotations';
import type { ApplyMode } from '../model/change';
import type { StepName } from '../model/names';
import type { TlsState } from '../model/tls';
import { ApiConstruct } from './api-construct';
import type { IPgpool } from './pgpool';
import type { IStepAccount } from './step-access';

/** Properties of {@link StepJob}. */
export interface StepJobProps {
  /** Name, labels and annotations (wave or hook) of the Job. */
  readonly metadata: ApiObjectMetadata;
  /** What it does. */
  readonly step: StepName;
  /** The Pgpool that it works on. */
  readonly pgpool: IPgpool;
  /** The account that it runs as, see StepAccess. */
  readonly serviceAccount: IStepAccount;
  /** Image of this project, pinned. */
  readonly image: string;
  /** Deadline after which Kubernetes ends the Job. @see `spec.activeDeadlineSeconds` */
  readonly deadline: Duration;
  /** The change that it belongs to. @default - none, for hooks */
  readonly change?: string;
  /** When KubeDB starts the change's operation, for the step that pauses before it. @default 'IfReady' */
  readonly apply?: ApplyMode;
  /**
   * Whether the step that pauses fails when its operation has failed: one that has failed is in sync, and a later sync would
   * pass over it to what is behind.
   * @default false
   */
  readonly needsSuccess?: boolean;
  /** When Kubernetes deletes it after its end; for hooks only. @default - never */
  readonly ttl?: Duration;
  /** TLS that the pool has when it runs. @default - none */
  readonly tls?: TlsState;
}

/** Retries of a Job's pod. Every step may be killed and run again at any point. */
const BACKOFF_LIMIT = 3;
/** What the image runs as; any other id that is not root works too. */
const USER = 65532;
/** Grace period of a step that Kubernetes ends, in seconds. */
const GRACE_SECONDS = 30;

/**
 * A Job that runs one step. It is restricted (Pod Security Standards), and unless it is a hook it stays after it has
 * ended: with a `ttlSecondsAfterFinished` Argo CD would make it anew, and run it again.
 */
export class StepJob extends ApiConstruct {
  protected readonly apiObject: ApiObject;

  constructor(scope: Construct, id: string, props: StepJobProps) {
    super(scope, id);
    // Kubernetes counts whole seconds, and a Duration may hold a part of one.
    const deadline = Math.ceil(props.deadline.toSeconds({ integral: false }));
    this.apiObject = this.makeResource(JOB, props, {
      spec: {
        activeDeadlineSeconds: deadline,
        backoffLimit: BACKOFF_LIMIT,
        template: {
          metadata: { labels: { [POOL_LABEL]: props.pgpool.name } },
          spec: podSpec(props, deadline),
        },
        ...(props.ttl === undefined ? {} : { ttlSecondsAfterFinished: props.ttl.toSeconds() }),
      },
    });
  }
}

const JOB = { apiVersion: 'batch/v1', kind: 'Job' };

/** Keys are in the order in which they are written, as everywhere here: then nothing has to be sorted. */
function podSpec(props: StepJobProps, deadline: number): Record<string, unknown> {
  return {
    automountServiceAccountToken: true,
    containers: [
      {
        args: argsOf(props, deadline),
        image: props.image,
        imagePullPolicy: 'IfNotPresent',
        name: 'step',
        resources: { limits: { cpu: '500m', memory: '256Mi' }, requests: { cpu: '10m', memory: '64Mi' } },
        securityContext: {
          allowPrivilegeEscalation: false,
          capabilities: { drop: ['ALL'] },
          privileged: false,
          readOnlyRootFilesystem: true,
          runAsGroup: USER,
          runAsNonRoot: true,
          runAsUser: USER,
          seccompProfile: { type: 'RuntimeDefault' },
        },
      },
    ],
    dnsPolicy: 'ClusterFirst',
    hostNetwork: false,
    restartPolicy: 'Never',
    securityContext: {
      fsGroupChangePolicy: 'Always',
      runAsGroup: USER,
      runAsNonRoot: true,
      runAsUser: USER,
    },
    serviceAccountName: props.serviceAccount.name,
    setHostnameAsFQDN: false,
    terminationGracePeriodSeconds: GRACE_SECONDS,
  };
}

/** The command line of a step: its expectations are arguments, because it may read neither Secrets nor git. */
function argsOf(props: StepJobProps, deadline: number): string[] {
  const pool =
    props.pgpool.namespace === undefined ? props.pgpool.name : `${props.pgpool.namespace}/${props.pgpool.name}`;
  return [
    'step',
    props.step,
    pool,
    ...(props.change === undefined ? [] : [`--change=${props.change}`]),
    // Only where it is not what the step takes for granted.
    ...(props.step === 'pause' && props.apply === 'Always' ? ['--apply=Always'] : []),
    ...(props.step === 'pause' && props.needsSuccess === true ? ['--needs-success'] : []),
    `--ssl-mode=${props.tls?.sslMode ?? 'disable'}`,
    `--deadline=${deadline}s`,
  ];
}
