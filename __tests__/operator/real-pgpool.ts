import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TlsSettings } from '../../lib/cluster/resources';
import {
  type Administrator,
  type Backend,
  configurationFiles,
  DIRECTORIES,
} from '../../lib/operator/desired/configuration';
import { readinessScript, START_SCRIPT } from '../../lib/operator/desired/start-script';
import { postgresPrograms } from '../programs';

/** Neither PostgreSQL nor Pgpool-II runs as root. */
const IDENTITY: { uid?: number; gid?: number } = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
const PASSWORD = "it's a secret";

/** Files of the mounted Secrets, by alias. */
type Secrets = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A PostgreSQL, and Pgpool-II before it as the operator's pods run it. */
export class RealPgpool {
  readonly folder = mkdtempSync(join(tmpdir(), 'pgpool-'));
  readonly port = 20_000 + Math.floor(Math.random() * 20_000);
  private pgpool: ChildProcess | undefined;
  private output = '';

  constructor() {
    chmodSync(this.folder, 0o777);
    const password = join(this.folder, 'password');
    writeFileSync(password, PASSWORD, { mode: 0o644 });
    this.postgres('initdb', ['-D', this.data, '-A', 'scram-sha-256', '-U', 'postgres', `--pwfile=${password}`, '-N']);
    const options = `-p ${this.port + 1} -k ${this.folder} -c listen_addresses=127.0.0.1 -c fsync=off`;
    this.postgres('pg_ctl', ['-D', this.data, '-o', options, '-l', join(this.folder, 'postgres.log'), '-w', 'start']);
  }

  /**
   * Starts Pgpool-II with the operator's configuration and start script, their folders moved into ours.
   *
   * @param certificates files of the Secrets by alias.
   * @returns what it said, when it ended at once
   */
  async start(
    settings: TlsSettings,
    certificates: Secrets = {},
    {
      administrator = { username: 'pcp', password: 'pcp' },
      ...backend
    }: Partial<Backend> & { readonly administrator?: Administrator } = {},
  ): Promise<string | undefined> {
    await this.stop();
    for (const folder of Object.keys(DIRECTORIES)) rmSync(this.here(folder), { recursive: true, force: true });
    for (const folder of ['run', 'tls', 'config', 'sockets']) {
      mkdirSync(this.here(folder), { recursive: true });
      chmodSync(this.here(folder), 0o777);
    }
    const files = configurationFiles({
      pool: { namespace: 'shop', name: 'checkout' },
      settings,
      backend: { host: '127.0.0.1', port: this.port + 1, username: 'postgres', password: PASSWORD, ...backend },
      administrator,
      extra: `port = ${this.port}\npcp_port = ${this.port + 2}`,
    });
    for (const [name, text] of Object.entries(files))
      this.giveSecret(join(this.here('config'), name), this.moved(text));
    this.mount(certificates);
    return this.launch();
  }

  private mount(certificates: Secrets): void {
    for (const [alias, secret] of Object.entries(certificates)) {
      const folder = join(this.here('certificates'), alias);
      mkdirSync(folder, { recursive: true });
      for (const [name, text] of Object.entries(secret)) this.giveSecret(join(folder, name), text);
    }
  }

  /**
   * Kills Pgpool-II and starts it again as kubelet starts a container in its pod: what the last one left is there.
   *
   * @param certificates what is mounted by then.
   */
  async startAgain(certificates: Secrets): Promise<string | undefined> {
    const { pgpool } = this;
    if (pgpool?.pid !== undefined && pgpool.exitCode === null) {
      const ended = new Promise((resolve) => pgpool.once('exit', resolve));
      // The whole group, as the kernel does when the first process of a container ends.
      process.kill(-pgpool.pid, 'SIGKILL');
      await ended;
    }
    this.mount(certificates);
    return this.launch();
  }

  /** A file of a Secret as it is mounted: read by the group of the pod. */
  private giveSecret(file: string, text: string): void {
    writeFileSync(file, text, { mode: 0o440 });
    if (IDENTITY.gid !== undefined) chownSync(file, 0, IDENTITY.gid);
  }

  private async launch(): Promise<string | undefined> {
    this.output = '';
    // What a container that died has left in its pod, with the process id of one that lives.
    writeFileSync(join(this.here('sockets'), 'pgpool.pid'), `${process.pid}\n`, { mode: 0o666 });
    const child = spawn('/bin/sh', ['-c', this.moved(START_SCRIPT)], {
      ...IDENTITY,
      env: { PATH: '/usr/bin:/bin' },
      detached: true,
    });
    child.stderr.on('data', (data) => (this.output += data));
    this.pgpool = child;
    for (let i = 0; i < 100; i++) {
      if (child.exitCode !== null) return this.output;
      if (this.isListening()) return undefined;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`Pgpool-II does not listen: ${this.output}`);
  }

  /** Runs the pods' readiness probe. @returns its exit code */
  readiness(mode: 'disable' | 'require'): number | null {
    const script = this.moved(readinessScript(mode, this.port));
    return spawnSync('/bin/sh', ['-c', script], { ...IDENTITY, env: { PATH: '/usr/bin:/bin' } }).status;
  }

