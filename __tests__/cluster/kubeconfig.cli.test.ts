import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { ConnectOptions } from '../../lib/cluster/connect';
import { REPOSITORY } from '../cli/project';
import { kubeconfigOf } from './kubeconfig';

const folder = mkdtempSync(join(tmpdir(), 'kubeconfig-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const one = write('one', kubeconfigOf({ url: 'https://one:6443' }));
const two = write(
  'two',
  kubeconfigOf({ url: 'https://two:6443' }).replace('"here"', '"there"').replace('"here"', '"there"'),
);
const missing = join(folder, 'missing');
const list = (...files: string[]) => files.join(delimiter);

/** jest cannot require client-node, an ES module: a program of its own connects, and lists Pods where it is asked to. */
const PROGRAM = `
const { connect } = require('./lib/cluster/connect.ts');
const run = async ({ list, ...options }) => {
  try {
    const started = Date.now();
    const { cluster, server, namespace } = connect(options);
    const error = list ? await cluster.list({ kind: 'Pod' }).then(() => {}, ({ message }) => message) : undefined;
    return { server, namespace, error, seconds: (Date.now() - started) / 1000 };
  } catch ({ message }) {
    return { error: message };
  }
};
Promise.all(JSON.parse(process.argv[1]).map(run)).then((results) => console.log(JSON.stringify(results)));
`;

interface Result {
  readonly server?: string;
  readonly namespace?: string;
  readonly error?: string;
  readonly seconds?: number;
}

/** A kubeconfig whose credentials a shell script prints. */
function pluginConfig(name: string, script: string): string {
  const command = write(name, `#!/bin/sh\n${script}\n`);
  chmodSync(command, 0o755);
  const config = JSON.parse(kubeconfigOf({ url: 'https://127.0.0.1:1' }));
  config.users[0].user = { exec: { apiVersion: 'client.authentication.k8s.io/v1', command } };
  return write(`${name}-config`, JSON.stringify(config));
}

const password = write('password', kubeconfigOf({ url: 'https://admin:secret@127.0.0.1:1' }));
const reader = pluginConfig('reader', `cat; printf %s '{"status":{"token":"t"}}'`);
const CASES = {
  missingFirst: { searchPath: list(missing, one) },
  missingLast: { searchPath: list(one, missing) },
  allMissing: { searchPath: missing },
  oneTwo: { searchPath: list(one, two) },
  twoOne: { searchPath: list(two, one) },
  otherContext: { searchPath: list(one, two), context: 'there' },
  broken: { searchPath: list(one, write('broken', '{')) },
  password: { kubeconfig: password, list: true },
  reader: { kubeconfig: reader, list: true, requestTimeoutSeconds: 10 },
  hanging: { kubeconfig: pluginConfig('hanging', 'sleep 60'), list: true, requestTimeoutSeconds: 1 },
} satisfies Record<string, ConnectOptions & { readonly list?: boolean }>;

let results: Readonly<Record<keyof typeof CASES, Result>>;
let took: number;

beforeAll(() => {
  const args = ['-r', 'tsx/cjs', '-e', PROGRAM, JSON.stringify(Object.values(CASES))];
  const started = Date.now();
  const { stdout, stderr } = spawnSync('node', args, { cwd: REPOSITORY, encoding: 'utf8', input: '' });
  took = (Date.now() - started) / 1000;
  if (stdout === '') throw new Error(stderr);
  const found = JSON.parse(stdout) as Result[];
  results = Object.fromEntries(Object.keys(CASES).map((name, i) => [name, found[i]])) as typeof results;
});

test('files of KUBECONFIG that do not exist are left out', () => {
  expect([results.missingFirst.server, results.missingLast.server]).toEqual(['https://one:6443', 'https://one:6443']);
});

test('fails when none of them exists', () => {
  expect(results.allMissing.error).toBe(`KUBECONFIG: none of its files exists: ${missing}`);
});

test('of one name, and of the current contexts, the first file counts', () => {
  expect(results.oneTwo).toMatchObject({ server: 'https://one:6443', namespace: 'shop' });
  expect(results.twoOne.server).toBe('https://two:6443');
  expect(results.otherContext.server).toBe('https://one:6443');
});

test('a file that cannot be read is named', () => {
  expect(results.broken.error).toContain(`${join(folder, 'broken')}: cannot be read:`);
});

test('a password in the address of the server is not printed', () => {
  expect(results.password.error).toContain('cannot reach https://***@127.0.0.1:1');
  expect(JSON.stringify(results.password)).not.toContain('secret');
});

test('a plugin gets no standard input, so one that reads it ends', () => {
  // It got as far as the address, where no server listens.
  expect(results.reader.error).toContain('cannot reach');
});

test('a plugin that hangs ends with the time of the call, and keeps no process alive', () => {
  expect(results.hanging.error).toContain('no complete answer of https://127.0.0.1:1 within 1 s');
  // Its plugin sleeps for a minute.
  expect(took).toBeLessThan(55);
});
