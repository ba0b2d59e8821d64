import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PoolIntent } from '../../lib/model/intent';
import { poolProjectName } from '../../lib/model/names';
import { rootsName } from '../../lib/model/trust';
import { until } from '../cluster/run';
import {
  applicationNames,
  automate,
  commitOf,
  ownersOf,
  readApplication,
  readNotFailed,
  refresh,
  refreshSet,
  syncNow,
  untilFailed,
  untilSynced,
} from './argo';
import type { Recorder } from './audit';
import { type Backend, clientPod, consentTo, POSTGRES } from './backend';
import { diagnosis } from './diagnosis';
import { Fleet } from './fleet';
import { LoadClient } from './load';
import { USER } from './postgres';
import { type Load, type Merge, writeReport } from './report';
import { attachCluster, type ScenarioCluster } from './scenario-cluster';
import { namespaceObject, projectsOf, removeLeftovers, removeScenario } from './scenario-objects';
import { KEEP, VERSION } from './settings';
import { type Moment, timelineOf, timelineText } from './timeline';
import { VerifyingClient, type VerifyingClientOptions } from './verifying-client';

/** How long a roll-out may take, unless a scenario says otherwise. */
const PATIENCE_SECONDS = 240;

/** Requests of each pod. KubeDB's webhook would write 500m and 1Gi, of which a machine of two processors has room for two pods. */
const RESOURCES = { requests: { cpu: '25m', memory: '128Mi' }, limits: { memory: '1Gi' } };

/** One scenario: a namespace, a git repository with a fleet, and everything that happens there. */
export class Scenario {
  /** Begins with an empty namespace and a fleet without pools. */
  static async open(name: string): Promise<Scenario> {
    const cluster = await attachCluster();
    const scenario = new Scenario(name, cluster);
    // Each kubectl costs a quarter of a second of a processor: with no namespace of before, nothing else is there.
    if ((await cluster.api.get(`/api/v1/namespaces/${name}`)) !== undefined) await removeLeftovers(cluster, name);
    cluster.kubectl.apply([namespaceObject(name, name), clientPod(name)]);
    await consentTo(cluster.api, name);
    return scenario;
  }

  readonly fleet: Fleet;
  /** When the scenario began. */
  readonly began = Date.now();
  private readonly record: Recorder;
  private readonly merges: Merge[] = [];
  private readonly loads: Load[] = [];
  /** What of dist/argocd was installed last. */
  private installed = '';

  private constructor(
    /** Also its namespace. */
    readonly namespace: string,
    readonly cluster: ScenarioCluster,
  ) {
    this.fleet = new Fleet(cluster.makeRepository(namespace), namespace, cluster.programImage);
    this.record = cluster.record(namespace);
  }

  /** A pool in the scenario's namespace, before one of the PostgreSQL servers. */
  pool(name: string, backend: Backend, more: Partial<PoolIntent> = {}): PoolIntent {
    return {
      namespace: this.namespace,
      name,
      version: VERSION,
      replicas: 2,
      postgresRef: POSTGRES[backend],
      resources: RESOURCES,
      ...more,
    };
  }

  /** Renders, commits, and tells Argo CD, as a merge would. @returns the commit */
  async merge(message: string): Promise<string> {
    const commit = this.fleet.commit(message);
    this.merges.push({ at: Date.now(), commit, message });
    await this.notify();
    return commit;
  }

  /** Installs what dist/argocd holds, as docs/how-to/install-in-argo-cd.md says, and tells Argo CD that there may be news. */
  async notify(): Promise<void> {
    const { api } = this.cluster;
    this.fleet.repository.publish();
    this.install();
    if (this.fleet.argocd.applicationSet) await refreshSet(api, this.namespace);
    await refresh(api, await this.applications());
  }

  /** Most commits do not touch it, and each kubectl costs a quarter of a second of a processor. */
  private install(): void {
    const { kubectl } = this.cluster;
    const argocd = join(this.fleet.repository.folder, 'dist', 'argocd');
    const files = readdirSync(argocd).filter((name) => name.endsWith('.yaml'));
    const patch = join(argocd, 'config', 'argocd-cm.patch.yaml');
    const text = [...files.map((name) => join(argocd, name)), patch]
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    if (text === this.installed) return;
    kubectl.run(['patch', 'configmap', 'argocd-cm', '-n', 'argocd', '--patch-file', patch]);
    // In two calls: Argo CD may see an Application before the project that one call has made just before.
    const projects = files.filter((name) => name.startsWith('00-'));
    kubectl.applyFiles(projects.map((name) => join(argocd, name)));
    kubectl.applyFiles([argocd]);
    this.installed = text;
  }

