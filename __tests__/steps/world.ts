import type { X509Certificate } from 'node:crypto';
import { kubernetesTime } from '../../lib/cluster/clock';
import { type Condition, conditionOf, type KubeObject } from '../../lib/cluster/objects';
import type { LiveResources, Pgpool } from '../../lib/cluster/resources';
import type { PoolState } from '../../lib/model/facets';
import type { MaintenanceWindow } from '../../lib/model/intent';
import type { StepName } from '../../lib/model/names';
import { PAUSED, PAUSED_REASON, pausedMessage } from '../../lib/model/pause';
import type { Proof } from '../../lib/model/proof';
import type { SslMode } from '../../lib/model/tls';
import type { StepOptions } from '../../lib/steps/context';
import { stepLog } from '../../lib/steps/log';
import type { PlainAnswer, Prober, TrustAnswer } from '../../lib/steps/probe';
import { runStep } from '../../lib/steps/run-step';
import { type Call, CrashError, FakeCluster, type Faults, type Rule } from '../cluster/fake-cluster';
import { FakeStore } from '../cluster/fake-store';
import { VirtualClock } from '../cluster/virtual-clock';
import { type Issued, issue } from './certificates';

export const POOL = { namespace: 'shop', name: 'checkout' } as const;
export const CHANGE = '0007-update';
export const SERVICE = 'checkout.shop.svc';
/** As KubeDB has it. */
const OWNER = {
  apiVersion: 'apps.k8s.appscode.com/v1',
  kind: 'PetSet',
  name: POOL.name,
  uid: 'uid-petset',
  controller: true,
};
const NAMES = ['checkout', 'checkout.shop', SERVICE, 'checkout.shop.svc.cluster.local'];

/** What an endpoint of the fake network serves: a certificate, no TLS, or nothing for a reason. */
export type Served = X509Certificate | 'plain' | { readonly reason: string };

/** Certificates that all worlds share, for they take time to make. */
export interface Certificates {
  readonly ca: Issued;
  readonly old: Issued;
  readonly fresh: Issued;
}

export async function makeCertificates(): Promise<Certificates> {
  const ca = await issue({ name: 'shop-ca' });
  const old = await issue({ name: 'checkout', by: await issue({ name: 'old-ca' }), dnsNames: NAMES });
  return { ca, old, fresh: await issue({ name: 'checkout', by: ca, dnsNames: NAMES }) };
}

/** What a run of a step is given, beside the world. */
export interface RunOptions {
  readonly change?: string | undefined;
  readonly apply?: 'IfReady' | 'Always';
  readonly needsSuccess?: boolean;
  readonly awaitsEdit?: boolean;
  readonly windows?: readonly MaintenanceWindow[];
  readonly holdSeconds?: number;
  readonly recorded?: PoolState;
  readonly sslMode?: SslMode;
  readonly deadlineSeconds?: number;
  readonly oldRoot?: string;
  readonly faults?: Faults;
  readonly rules?: readonly Rule[];
  readonly signal?: AbortSignal;
}

/** How a run ended. */
export interface Ended {
  readonly ok: boolean;
  /** How often it was killed and started again. */
  readonly kills: number;
  readonly log: readonly Record<string, unknown>[];
  readonly writes: number;
  /** Of the last start. */
  readonly calls: number;
}

/** A namespace with one pool of two pods, cert-manager's objects, and a KubeDB of which the test pulls the strings. */
export class World {
  readonly clock = new VirtualClock();
  readonly store = new FakeStore(this.clock);
  /** Every call of every step. */
  readonly calls: Call[] = [];
  /** By host. */
  readonly served = new Map<string, Served>();
  readonly plain = new Map<string, PlainAnswer>();
  trust: TrustAnswer = 'untrusted';
  /** What the step proof has to prove. @default - the certificate */
  proof?: Proof;

  constructor(
    readonly certificates: Certificates,
    readonly sslMode: SslMode = 'require',
  ) {
    const { namespace } = POOL;
    this.store.create(object('Pgpool', POOL.name, { replicas: 2, sslMode }));
    this.status('Pgpool', POOL.name, { phase: 'Ready', conditions: [condition('Provisioned', 'True')] });
    for (const [i, host] of ['10.0.0.1', '10.0.0.2'].entries()) this.addPod(`checkout-${i}`, host);
    const certificate = this.store.create(object('Certificate', 'checkout-server-cert', {}));
    this.status('Certificate', 'checkout-server-cert', { revision: 2, conditions: [condition('Ready', 'True')] });
    this.addRequest(1, certificates.old.pem, certificate.metadata.uid);
    this.addRequest(2, certificates.fresh.pem, certificate.metadata.uid);
    for (const host of ['10.0.0.1', '10.0.0.2', SERVICE]) this.serve(host, certificates.fresh.certificate);
    this.store.create({ ...object('Pgpool', 'other', {}), metadata: { name: 'other', namespace } });
  }

