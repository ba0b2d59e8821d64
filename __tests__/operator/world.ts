import { ClusterError } from '../../lib/cluster/errors';
import { lineLog } from '../../lib/cluster/log';
import { type Condition, conditionOf, type KubeObject } from '../../lib/cluster/objects';
import type { Operation, OperationSpec, Pgpool, PgpoolSpec } from '../../lib/cluster/resources';
import { PAUSED } from '../../lib/model/pause';
import { LEAD_LOST } from '../../lib/operator/leader-election';
import { runOperator } from '../../lib/operator/operator';
import { type Call, CrashError, FakeCluster, type Faults, type Rule } from '../cluster/fake-cluster';
import { FakeStore } from '../cluster/fake-store';
import { VirtualClock } from '../cluster/virtual-clock';
import { ClusterControllers, DELAYS, isServing } from './cluster-controllers';

export const POOL = { namespace: 'shop', name: 'checkout' } as const;
export const ISSUER = { apiGroup: 'cert-manager.io', kind: 'Issuer', name: 'shop-ca' } as const;
/** A Secret with credentials for the pool, which somebody has made. */
export const GIVEN_SECRET = 'checkout-admin-7f3a';
export const OTHER_ISSUER = { ...ISSUER, name: 'new-ca' } as const;

/** A cluster with one pool and everything that it is built upon, and operators that may be killed. */
export class World {
  readonly clock = new VirtualClock();
  readonly store = new FakeStore(this.clock);
  readonly controllers = new ClusterControllers(this.store, this.clock);
  readonly calls: Call[] = [];
  readonly log: string[] = [];
  kills = 0;
  /** How often a status was refused for good, as the metrics count it. */
  refused = 0;
  /** Fewest pods that served at once since {@link countServing}. */
  fewestServing = Number.POSITIVE_INFINITY;
  private operators = 0;

  constructor(spec: Partial<PgpoolSpec> = {}) {
    const { namespace, name } = POOL;
    this.create(
      'PgpoolVersion',
      { name: '4.5.0' },
      { version: '4.5.0', pgpool: { image: 'pgpool:1' }, securityContext: { runAsUser: 70 } },
    );
    const service = { name: 'orders', port: 5432, scheme: 'postgresql' };
    this.create(
      'PgpoolVersion',
      { name: '4.6.0' },
      { version: '4.6.0', pgpool: { image: 'pgpool:2' }, securityContext: { runAsUser: 70 } },
    );
    this.create(
      'AppBinding',
      { name: 'orders', namespace },
      { clientConfig: { service }, secret: { kind: 'Secret', name: 'orders-auth' } },
    );
    this.createSecret('orders-auth', { username: 'postgres', password: 'secret' });
    this.createSecret(GIVEN_SECRET, { username: 'admin', password: 'given' });
    this.create(
      'Pgpool',
      { name, namespace },
      {
        version: '4.5.0',
        replicas: 2,
        postgresRef: { name: 'orders' },
        sslMode: 'disable',
        clientAuthMode: 'md5',
        ...spec,
      },
    );
  }

  create(kind: string, metadata: KubeObject['metadata'], spec: object): KubeObject {
    return this.store.create({ apiVersion: 'v1', kind, metadata, spec });
  }

