import type { RootIntent } from '../../lib/model/trust';
import { rootIntent, verifiedTls } from './authorities';
import type { FleetSettings } from './fleet';
import { expectSettled, expectStages, servedByPods } from './proofs';
import { Scenario } from './scenario';
import type { VerifyingClient } from './verifying-client';

/** The scenario of a root that is replaced in three commits while a client verifies in full and never stops. */
export function rootRollover(namespace: string, settings: FleetSettings = {}): void {
  const story = new Rollover(namespace);
  beforeAll(() => story.begin(settings));
  afterAll(() => story.end());
  test('another root is declared: its own Application makes it, and nothing else changes', () => story.declareRoot());
  test('a move to the new root is refused as long as clients do not have it', () => story.moveTooEarly());
  test('first commit, trust: clients load both roots, and no pod restarts', () => story.trust());
  test('second commit, update: every pod serves a certificate under the new root', () => story.update());
  test('the old root cannot be dropped before the change is settled', () => story.distrustTooEarly());
  test('third commit, distrust: clients load the new root alone', () => story.distrust());
  test('a client that verifies in full and never stopped has refused nothing', () => story.expectTrust());
  test('one that never loads the new root refuses every pod, and that is counted', () => story.expectControl());
}

/** A client that begins with the old root, and never gets another. */
const FORGOTTEN = 'roots-of-yesterday';

class Rollover {
  private readonly pool: { readonly namespace: string; readonly name: string };
  private readonly pki: Record<
    'old' | 'new',
    { name: string; namespace: string; intermediates: { generation: number }[] }
  >;
  private readonly roots: Partial<Record<'old' | 'new', RootIntent>> = {};
  private opened: Scenario | undefined;
  private clients = '';
  private client: VerifyingClient | undefined;
  private control: VerifyingClient | undefined;
  private updated = 0;

  constructor(private readonly namespace: string) {
    this.pool = { namespace, name: 'orders' };
    const pki = (name: string) => ({ name: `${namespace}-${name}`, namespace, intermediates: [{ generation: 1 }] });
    this.pki = { old: pki('old'), new: pki('new') };
  }

  async begin(settings: FleetSettings): Promise<void> {
    this.opened = await Scenario.open(this.namespace);
    const { scenario } = this;
    this.clients = scenario.addNamespace('clients');
    scenario.fleet.configure({ ...settings, pki: [this.pki.old] });
    scenario.fleet.declare([scenario.pool('orders', 'plain', { tls: this.tls('old') })]);
    scenario.fleet.change();
    await scenario.rollOut('a PKI, and a pool of it');
    this.roots.old = await rootIntent(scenario, `${this.pki.old.name}-root`, this.namespace);
    this.giveRoots('old');
    scenario.fleet.change('--reason', 'clients verify the pool');
    await scenario.rollOut('the root for clients');
    this.client = await scenario.startClient('orders', { namespace: this.clients });
  }

  end(): Promise<void> {
    for (const client of [this.client, this.control]) this.scenario.stopClient(client);
    return this.scenario.close();
  }

  async declareRoot(): Promise<void> {
    this.scenario.fleet.configure({ pki: [this.pki.old, this.pki.new] });
    await this.scenario.rollOut('another PKI');
    this.roots.new = await rootIntent(this.scenario, `${this.pki.new.name}-root`, this.namespace);
    expect(this.roots.new.certificate).not.toBe(this.roots.old?.certificate);
  }

  moveTooEarly(): void {
    this.moveTo('new');
    expect(() => this.scenario.fleet.change('--reason', 'too early')).toThrow(`${this.pki.new.name}-root`);
    this.moveTo('old');
  }

  async trust(): Promise<void> {
    const { scenario } = this;
    this.giveRoots('old', 'new');
    scenario.fleet.change('--reason', 'another root comes');
    expect(scenario.fleet.newest('orders')).toBe('0002-trust');
    const before = scenario.timeline('orders').length;
    await scenario.rollOut('trust');
    await this.client?.untilRoots(2);
    const restarts = scenario.timeline('orders').slice(before);
    expect(restarts.filter(({ text }) => /^operation|evicted/.test(text))).toEqual([]);
  }

  async update(): Promise<void> {
    const { scenario } = this;
    await this.startControl();
    this.moveTo('new');
    scenario.fleet.change('--reason', 'to the other root');
    await scenario.rollOut('update');
    expectStages(scenario, 'orders', '0003-update');
    await expectSettled(scenario, 'orders');
    this.updated = Date.now();
    const issuers = (await servedByPods(scenario, 'orders')).map(({ issuer }) => issuer);
    expect(issuers).toEqual([`CN=${this.pki.new.name}-g1`, `CN=${this.pki.new.name}-g1`]);
  }

  distrustTooEarly(): void {
    this.giveRoots('new');
    expect(() => this.scenario.fleet.change('--reason', 'too early')).toThrow(`${this.pki.old.name}-root`);
    this.giveRoots('old', 'new');
  }

  async distrust(): Promise<void> {
    const { scenario } = this;
    scenario.fleet.change('settle', `${this.namespace}/orders`);
    await scenario.rollOut('settle');
    this.giveRoots('new');
    scenario.fleet.change('--reason', 'the old root is retired');
    expect(scenario.fleet.newest('orders')).toBe('0005-distrust');
    await scenario.rollOut('distrust');
    await this.client?.untilRoots(1);
    await expectSettled(scenario, 'orders');
  }

  expectTrust(): void {
    const sight = this.client?.sight();
    expect(sight?.untrusted).toEqual([]);
    expect(sight?.made).toBeGreaterThan(100);
  }

  expectControl(): void {
    const sight = this.control?.sight(this.updated);
    expect(sight?.made).toBe(0);
    expect(sight?.untrusted.length).toBeGreaterThan(0);
    for (const { message } of sight?.untrusted ?? []) expect(message).toMatch(/certificate verify failed/);
  }

  private get scenario(): Scenario {
    if (this.opened === undefined) throw new RangeError('the scenario has not begun');
    return this.opened;
  }

  private tls(which: 'old' | 'new') {
    return verifiedTls(this.pool, 'Issuer', `${this.pki[which].name}-g1`);
  }

  private moveTo(which: 'old' | 'new'): void {
    this.scenario.fleet.edit('orders', (pool) => ({ ...pool, tls: this.tls(which) }));
  }

  private giveRoots(...which: readonly ('old' | 'new')[]): void {
    const roots = which.map((name) => this.roots[name]).filter((root) => root !== undefined);
    const trust = { namespaces: [this.clients], roots };
    this.scenario.fleet.edit('orders', (pool) => ({ ...pool, trust }));
  }

  private async startControl(): Promise<void> {
    const metadata = { name: FORGOTTEN, namespace: this.clients };
    const data = { 'ca.crt': this.roots.old?.certificate };
    this.scenario.cluster.kubectl.apply([{ apiVersion: 'v1', kind: 'ConfigMap', metadata, data }]);
    const options = { namespace: this.clients, roots: FORGOTTEN, name: FORGOTTEN };
    this.control = await this.scenario.startClient('orders', options);
  }
}