  serve(host: string, served: Served): void {
    this.served.set(host, served);
    this.plain.set(host, { kind: 'refused', message: 'no pool_hba.conf entry, SSL off' });
  }

  addPod(name: string, podIP: string, image = 'pgpool:1', resources?: LiveResources): void {
    const labels = { 'app.kubernetes.io/instance': POOL.name, 'app.kubernetes.io/name': 'pgpools.kubedb.com' };
    const spec = { containers: [{ name: 'pgpool', image, ...(resources === undefined ? {} : { resources }) }] };
    const ownerReferences = [OWNER];
    this.store.create({
      ...object('Pod', name, spec),
      metadata: { name, namespace: POOL.namespace, labels, ownerReferences },
    });
    this.setReady(name, podIP);
  }

  setReady(name: string, podIP: string, status: Condition['status'] = 'True'): void {
    this.status('Pod', name, { podIP, phase: 'Running', conditions: [condition('Ready', status)] });
  }

  addRequest(revision: number, pem: string, owner: string | undefined): void {
    const name = `checkout-server-cert-${revision}${owner?.replace('uid', '')}`;
    const annotations = {
      'cert-manager.io/certificate-name': 'checkout-server-cert',
      'cert-manager.io/certificate-revision': String(revision),
    };
    // As an API server does: what has no owner has no list of them.
    const owned =
      owner === undefined
        ? {}
        : { ownerReferences: [{ apiVersion: 'cert-manager.io/v1', kind: 'Certificate', name: 'x', uid: owner }] };
    const metadata = { name, namespace: POOL.namespace, annotations, ...owned };
    this.store.create({ ...object('CertificateRequest', name, {}), metadata });
    this.status('CertificateRequest', name, { certificate: Buffer.from(pem).toString('base64') });
  }

  /** Argo CD applies an operation, of this pool unless another is named. */
  apply(name: string, database: string = POOL.name): void {
    this.store.create(object('PgpoolOpsRequest', name, { type: 'ReconfigureTLS', databaseRef: { name: database } }));
  }

  /** KubeDB writes fields of the Pgpool, which the API server notes. */
  writeSpec(fields: object): void {
    const written = Object.fromEntries(Object.keys(fields).map((key) => [`f:${key}`, {}]));
    const time = kubernetesTime(this.clock.now());
    this.store.edit(
      { kind: 'Pgpool', ...POOL },
      (found) => ({
        ...found,
        metadata: { ...found.metadata, managedFields: [{ manager: 'kubedb', time, fieldsV1: { 'f:spec': written } }] },
        spec: { ...(found.spec as object), ...fields },
      }),
      '',
    );
  }

  /** KubeDB begins an operation: it pauses the pool, unless somebody has done so. */
  begin(name: string): void {
    this.phase(name, 'Progressing');
    if (this.paused() === undefined) this.setPaused(condition(PAUSED, 'True', 'DatabasePausedByOpsManager'));
  }

  /** KubeDB ends an operation: after Successful and Failed it lifts whatever pause there is. */
  end(name: string, phase = 'Successful'): void {
    this.phase(name, phase);
    if (phase === 'Successful' || phase === 'Failed') this.setPaused(undefined);
  }

  phase(name: string, phase: string): void {
    const failed: Condition[] =
      phase === 'Failed' ? [condition('Failed', 'True', 'Failed', 'the pod did not come up')] : [];
    const ended: Condition[] =
      phase === 'Successful'
        ? [{ ...condition('Successful', 'True'), lastTransitionTime: kubernetesTime(this.clock.now()) }]
        : failed;
    this.status('PgpoolOpsRequest', name, { phase, conditions: ended });
  }

  paused(): Condition | undefined {
    const pgpool = this.store.find({ kind: 'Pgpool', ...POOL });
    return pgpool === undefined ? undefined : conditionOf(pgpool, PAUSED);
  }

  setPaused(paused: Condition | undefined): void {
    this.store.edit({ kind: 'Pgpool', ...POOL }, (pgpool) => {
      const { conditions = [], ...rest } = (pgpool as Pgpool).status ?? {};
      const others = conditions.filter(({ type }) => type !== PAUSED);
      return { ...pgpool, status: { ...rest, conditions: paused === undefined ? others : [...others, paused] } };
    });
  }

