import { kubernetesTime } from '../../lib/cluster/clock';
import type { Condition, KubeObject, ManagedFields, ObjectRef } from '../../lib/cluster/objects';
import { POOL_LABEL } from '../../lib/model/annotations';
import { CHANGE_DEFAULTS, type Change, changeName } from '../../lib/model/change';
import { kubedbCertificateName, operationName, stepJobName } from '../../lib/model/names';
import { PAUSED, PAUSED_REASON, pausedMessage } from '../../lib/model/pause';
import { CERTIFICATE_ALIASES, resolveTls, type TlsIntent, type TlsState } from '../../lib/model/tls';
import { FakeStore } from '../cluster/fake-store';
import { VirtualClock } from '../cluster/virtual-clock';

export const POOL = { namespace: 'shop', name: 'checkout' } as const;
const POOL_REF: ObjectRef = { kind: 'Pgpool', ...POOL };

/** TLS of an issuer. */
export function tlsOf(issuer: string, more: Partial<TlsIntent> = {}): TlsState {
  const issuerRef = { kind: 'ClusterIssuer', name: issuer } as const;
  return resolveTls({ sslMode: 'require', clientAuthMode: 'scram', issuerRef, root: 'platform', ...more });
}

/** A ledger from verbs; one that reaches TLS says which. */
export function ledgerOf(...steps: readonly (readonly [string, string, TlsState?])[]): Change[] {
  return steps.map(([verb, reason, tls], number) => ({
    number,
    verb,
    reason,
    ...CHANGE_DEFAULTS,
    accepts: [],
    ...(tls === undefined ? {} : { tls }),
  }));
}

/** A cluster of one pool, as KubeDB, cert-manager and Argo CD leave it. Hours pass by {@link wait}. */
export class StatusWorld {
  readonly clock = new VirtualClock('2026-01-01T08:00:00Z');
  readonly store = new FakeStore(this.clock);

  /** @param seconds how long nothing happens */
  async wait(seconds: number): Promise<void> {
    await this.clock.sleep(seconds * 1000);
  }

  get time(): string {
    return kubernetesTime(this.clock.now());
  }

  /** A Pgpool with TLS, certificates and pods, as the webhook and KubeDB write them. */
  createPool(tls: TlsState | undefined, name: string = POOL.name): void {
    this.store.create({ ...object('Pgpool', name), spec: poolSpec(name, tls) } as KubeObject);
    this.store.edit({ ...POOL_REF, name }, (pool) => ({ ...pool, status: { phase: 'Ready', conditions: [] } }));
    if (tls !== undefined) this.issue(tls, 1, name);
    for (const ordinal of [0, 1]) this.startPod(ordinal, name);
  }

  /** Certificates signed now, for 90 days. */
  issue(tls: TlsState, revision: number, name: string = POOL.name): void {
    for (const alias of CERTIFICATE_ALIASES) {
      const certificate = kubedbCertificateName(name, alias);
      const ref: ObjectRef = { ...POOL_REF, kind: 'Certificate', name: certificate };
      const spec = { issuerRef: tls.issuerRef };
      if (this.store.find(ref) === undefined) this.store.create({ ...object('Certificate', certificate), spec });
      else this.store.edit(ref, (found) => ({ ...found, spec }), '');
      const days = (count: number) => kubernetesTime(this.clock.now() + count * 86_400_000);
      const status = {
        revision,
        notBefore: this.time,
        notAfter: days(90),
        renewalTime: days(60),
        conditions: [this.condition('Ready')],
      };
      this.store.edit(ref, (found) => ({ ...found, status }));
    }
  }

  /** The server certificate is asked for again, and cert-manager cannot. */
  refuseToIssue(message: string): void {
    const ref: ObjectRef = { ...POOL_REF, kind: 'Certificate', name: kubedbCertificateName(POOL.name, 'server') };
    const ready = { ...this.condition('Ready', message), status: 'False' } as const;
    this.store.edit(ref, (found) => ({ ...found, status: { ...(found.status as object), conditions: [ready] } }));
  }

  startPod(ordinal: number, name: string = POOL.name): void {
    const pod = `${name}-${ordinal}`;
    const ref: ObjectRef = { ...POOL_REF, kind: 'Pod', name: pod };
    this.store.remove(ref);
    const labels = { 'app.kubernetes.io/name': 'pgpools.kubedb.com', 'app.kubernetes.io/instance': name };
    this.store.create({ ...object('Pod', pod), metadata: { name: pod, namespace: POOL.namespace, labels } });
    this.store.edit(ref, (found) => ({ ...found, status: { phase: 'Running', startTime: this.time } }));
  }

  /** Says who has written the pool, as the API server keeps count. */
  sign(...managedFields: ManagedFields[]): void {
    const ref: ObjectRef = { ...POOL_REF, name: POOL.name };
    this.store.edit(ref, (pool) => ({ ...pool, metadata: { ...pool.metadata, managedFields } }), '');
  }

  edit(change: (spec: Record<string, unknown>) => object, name: string = POOL.name): void {
    const edited = (pool: KubeObject) => ({ ...pool, spec: change(pool.spec as Record<string, unknown>) });
    this.store.edit({ ...POOL_REF, name }, edited, '');
  }

  setTls(tls: TlsState | undefined): void {
    this.edit((spec) => ({ ...spec, ...poolSpec(POOL.name, tls), tls: poolSpec(POOL.name, tls).tls }));
  }

