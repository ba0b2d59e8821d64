import type { ApiObject, ApiObjectMetadata, Duration } from 'cdk8s';
import type { Construct } from 'constructs';
import { recordOf } from '../json';
import { APPLY_MODES, type ApplyMode } from '../model/change';
import type { MaintenanceWindow } from '../model/intent';
import { tryParseWindow, windowText } from '../model/maintenance';
import { STEP_NAMES, type StepName } from '../model/names';
import type { PodSettings } from '../model/pod-settings';
import type { TlsState } from '../model/tls';
import { type MaintenanceWait, stepJobObject } from '../objects/step-job';
import { ApiConstruct, addResource } from './api-construct';
import {
  checkProps,
  DURATION,
  FIELDS,
  FLAG,
  listOf,
  NUMBER,
  named,
  oneOf,
  optional,
  POD,
  type PropCheck,
  type PropChecks,
  RENDERED_TEXT,
  TEXT,
  TLS,
  withText,
} from './check-props';
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
  /** How its pod runs: secrets of the registry, nodes, labels. @default - as any pod */
  readonly pod?: PodSettings;
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
  /** Windows of maintenance that the step that pauses waits for. @default - it pauses at any time */
  readonly maintenance?: MaintenanceWait;
  /** When Kubernetes deletes it after its end; for hooks only. @default - never */
  readonly ttl?: Duration;
  /** TLS that the pool has when it runs. @default - none */
  readonly tls?: TlsState;
}

const WINDOW: PropCheck = {
  allowed: 'an object with schedule and duration',
  holds: (value) =>
    withText('schedule', 'duration').holds(value) &&
    tryParseWindow(windowText(value as MaintenanceWindow)) !== undefined,
};

const MAINTENANCE: PropCheck = {
  allowed:
    'an object with holdSeconds: a number, and windows: a list of objects with schedule, duration and perhaps timeZone',
  holds: (value) => {
    const { windows, holdSeconds } = recordOf(value);
    return listOf(WINDOW).holds(windows) && NUMBER.holds(holdSeconds);
  },
};

const PROPS: PropChecks<StepJobProps> = {
  metadata: FIELDS,
  step: oneOf(STEP_NAMES),
  pgpool: named('Pgpool', TEXT),
  serviceAccount: named('ServiceAccount'),
  image: RENDERED_TEXT,
  pod: optional(POD),
  deadline: DURATION,
  change: optional(TEXT),
  apply: optional(oneOf(APPLY_MODES)),
  needsSuccess: optional(FLAG),
  maintenance: optional(MAINTENANCE),
  ttl: optional(DURATION),
  tls: optional(TLS),
};

/**
 * A Job that runs one step. It is restricted (Pod Security Standards), and unless it is a hook it stays after it has
 * ended: with a `ttlSecondsAfterFinished` Argo CD would make it anew, and run it again.
 */
export class StepJob extends ApiConstruct {
  protected readonly apiObject: ApiObject;

  /** @throws GitopsError when a property is missing, unknown or no such thing. */
  constructor(scope: Construct, id: string, props: StepJobProps) {
    checkProps(scope, id, props, PROPS);
    super(scope, id);
    const { metadata, serviceAccount, deadline, ttl, ...fields } = props;
    const object = stepJobObject(metadata, {
      ...fields,
      serviceAccount: serviceAccount.name,
      // Kubernetes counts whole seconds, and a Duration may hold a part of one.
      deadline: Math.ceil(deadline.toSeconds({ integral: false })),
      ...(ttl === undefined ? {} : { ttl: ttl.toSeconds() }),
    });
    this.apiObject = addResource(this, 'Resource', object);
  }
}
