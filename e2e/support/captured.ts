import { stringify } from 'yaml';
import type { Api } from '../cluster/api';

/** An object of the cluster, as a watch shows it. */
export interface Captured {
  readonly kind: string;
  readonly metadata: Readonly<Record<string, unknown>> & {
    readonly resourceVersion: string;
    readonly annotations?: Readonly<Record<string, string>>;
    readonly labels?: Readonly<Record<string, string>>;
  };
  readonly status?: {
    readonly phase?: string;
    readonly conditions?: readonly { readonly type: string; readonly status: string }[];
  };
}

/** A kind of which objects are captured: where the API server has it, and the folder of its fixtures. */
export const CAPTURED_KINDS = {
  Pgpool: { path: '/apis/kubedb.com/v1alpha2', resource: 'pgpools', folder: 'kubedb.com/Pgpool' },
  PgpoolOpsRequest: {
    path: '/apis/ops.kubedb.com/v1alpha1',
    resource: 'pgpoolopsrequests',
    folder: 'ops.kubedb.com/PgpoolOpsRequest',
  },
} as const;

/** Name of such a kind. */
export type CapturedKind = keyof typeof CAPTURED_KINDS;

/** Fixtures of health that a cluster can be made to show, and what is in such an object. */
const FIXTURES: Readonly<Record<CapturedKind, Readonly<Record<string, (object: Captured) => boolean>>>> = {
  Pgpool: {
    progressing_noStatus: ({ status }) => status === undefined,
    progressing_neverProvisionedProvisioning: (object) =>
      object.status?.phase === 'Provisioning' && !holds(object, 'Provisioned'),
    healthy_ready: (object) =>
      object.status?.phase === 'Ready' && holds(object, 'Provisioned') && !holds(object, 'Paused'),
    healthy_readyPaused: (object) =>
      object.status?.phase === 'Ready' && holds(object, 'Provisioned') && holds(object, 'Paused'),
    degraded_critical: (object) => object.status?.phase === 'Critical' && holds(object, 'Provisioned'),
  },
  PgpoolOpsRequest: {
    progressing_noStatus: ({ status }) => status === undefined,
    progressing_progressing: ({ status }) => status?.phase === 'Progressing',
    healthy_successful: ({ status }) => status?.phase === 'Successful',
    degraded_failed: ({ status }) => status?.phase === 'Failed',
  },
};

function holds({ status }: Captured, type: string): boolean {
  return (status?.conditions ?? []).some((condition) => condition.type === type && condition.status === 'True');
}

/** Names of the fixtures of a kind that are captured. */
export function capturedNames(kind: CapturedKind): string[] {
  return Object.keys(FIXTURES[kind]);
}

/** Keeps every state of the two kinds of a namespace. */
export class Capture {
  private readonly end = new AbortController();
  private readonly seen: Record<CapturedKind, Captured[]> = { Pgpool: [], PgpoolOpsRequest: [] };

  constructor(api: Api, namespace: string) {
    for (const kind of Object.keys(CAPTURED_KINDS) as CapturedKind[]) {
      const { path, resource } = CAPTURED_KINDS[kind];
      void this.watch(api, kind, `${path}/namespaces/${namespace}/${resource}`);
    }
  }

  /** The API server ends a watch after some minutes: the next one begins where it has ended. */
  private async watch(api: Api, kind: CapturedKind, path: string): Promise<void> {
    let revision = '0';
    while (!this.end.signal.aborted) {
      const onEvent = (event: unknown) => {
        const { type, object } = event as { readonly type: string; readonly object: Captured };
        revision = type === 'ERROR' ? '0' : object.metadata.resourceVersion;
        if (type === 'ADDED' || type === 'MODIFIED') this.seen[kind].push({ ...object });
      };
      const where = `${path}?watch=1&resourceVersion=${revision}`;
      await api.watch(where, onEvent, this.end.signal).catch(() => new Promise((resolve) => setTimeout(resolve, 500)));
    }
  }

  /** Ends the watches, which would hold the process. */
  close(): void {
    this.end.abort();
  }

  /** Returns the last object of each fixture that was seen, by the path of its file in `resource_customizations`. */
  fixtures(): Map<string, Captured> {
    const found = new Map<string, Captured>();
    for (const kind of Object.keys(FIXTURES) as CapturedKind[]) {
      for (const [name, matches] of Object.entries(FIXTURES[kind])) {
        const object = this.seen[kind].findLast(matches);
        if (object !== undefined) found.set(`${CAPTURED_KINDS[kind].folder}/testdata/${name}.yaml`, cleaned(object));
      }
    }
    return found;
  }
}

/** An object as `kubectl get -o yaml` prints it, without what this project alone writes. */
function cleaned(object: Captured): Captured {
  const { annotations, labels, managedFields: _, ...metadata } = object.metadata;
  const foreign = (all: Readonly<Record<string, string>> = {}) =>
    Object.fromEntries(
      Object.entries(all).filter(([key]) => !/^(pgpool-gitops|kubectl\.kubernetes\.io|e2e)\//.test(key)),
    );
  return { ...object, metadata: { ...metadata, annotations: foreign(annotations), labels: foreign(labels) } };
}

/** The text of a fixture. */
export function fixtureText(object: Captured): string {
  return stringify(object, { lineWidth: 0, singleQuote: true });
}
