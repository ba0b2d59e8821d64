/*
 * tsx load-client.ts OPTIONS: opens new connections to PostgreSQL at a fixed rate until its input ends, and then
 * writes what it saw as JSON. It runs in a process of its own, for the scenarios wait in synchronous calls.
 */
import { createSecureContext } from 'node:tls';
import { Client } from 'pg';
import { SHOP } from './postgres';

/** What the client gets on its command line, as JSON. */
export interface LoadOptions {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  /** PEM of the root that is trusted, replaced in this order: a client rolls to a new one by itself. */
  readonly root?: string;
  readonly perSecond: number;
}

/** Time between a failure and the one retry. */
const RETRY_MILLISECONDS = 300;
/** As long as a new connection may take; a retry fits within a second. */
const TIMEOUT_MILLISECONDS = 700;

const options = JSON.parse(process.argv[2] ?? '{}') as LoadOptions;
/** The name of the server is not looked at: clients reach it by the address of its Service. */
const ssl = options.root !== undefined && {
  secureContext: createSecureContext({ ca: options.root }),
  checkServerIdentity: () => undefined,
};
const seconds: Record<string, { tried: number; failed: number }> = {};
const errors: Record<string, number> = {};
let lost = 0;
let longestGap = 0;
let lastGood = Date.now();

/** Opens a connection, asks something, closes it. */
async function connect(): Promise<void> {
  const { host, port, user, password } = options;
  const settings = { host, port, user, password, ssl, database: SHOP, application_name: 'load' };
  const client = new Client({ ...settings, connectionTimeoutMillis: TIMEOUT_MILLISECONDS, query_timeout: 2000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
  } finally {
    void client.end().catch(() => undefined);
  }
}

async function attempt(): Promise<boolean> {
  try {
    await connect();
    const now = Date.now();
    longestGap = Math.max(longestGap, now - lastGood);
    lastGood = now;
    return true;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const text = code === undefined ? message : `${code}: ${message}`;
    errors[text] = (errors[text] ?? 0) + 1;
    return false;
  }
}

async function tryOnce(): Promise<void> {
  const second = `${Math.floor(Date.now() / 1000)}`;
  seconds[second] ??= { tried: 0, failed: 0 };
  const count = seconds[second];
  count.tried += 1;
  if (await attempt()) return;
  count.failed += 1;
  await new Promise((resolve) => setTimeout(resolve, RETRY_MILLISECONDS));
  if (!(await attempt())) lost += 1;
}

const running = new Set<Promise<void>>();
const began = performance.now();
let started = 0;
// A timer comes late on a busy machine: what is due by then is started at once, so that the rate is what was asked for.
const timer = setInterval(() => {
  for (const due = ((performance.now() - began) / 1000) * options.perSecond; started < due; started++) {
    const one = tryOnce().finally(() => running.delete(one));
    running.add(one);
  }
}, 1000 / options.perSecond);

// The process that started it holds its input open: without them nobody would end it.
process.stdin.resume().once('end', () => process.exit(1));

process.once('SIGTERM', async () => {
  clearInterval(timer);
  await Promise.all(running);
  longestGap = Math.max(longestGap, Date.now() - lastGood);
  process.stdout.write(JSON.stringify({ seconds, lost, longestGap, errors }), () => process.exit(0));
});