  /** Merges and waits until every pool is Synced and Healthy. @returns the commit */
  async rollOut(message: string, seconds = PATIENCE_SECONDS): Promise<string> {
    const commit = await this.merge(message);
    await this.untilSynced(commit, seconds);
    return commit;
  }

  /** Waits until every pool is Synced and Healthy at a commit. */
  async untilSynced(commit: string, seconds = PATIENCE_SECONDS): Promise<void> {
    const { api } = this.cluster;
    await this.explained(async () => {
      const names = await this.applications();
      if (names.length === 0) throw new Error(`there is no Application of ${this.namespace}`);
      return Promise.all(names.map((name) => untilSynced(api, name, commit, seconds)));
    });
  }

  /** Waits until one pool is Synced and Healthy at a commit. */
  async untilPoolSynced(pool: string, commit: string, seconds = PATIENCE_SECONDS): Promise<void> {
    await this.explained(() => untilSynced(this.cluster.api, `${this.namespace}-${pool}`, commit, seconds));
  }

  /** Waits until Argo CD has compared a pool with a commit, whether it may sync it or not. */
  async untilCompared(pool: string, commit: string): Promise<void> {
    const name = `${this.namespace}-${pool}`;
    await this.explained(() =>
      until(`comparison of ${name} with ${commit.slice(0, 7)}`, 60, async () => {
        const found = commitOf((await readApplication(this.cluster.api, name))?.sync);
        if (found === commit) return true;
        throw new Error(`it was compared with ${found}`);
      }),
    );
  }

  /** Waits until all Applications of the scenario belong to an ApplicationSet, or to none. */
  async untilOwned(by: string | undefined): Promise<void> {
    await until(`Applications of ApplicationSet ${by}`, 60, async () => {
      const owners = await ownersOf(this.cluster.api, poolProjectName(this.namespace, this.namespace));
      if (owners.size > 0 && [...owners.values()].every(({ owner }) => owner === by)) return true;
      throw new Error(JSON.stringify([...owners]));
    });
  }

  /** The uid of each Application: it is another one when it was deleted and made anew. */
  async applicationIdentities(): Promise<Record<string, string>> {
    const owners = await ownersOf(this.cluster.api, poolProjectName(this.namespace, this.namespace));
    return Object.fromEntries([...owners].map(([name, { uid }]) => [name, uid]));
  }

  /** Waits until the sync of a pool has failed at a commit. @returns why, in Argo CD's words */
  untilFailed(pool: string, commit: string, seconds = PATIENCE_SECONDS): Promise<string> {
    const name = `${this.namespace}-${pool}`;
    return this.explained(() => untilFailed(this.cluster.api, name, commit, seconds));
  }

  /** Starts a sync by hand and waits for its end. @returns its phase */
  sync(pool: string, resources?: readonly object[]): Promise<string> {
    const name = `${this.namespace}-${pool}`;
    const options = { seconds: PATIENCE_SECONDS, ...(resources === undefined ? {} : { resources }) };
    return this.explained(() => syncNow(this.cluster.api, name, options));
  }

  /** Turns automated syncs of a pool off or on. */
  async automate(pool: string, on: boolean): Promise<void> {
    const name = `${this.namespace}-${pool}`;
    await automate(this.cluster.api, name, on);
    await refresh(this.cluster.api, [name]);
  }

  /** Deletes the RoleBinding of a pool's steps and waits until Argo CD has put it back. */
  async selfHeal(pool: string): Promise<void> {
    const { kubectl } = this.cluster;
    kubectl.run(['delete', 'rolebinding', `${pool}-steps`, '-n', this.namespace]);
    await this.explained(() =>
      until(`self-heal of ${pool}`, 60, async () => {
        const path = `/apis/rbac.authorization.k8s.io/v1/namespaces/${this.namespace}/rolebindings/${pool}-steps`;
        if ((await this.cluster.api.get(path)) === undefined) throw new Error('the RoleBinding is not back');
        return (await this.syncState(pool)) === 'Synced Healthy' || undefined;
      }),
    );
  }

  /** The Applications of the scenario. */
  applications(): Promise<string[]> {
    return applicationNames(this.cluster.api, ...projectsOf(this.namespace));
  }