  setPhase(phase: string): void {
    this.store.edit({ kind: 'Pgpool', ...POOL }, (pgpool) => ({
      ...pgpool,
      status: { ...(pgpool as Pgpool).status, phase },
    }));
  }

  status(
    kind: 'Pgpool' | 'Pod' | 'Certificate' | 'CertificateRequest' | 'PgpoolOpsRequest',
    name: string,
    status: object,
  ) {
    this.store.edit({ kind, namespace: POOL.namespace, name }, (found) => ({ ...found, status }));
  }

  /** Runs a step as a Job does: killed, it is started again, without the fault that killed it. */
  async run(step: StepName, given: RunOptions = {}): Promise<Ended> {
    const log: Record<string, unknown>[] = [];
    let faults = given.faults ?? {};
    let writes = 0;
    for (let kills = 0; ; kills++) {
      const { rules } = given;
      const cluster = new FakeCluster(this.store, {
        faults,
        calls: this.calls,
        name: step,
        ...(rules ? { rules } : {}),
      });
      try {
        const ok = await this.runOnce(step, given, cluster, log);
        return { ok, kills, log, writes: writes + cluster.writeCount, calls: cluster.callCount };
      } catch (error) {
        if (!(error instanceof CrashError)) throw error;
        const { crash: _, fail: __, ...others } = faults;
        faults = others;
        writes += cluster.writeCount;
      }
    }
  }

  private runOnce(
    step: StepName,
    given: RunOptions,
    cluster: FakeCluster,
    log: Record<string, unknown>[],
  ): Promise<boolean> {
    const hook = step === 'verify' || step === 'rescue';
    const change = hook ? undefined : 'change' in given ? given.change : CHANGE;
    const options: StepOptions = {
      step,
      pool: POOL,
      sslMode: given.sslMode ?? this.sslMode,
      deadlineSeconds: given.deadlineSeconds ?? 600,
      ...(change === undefined ? {} : { change }),
      ...(this.proof === undefined ? {} : { proof: this.proof }),
      ...(given.recorded === undefined ? {} : { recorded: given.recorded }),
      ...(given.apply === undefined ? {} : { apply: given.apply }),
      ...(given.awaitsEdit === undefined ? {} : { awaitsEdit: given.awaitsEdit }),
      ...(given.needsSuccess === undefined ? {} : { needsSuccess: given.needsSuccess }),
      ...(given.oldRoot === undefined ? {} : { oldRoot: given.oldRoot }),
      ...(given.windows === undefined ? {} : { windows: given.windows, holdSeconds: given.holdSeconds ?? 0 }),
    };
    return runStep(options, {
      cluster,
      clock: this.clock,
      prober: this.prober(),
      log: stepLog(options, { format: 'json', clock: this.clock, write: (line) => log.push(JSON.parse(line)) }),
      signal: given.signal ?? new AbortController().signal,
    });
  }

  private prober(): Prober {
    return {
      tls: async ({ host }) => {
        const served = this.served.get(host) ?? { reason: 'connect ECONNREFUSED' };
        if (served === 'plain') return { kind: 'plain' };
        return 'reason' in served ? { kind: 'none', ...served } : { kind: 'tls', certificate: served };
      },
      plain: async ({ host }) => this.plain.get(host) ?? { kind: 'none', reason: 'connect ECONNREFUSED' },
      trust: async () => this.trust,
    };
  }
}

export function condition(type: string, status: Condition['status'], reason = type, message = ''): Condition {
  return { type, status, reason, message, lastTransitionTime: '2026-01-31T11:00:00Z' };
}

/** Our Paused, as a step would have left it. */
export function ours(change: string): Condition {
  return condition(PAUSED, 'True', PAUSED_REASON, pausedMessage(change));
}

/** A Paused of somebody else. */
export function foreign(status: Condition['status'] = 'True'): Condition {
  return condition(PAUSED, status, 'MaintenanceByOwner', 'hands off');
}

/** The messages of a log, without the first and, when all was well, the last. */
export function messages({ log }: Ended): unknown[] {
  return log.map(({ level, message }) => (level === 'info' ? message : `${level}: ${message}`)).slice(1);
}

function object(kind: string, name: string, spec: object): KubeObject {
  return { apiVersion: '', kind, metadata: { name, namespace: POOL.namespace }, spec };
}
