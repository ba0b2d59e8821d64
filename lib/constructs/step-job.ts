import { type ApiObjectMetadata, Duration, Size } from 'cdk8s';
import { Capability, Cpu, ImagePullPolicy, type IServiceAccount, Job, SeccompProfileType } from 'cdk8s-plus-28';
import { Construct } from 'constructs';
import { POOL_LABEL } from '../model/annotations';
import type { ApplyMode } from '../model/change';
import type { StepName } from '../model/names';
import type { TlsState } from '../model/tls';
import type { IPgpool } from './pgpool';

/** Properties of {@link StepJob}. */
export interface StepJobProps {
  /** Name, labels and annotations (wave or hook) of the Job. */
  readonly metadata: ApiObjectMetadata;
  /** What it does. */
  readonly step: StepName;
  /** The Pgpool that it works on. */
  readonly pgpool: IPgpool;
  /** The account that it runs as, see StepAccess. */
  readonly serviceAccount: IServiceAccount;
  /** Image of this project, pinned. */
  readonly image: string;
  /** After how long Kubernetes ends it, whatever state it is in. */
  readonly deadline: Duration;
  /** The change that it belongs to. @default - none, for hooks */
  readonly change?: string;
  /** When KubeDB starts the change's operation, for the step that pauses before it. @default 'IfReady' */
  readonly apply?: ApplyMode;
  /** When Kubernetes deletes it after its end; for hooks only. @default - never */
  readonly ttl?: Duration;
  /** TLS that the pool has when it runs. @default - none */
  readonly tls?: TlsState;
}

/** Retries of a Job's pod. Every step may be killed and run again at any point. */
const BACKOFF_LIMIT = 3;
/** What the image runs as; any other id that is not root works too. */
const USER = 65532;

/**
 * A Job that runs one step. It is restricted (Pod Security Standards), and unless it is a hook it stays after it has
 * ended: with a `ttlSecondsAfterFinished` Argo CD would make it anew, and run it again.
 */
export class StepJob extends Construct {
  /** The Job. */
  readonly job: Job;

  constructor(scope: Construct, id: string, props: StepJobProps) {
    super(scope, id);
    // Kubernetes counts whole seconds, and a Duration may hold a part of one.
    const deadline = Math.ceil(props.deadline.toSeconds({ integral: false }));
    this.job = new Job(this, 'Job', {
      metadata: props.metadata,
      backoffLimit: BACKOFF_LIMIT,
      activeDeadline: Duration.seconds(deadline),
      ...(props.ttl === undefined ? {} : { ttlAfterFinished: props.ttl }),
      serviceAccount: props.serviceAccount,
      automountServiceAccountToken: true,
      podMetadata: { labels: { [POOL_LABEL]: props.pgpool.name } },
      securityContext: { ensureNonRoot: true, user: USER, group: USER },
    });
    this.job.addContainer({
      name: 'step',
      image: props.image,
      imagePullPolicy: ImagePullPolicy.IF_NOT_PRESENT,
      args: argsOf(props, deadline),
      resources: {
        cpu: { request: Cpu.millis(10), limit: Cpu.millis(500) },
        memory: { request: Size.mebibytes(64), limit: Size.mebibytes(256) },
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

/** The command line of a step. What it has to expect is said here, for it may not read a Secret or git. */
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
    `--ssl-mode=${props.tls?.sslMode ?? 'disable'}`,
    `--deadline=${deadline}s`,
  ];
}