  /** Makes a namespace for clients of the pools. @returns its name */
  addNamespace(suffix: string): string {
    const name = `${this.namespace}-${suffix}`;
    this.cluster.kubectl.apply([namespaceObject(this.namespace, name)]);
    return name;
  }

  /** Starts a client that never stops and verifies in full. Its root is what git gives to its namespace. */
  async startClient(
    pool: string,
    options: Pick<VerifyingClientOptions, 'namespace' | 'secret' | 'name'> & { roots?: string },
  ): Promise<VerifyingClient> {
    const service = { namespace: this.namespace, name: pool };
    const client = { roots: rootsName(service), ...options, pool: service };
    return this.explained(() => VerifyingClient.start(this.cluster.kubectl, client));
  }

  /** Stops it. What it saw is in the report. */
  stopClient(client: VerifyingClient | undefined): void {
    if (client !== undefined) this.loads.push(client.stop());
  }

  /** Everything that has happened to a pool. */
  timeline(pool: string): Moment[] {
    return timelineOf(this.record.read(), pool);
  }

  /** Rolls a commit out while clients open new connections to a pool. @returns what they saw */
  async rollOutUnderLoad(message: string, pool: string, client: { root?: string; perSecond: number }): Promise<Load> {
    const service = this.find<{ spec: { clusterIP: string } }>('service', pool);
    const { name: user, password } = USER;
    const options = { host: service?.spec.clusterIP ?? '', port: 9999, user, password, ...client };
    const load = LoadClient.start(pool, options);
    try {
      // Some seconds before and after, so that a failure of the quiet pool would be seen.
      await new Promise((resolve) => setTimeout(resolve, 3000));
      await this.rollOut(message);
      await new Promise((resolve) => setTimeout(resolve, 3000));
    } finally {
      this.loads.push(await load.stop());
    }
    const seen = this.loads.at(-1);
    if (seen === undefined) throw new RangeError('no load was measured');
    return seen;
  }

  /**
   * Waits until something has happened to a pool: until its timeline has this text.
   *
   * @param commit whose sync must not fail before. @default - it may
   */
  async untilMoment(pool: string, text: string, seconds = 120, commit?: string): Promise<void> {
    const application = `${this.namespace}-${pool}`;
    await this.explained(() =>
      until(`"${text}"`, seconds, async () => {
        if (this.timeline(pool).some((moment) => moment.text === text)) return true;
        if (commit !== undefined) await readNotFailed(this.cluster.api, application, commit);
        return undefined;
      }),
    );
  }

  /** Changes fields of an object of the namespace, as a person with kubectl would. */
  patch(kind: string, name: string, patch: object, subresource?: string): void {
    const where = subresource === undefined ? [] : [`--subresource=${subresource}`];
    const args = ['patch', kind, name, '-n', this.namespace, '--type=merge', ...where, '-p', JSON.stringify(patch)];
    this.cluster.kubectl.run(args);
  }

  /** An object of the namespace. */
  find<T>(kind: string, name: string): T | undefined {
    return this.cluster.kubectl.find<T>(kind, name, this.namespace);
  }

  /** Ends the scenario: writes its report, and removes it. */
  async close(pools: readonly string[] = this.fleet.poolNames()): Promise<void> {
    const stories = Object.fromEntries(pools.map((pool) => [pool, this.timeline(pool)]));
    const { began, loads, merges } = this;
    writeReport({ scenario: this.namespace, began, merges, stories, loads });
    this.record.close();
    if (KEEP) return;
    await removeScenario(this.cluster, this.namespace, this.fleet.hasPki);
    this.fleet.repository.remove();
  }

  /** Adds to an error what a person would look at next. */
  private async explained<T>(action: () => Promise<T>): Promise<T> {
    try {
      return await action();
    } catch (error) {
      const stories = this.fleet.poolNames().map((pool) => `${pool}\n${timelineText(this.timeline(pool))}`);
      const details = diagnosis(this.cluster.kubectl, this.namespace);
      throw new Error([(error as Error).message, details, ...stories].join('\n'), { cause: error });
    }
  }

  /** Whether Argo CD has the pool Synced and Healthy. */
  async syncState(pool: string): Promise<string> {
    const status = await readApplication(this.cluster.api, `${this.namespace}-${pool}`);
    return `${status?.sync?.status} ${status?.health?.status}`;
  }
}