  /** Connects as a client. @returns `1`, or the first line of the refusal */
  query(parameters: string, files: Readonly<Record<string, string>> = {}): string {
    for (const [name, text] of Object.entries(files)) writeFileSync(this.client(name), text, { mode: 0o600 });
    const shown = Object.keys(files).map((name) => `ssl${name}=${this.client(name)}`);
    const target = [
      'host=127.0.0.1',
      `port=${this.port}`,
      'user=postgres',
      'dbname=postgres',
      parameters,
      ...shown,
    ].join(' ');
    const env = { PATH: '/usr/bin:/bin', PGPASSWORD: PASSWORD, HOME: this.folder };
    const { stderr, stdout } = spawnSync('psql', ['-XAtq', target, '-c', 'select 1'], { env, encoding: 'utf8' });
    return stdout.trim() || stderr.split('\n').slice(0, 2).join(' ');
  }

  /** Runs SQL in PostgreSQL itself, as its owner. */
  sql(text: string): void {
    const env = { PATH: '/usr/bin:/bin', PGPASSWORD: PASSWORD, HOME: this.folder };
    const target = `host=127.0.0.1 port=${this.port + 1} user=postgres dbname=postgres`;
    execFileSync('psql', ['-XAtq', '-v', 'ON_ERROR_STOP=1', target], { env, input: text, stdio: 'pipe' });
  }

  /** The settings that Pgpool-II has read, by name, as it tells its administrator. */
  async settings(
    { username, password }: Administrator = { username: 'pcp', password: 'pcp' },
  ): Promise<Record<string, string>> {
    const file = join(this.folder, 'pcppass');
    const escaped = [username, password].map((text) => text.replace(/[\\:]/g, '\\$&'));
    writeFileSync(file, `*:*:${escaped.join(':')}\n`, { mode: 0o600 });
    const args = ['-h', '127.0.0.1', '-p', String(this.port + 2), '-U', username, '-w'];
    const env = { PATH: '/usr/sbin:/usr/bin:/bin', PCPPASSFILE: file, HOME: this.folder };
    for (let attempt = 1; ; attempt++) {
      const { stdout, stderr } = spawnSync('pcp_pool_status', args, { env, encoding: 'utf8', timeout: 5000 });
      const found = [...stdout.matchAll(/^name : (.*)\nvalue: (.*)$/gm)].map(([, name = '', value = '']) => [
        name,
        value,
      ]);
      if (found.length > 0) return Object.fromEntries(found);
      // It listens for administrators a moment after it does for clients.
      if (attempt === 50) throw new Error(`pcp_pool_status: ${stderr}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  /** Segments of System V shared memory of the user of Pgpool-II that nobody is attached to. */
  leftSharedMemory(): string[] {
    const rows = readFileSync('/proc/sysvipc/shm', 'utf8').trim().split('\n').slice(1);
    const uid = String(IDENTITY.uid ?? process.getuid?.());
    return rows.filter((row) => {
      const [, , , , , , attached, owner] = row.trim().split(/\s+/);
      return attached === '0' && owner === uid;
    });
  }

  async stop(): Promise<void> {
    const { pgpool } = this;
    if (pgpool === undefined || pgpool.exitCode !== null) return;
    const ended = new Promise((resolve) => pgpool.once('exit', resolve));
    pgpool.kill('SIGINT');
    const timer = setTimeout(() => process.kill(-(pgpool.pid ?? 0), 'SIGKILL'), 10_000);
    await ended;
    clearTimeout(timer);
  }

  async end(): Promise<void> {
    await this.stop();
    this.postgres('pg_ctl', ['-D', this.data, '-m', 'immediate', 'stop']);
    rmSync(this.folder, { recursive: true, force: true });
  }

  private isListening(): boolean {
    return spawnSync('bash', ['-c', `exec 3<>/dev/tcp/127.0.0.1/${this.port}`]).status === 0;
  }

  private get data(): string {
    return join(this.folder, 'data');
  }

  private here(folder: string): string {
    return join(this.folder, 'pod', folder);
  }

  private client(name: string): string {
    return join(this.folder, `client-${name}`);
  }

  /** Every folder of a pod becomes one of ours, in one pass: ours may begin with the name of one of theirs. */
  private moved(text: string): string {
    const ours = new Map(Object.entries(DIRECTORIES).map(([name, folder]) => [folder as string, this.here(name)]));
    const theirs = [...ours.keys()].sort((a, b) => b.length - a.length).join('|');
    return text.replaceAll(
      new RegExp(`(?<![\\w/.-])(${theirs})(?![\\w-])`, 'g'),
      (folder) => ours.get(folder) ?? folder,
    );
  }

  private postgres(program: string, args: readonly string[]): void {
    execFileSync(join(postgresPrograms() ?? '', program), args, { ...IDENTITY, cwd: this.folder, stdio: 'pipe' });
  }
}