  createSecret(name: string, texts: Readonly<Record<string, string>>): void {
    const data = Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, base64(text)]));
    const metadata = { name, namespace: POOL.namespace };
    this.store.create({ apiVersion: 'v1', kind: 'Secret', metadata, data } as KubeObject);
  }

  /** Argo CD applies an operation. */
  apply(name: string, spec: Omit<OperationSpec, 'databaseRef'>): void {
    this.create(
      'PgpoolOpsRequest',
      { name, namespace: POOL.namespace },
      { databaseRef: { name: POOL.name }, apply: 'IfReady', ...spec },
    );
  }

  /**
   * Runs an operator until `until`; killed, or out of the lead, it is started again, into its next life.
   *
   * @param lives what goes wrong in each life; in those after the last one, nothing does
   */
  async run(
    until: () => boolean,
    {
      lives = [{}],
      rules,
      seconds = 1800,
    }: { lives?: readonly Faults[]; rules?: readonly Rule[]; seconds?: number } = {},
  ): Promise<boolean> {
    const end = this.clock.now() + seconds * 1000;
    for (let life = 0; ; life++) {
      const stop = new AbortController();
      const stopped = this.store.listen(() => (until() ? stop.abort() : undefined));
      void this.clock.sleep(end - this.clock.now(), stop.signal).then(() => stop.abort());
      if (until()) stop.abort();
      try {
        await this.runOnce(lives[life] ?? {}, rules, stop);
        return until();
      } catch (error) {
        // As the kubelet does: a process that loses the lead ends, and its container is started anew.
        if (error instanceof CrashError) this.kills += 1;
        else if (!isLeadLost(error)) throw error;
      } finally {
        stopped();
      }
    }
  }

  private async runOnce(faults: Faults, rules: readonly Rule[] | undefined, stop: AbortController): Promise<void> {
    const name = `operator-${++this.operators}`;
    let dead: CrashError | undefined;
    const given = faults.crash;
    const crash: Faults =
      given === undefined
        ? {}
        : {
            crash: (write, when) => {
              const now = given(write, when);
              if (now) {
                dead = new CrashError(`${when} write ${write}`);
                queueMicrotask(() => stop.abort());
              }
              return now;
            },
          };
    const cluster = new FakeCluster(this.store, {
      faults: { ...faults, ...crash },
      calls: this.calls,
      name,
      ...(rules === undefined ? {} : { rules }),
    });
    const log = lineLog({}, { format: 'text', clock: this.clock, write: (line) => this.log.push(line) });
    const lease = { namespace: 'kubedb', identity: name };
    try {
      const onRefused = () => {
        this.refused += 1;
      };
      await runOperator({ cluster, clock: this.clock, log, signal: stop.signal, lease, onRefused });
    } catch (error) {
      if (dead === undefined) throw error;
    }
    if (dead !== undefined) throw dead;
  }

  get pgpool(): Pgpool {
    return this.find('Pgpool', POOL.name) as Pgpool;
  }

  get pods(): KubeObject[] {
    return this.store.list({ kind: 'Pod', namespace: POOL.namespace });
  }

  find(
    kind: 'Pgpool' | 'PgpoolOpsRequest' | 'Secret' | 'Service' | 'StatefulSet' | 'Certificate' | 'PodDisruptionBudget',
    name: string,
  ): KubeObject | undefined {
    return this.store.find({ kind, namespace: POOL.namespace, name });
  }

  operation(name: string): Operation {
    return this.find('PgpoolOpsRequest', name) as Operation;
  }

  ended(name: string): () => boolean {
    return () => ['Successful', 'Failed', 'Denied', 'Skipped'].includes(this.operation(name).status?.phase ?? '');
  }

  /** Whether no operation waits or runs. */
  allEnded(): boolean {
    return this.operations().every(({ metadata }) => this.ended(metadata.name ?? '')());
  }

  operations(): Operation[] {
    return this.store.list({ kind: 'PgpoolOpsRequest', namespace: POOL.namespace }) as Operation[];
  }

  isReady(): boolean {
    return this.pgpool.status?.phase === 'Ready';
  }

  get paused(): Condition | undefined {
    return conditionOf(this.pgpool, PAUSED);
  }

  /** Names of the pods that were deleted, in order. */
  deletedPods(): string[] {
    return this.store.history
      .filter(({ type, object }) => type === 'DELETED' && object.kind === 'Pod')
      .map(({ object }) => object.metadata.name ?? '');
  }

  /** Watches from now on how few pods serve. */
  countServing(): void {
    this.store.listen(() => {
      this.fewestServing = Math.min(this.fewestServing, this.pods.filter(isServing).length);
    });
  }
}

export const TLS = { sslMode: 'require', tls: { issuerRef: ISSUER } } as const;
export const SECONDS_PER_POD = DELAYS.start + DELAYS.end;

function isLeadLost(error: unknown): boolean {
  return ClusterError.isCluster(error, 'DeadlineExceeded') && error.detail.startsWith(LEAD_LOST);
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}

/** Why the provisioner says that a pool's pods are not as they should be. */
export function reasonOf(world: World): string | undefined {
  return conditionOf(world.pgpool, 'ReplicaReady')?.reason;
}