  setPhase(phase: string): void {
    this.store.edit(POOL_REF, (pool) => ({ ...pool, status: { ...(pool.status as object), phase } }));
  }

  /** A Paused of ours, or of somebody else; without an argument it is lifted. */
  pause(change?: string): void {
    const ours = { ...this.condition(PAUSED, pausedMessage(change ?? '')), reason: PAUSED_REASON };
    const conditions = change === undefined ? [] : change === 'others' ? [this.condition(PAUSED, 'hands off')] : [ours];
    this.store.edit(POOL_REF, (pool) => ({ ...pool, status: { ...(pool.status as object), conditions } }));
  }

  /** What Argo CD applies of a change. */
  applyOperation(change: Change): void {
    this.createOperation(
      operationName(POOL.name, changeName(change)),
      change.verb === 'restart' ? 'Restart' : undefined,
    );
  }

  createOperation(name: string, type = 'ReconfigureTLS'): void {
    const spec = { type, databaseRef: { name: POOL.name }, apply: 'IfReady' };
    this.store.create({ ...object('PgpoolOpsRequest', name), spec } as KubeObject);
  }

  /** An operation gains conditions, newest in front: the array of KubeDB's is in no order. */
  progress(name: string, phase: string, ...types: readonly string[]): void {
    this.store.edit({ ...POOL_REF, kind: 'PgpoolOpsRequest', name }, (operation) => {
      const before = (operation.status as { conditions?: Condition[] } | undefined)?.conditions ?? [];
      return { ...operation, status: { phase, conditions: [...types.map((type) => this.condition(type)), ...before] } };
    });
  }

  /** A Job of a step, under way until it is Complete or Failed. */
  job(step: 'pause' | 'proof' | 'resume', { number }: Change, end?: 'Complete' | 'Failed', message = ''): void {
    this.namedJob(stepJobName(POOL.name, step, number), end, message);
  }

  /** The hook behind a full sync, which Argo CD makes anew each time. */
  verify(end?: 'Complete' | 'Failed', message = ''): void {
    const name = stepJobName(POOL.name, 'verify');
    this.store.remove({ ...POOL_REF, kind: 'Job', name });
    this.namedJob(name, end, message);
  }

  private namedJob(name: string, end?: 'Complete' | 'Failed', message = ''): void {
    const ref: ObjectRef = { ...POOL_REF, kind: 'Job', name };
    if (this.store.find(ref) === undefined) {
      const metadata = { name, namespace: POOL.namespace, labels: { [POOL_LABEL]: POOL.name } };
      this.store.create({ ...object('Job', name), metadata });
    }
    const conditions = end === undefined ? [] : [this.condition(end, message)];
    this.store.edit(ref, (job) => ({ ...job, status: { startTime: this.time, conditions } }));
  }

  /** A whole change, well from its begin to its end, as the documented transcript has it. */
  async carryOut(change: Change, tls: TlsState | undefined, revision: number): Promise<void> {
    const name = changeName(change);
    const operation = operationName(POOL.name, name);
    this.job('pause', change);
    this.pause(name);
    this.job('pause', change, 'Complete');
    this.applyOperation(change);
    this.progress(operation, 'Progressing', 'ReconfigureTLS');
    await this.wait(3);
    this.progress(operation, 'Progressing', 'DatabasePauseSucceeded');
    await this.wait(11);
    if (tls !== undefined) this.issue(tls, revision);
    this.progress(operation, 'Progressing', 'CertificateSynced');
    await this.wait(7);
    this.progress(operation, 'Progressing', 'UpdatePetSets');
    for (const ordinal of [0, 1]) await this.restartPod(operation, ordinal);
    this.progress(operation, 'Progressing', 'RestartPods');
    await this.wait(7);
    this.setTls(tls);
    this.progress(operation, 'Progressing', 'UpdateDatabase');
    await this.wait(2);
    this.progress(operation, 'Successful', 'Successful');
    this.pause();
    this.job('proof', change, 'Complete');
    this.job('resume', change, 'Complete');
    this.verify('Complete');
  }

  async restartPod(operation: string, ordinal: number): Promise<void> {
    await this.wait(5);
    this.progress(operation, 'Progressing', `EvictPod--${POOL.name}-${ordinal}`);
    this.startPod(ordinal);
    await this.wait(35);
    this.progress(operation, 'Progressing', `CheckPodRunning--${POOL.name}-${ordinal}`);
  }

  private condition(type: string, message = ''): Condition {
    return { type, status: 'True', reason: type, message, lastTransitionTime: this.time };
  }
}

function object(kind: string, name: string): KubeObject {
  return { apiVersion: '', kind, metadata: { name, namespace: POOL.namespace } };
}

/** As the webhook leaves it: with the names of the Secrets, and sslMode `disable` where there is no TLS. */
function poolSpec(name: string, tls: TlsState | undefined) {
  const base = { version: '4.6.0', replicas: 2 };
  if (tls === undefined) return { ...base, sslMode: 'disable', clientAuthMode: 'md5', tls: undefined };
  const certificates = tls.certificates.map((certificate) => ({
    secretName: kubedbCertificateName(name, certificate.alias),
    ...certificate,
  }));
  const { sslMode, clientAuthMode, issuerRef } = tls;
  return { ...base, sslMode, clientAuthMode, tls: { issuerRef, certificates } };
}
