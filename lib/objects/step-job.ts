import { POOL_LABEL } from '../model/annotations';
import type { ApplyMode } from '../model/change';
import { type PoolState, RECORDED_OPTION, recordedField } from '../model/facets';
import type { MaintenanceWindow } from '../model/intent';
import { windowText } from '../model/maintenance';
import type { StepName } from '../model/names';
import type { ContainerResources, PodSettings } from '../model/pod-settings';
import { type Proof, proofOptions } from '../model/proof';
import type { TlsState } from '../model/tls';
import type { KubernetesObject, Metadata } from './object';
import { podFields } from './pod';

/** What the Job of a step is made of. */
export interface StepJobFields {
  readonly step: StepName;
  /** The Pgpool that it works on. */
  readonly pgpool: { readonly name: string; readonly namespace?: string };
  /** Name of the ServiceAccount that it runs as. */
  readonly serviceAccount: string;
  readonly image: string;
  /** How its pod runs. @default - as any pod */
  readonly pod?: PodSettings;
  /** When Kubernetes ends it, in whole seconds. */
  readonly deadline: number;
  /** The change that it belongs to: `0007-update`. @default - none, for hooks */
  readonly change?: string;
  /** When KubeDB starts the operation of the change. @default 'IfReady' */
  readonly apply?: ApplyMode;
  /** Whether a step that pauses fails when its operation has failed. @default false */
  readonly needsSuccess?: boolean;
  /** Whether a step that pauses waits until the provisioner has seen the Pgpool as it is. @default false */
  readonly awaitsEdit?: boolean;
  /** Windows of maintenance that a step that pauses waits for. @default - it pauses at any time */
  readonly maintenance?: MaintenanceWait;
  /** When Kubernetes deletes it after its end, in seconds. @default - never */
  readonly ttl?: number;
  /** TLS that the pool has when it runs. @default - none */
  readonly tls?: TlsState;
  /** What git has recorded of the pool, for the step verify. @default - its TLS alone */
  readonly recorded?: PoolState;
  /** What it proves, for the step proof. @default - that every pod serves the certificate last issued, or no TLS */
  readonly proof?: Proof;
}

/** Where Argo CD stops a sync at the end of a window: which windows there are, and how much of one has to be left. */
export interface MaintenanceWait {
  readonly windows: readonly MaintenanceWindow[];
  /** How long the pool may be paused, in seconds. */
  readonly holdSeconds: number;
}

/** How long a step that pauses may wait for a window, in seconds: a window may open once a month. */
const LONGEST_WAIT = 32 * 86_400;

/** Retries of a Job's pod. Every step may be killed and run again at any point. */
const BACKOFF_LIMIT = 3;
/** What the image runs as; any other id that is not root works too. */
const USER = 65532;
/** A step asks the API server, and holds a list of pods in memory. */
const RESOURCES: ContainerResources = {
  limits: { cpu: '500m', memory: '256Mi' },
  requests: { cpu: '10m', memory: '64Mi' },
};
/** Grace period of a step that Kubernetes ends, in seconds. */
const GRACE_SECONDS = 30;

/** The Job of a step. */
export function stepJobObject(metadata: Metadata | undefined, fields: StepJobFields): KubernetesObject {
  return {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: withMetadataOf(fields.pod, metadata),
    spec: {
      activeDeadlineSeconds: fields.deadline + (fields.maintenance === undefined ? 0 : LONGEST_WAIT),
      backoffLimit: BACKOFF_LIMIT,
      template: {
        metadata: {
          labels: { ...fields.pod?.labels, [POOL_LABEL]: fields.pgpool.name },
          annotations: fields.pod?.annotations,
        },
        spec: podSpec(fields),
      },
      ttlSecondsAfterFinished: fields.ttl,
    },
  };
}

/** Gives the Job what its pod is given, for policies that ask it of every workload. What is rendered here wins. */
function withMetadataOf({ annotations, labels }: PodSettings = {}, metadata?: Metadata): Metadata {
  return {
    ...metadata,
    ...(annotations === undefined ? {} : { annotations: { ...annotations, ...metadata?.annotations } }),
    ...(labels === undefined ? {} : { labels: { ...labels, ...metadata?.labels } }),
  };
}

/** Keys are in the order in which they are written, as everywhere here: then nothing has to be sorted. */
function podSpec(fields: StepJobFields): Record<string, unknown> {
  return {
    automountServiceAccountToken: true,
    containers: [
      {
        args: argsOf(fields),
        image: fields.image,
        imagePullPolicy: 'IfNotPresent',
        name: 'step',
        resources: fields.pod?.resources ?? RESOURCES,
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
    ...podFields(fields.pod),
    restartPolicy: 'Never',
    securityContext: {
      fsGroupChangePolicy: 'Always',
      runAsGroup: USER,
      runAsNonRoot: true,
      runAsUser: USER,
    },
    serviceAccountName: fields.serviceAccount,
    setHostnameAsFQDN: false,
    terminationGracePeriodSeconds: GRACE_SECONDS,
  };
}

/** The command line of a step: its expectations are arguments, because it may read neither Secrets nor git. */
function argsOf(fields: StepJobFields): string[] {
  const { step, pgpool, change, apply, needsSuccess, awaitsEdit, maintenance, tls, deadline, proof, recorded } = fields;
  return [
    'step',
    step,
    pgpool.namespace === undefined ? pgpool.name : `${pgpool.namespace}/${pgpool.name}`,
    ...(change === undefined ? [] : [`--change=${change}`]),
    // Only where it is not the step's default.
    ...(step === 'pause' && apply === 'Always' ? ['--apply=Always'] : []),
    ...(step === 'pause' && needsSuccess === true ? ['--needs-success'] : []),
    ...(step === 'pause' && awaitsEdit === true ? ['--awaits-edit'] : []),
    ...(maintenance === undefined ? [] : windowArgs(maintenance)),
    ...(proof === undefined ? [] : proofOptions(proof)),
    ...(step === 'verify'
      ? [`${RECORDED_OPTION}${recordedField(recorded ?? (tls === undefined ? {} : { tls }))}`]
      : []),
    `--ssl-mode=${tls?.sslMode ?? 'disable'}`,
    `--deadline=${deadline}s`,
  ];
}

function windowArgs({ windows, holdSeconds }: MaintenanceWait): string[] {
  return [...windows.map((window) => `--window=${windowText(window)}`), `--hold=${holdSeconds}s`];
}
