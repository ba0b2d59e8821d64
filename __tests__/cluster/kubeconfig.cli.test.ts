import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { systemClock } from '../../lib/cluster/clock';
import type { ConnectOptions } from '../../lib/cluster/connect';
import { shownUrl } from '../../lib/cluster/http';
import { REPOSITORY } from '../cli/project';
import { serveApi } from './fake-api-server';
import { FakeStore } from './fake-store';
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

/** A kubeconfig with other fields of its cluster or its user. */
function configWith(name: string, cluster: object, user: object = {}): string {
  const config = JSON.parse(kubeconfigOf({ url: 'https://127.0.0.1:1' }));
  Object.assign(config.clusters[0].cluster, cluster);
  Object.assign(config.users[0].user, user);
  return write(name, JSON.stringify(config));
}

const PASSWORDS = [
  "https://admin:it's@127.0.0.1:1",
  'https://admin:it@s@127.0.0.1:1',
  'admin:its@127.0.0.1:1',
  'https://admin:it/s@127.0.0.1:1',
  'https:admin:its@127.0.0.1:1',
  'https:/\\admin:its@127.0.0.1:1',
];
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
  nothing: { searchPath: delimiter },
  device: { kubeconfig: '/dev/zero' },
  deviceInList: { searchPath: list(one, '/dev/zero') },
  deviceAsRoot: { kubeconfig: configWith('ca', { 'certificate-authority': '/dev/zero' }), list: true },
  folderAsKey: { kubeconfig: configWith('key', {}, { 'client-key': folder, token: undefined }), list: true },
  gcp: {
    kubeconfig: configWith(
      'gcp',
      {},
      { 'auth-provider': { name: 'gcp', config: { 'cmd-path': 'sleep', 'cmd-args': '60' } } },
    ),
    list: true,
  },
  endless: { kubeconfig: pluginConfig('endless', 'yes'), list: true, requestTimeoutSeconds: 30 },
  endlessError: { kubeconfig: pluginConfig('endless-error', 'yes >&2'), list: true, requestTimeoutSeconds: 30 },
  empty: { kubeconfig: pluginConfig('empty', "echo '{}'"), list: true },
  prose: { kubeconfig: pluginConfig('prose', 'echo welcome'), list: true },
  failing: { kubeconfig: pluginConfig('failing', 'echo "log in first" >&2; exit 1'), list: true },
  http: { kubeconfig: configWith('http', { server: 'http://127.0.0.1:1', 'insecure-skip-tls-verify': false }) },
  noCluster: {
    kubeconfig: write('no-cluster', kubeconfigOf({ url: 'https://x' }).replace('"name":"c"', '"name":"d"')),
  },
  noUser: { kubeconfig: write('no-user', kubeconfigOf({ url: 'https://x' }).replace('"name":"u"', '"name":"v"')) },
  anonymous: {
    kubeconfig: write('anonymous', kubeconfigOf({ url: 'http://127.0.0.1:1' }).replace(',"user":"u"', '')),
    list: true,
  },
  tokenOfTwoLines: { kubeconfig: configWith('token', {}, { token: 'a\nb' }), list: true },
  noCertificate: {
    kubeconfig: configWith('certificate', {}, { 'client-certificate-data': 'bm8=', 'client-key-data': 'bm8=' }),
    list: true,
  },
  emptyFile: { searchPath: list(write('empty-file', '\n'), one) },
  nullFile: { kubeconfig: write('null-file', 'null') },
  listFile: { kubeconfig: write('list-file', '[]') },
  deviceAsToken: { kubeconfig: configWith('token-device', {}, { tokenFile: '/dev/zero' }), list: true },
  deviceOfProvider: {
    kubeconfig: configWith('provider', {}, { 'auth-provider': { name: 'x', config: { tokenFile: '/dev/zero' } } }),
    list: true,
  },
  tokenFileOfNobody: { kubeconfig: configWith('token-file', {}, { 'token-file': '/dev/zero' }), list: true },
  brokenBesideToken: { kubeconfig: write('token-text', 'users:\n- user:\n    token: secret\n    a: : b\n') },
  serverOfNumber: { kubeconfig: configWith('number', { server: 5 }) },
  passwordOfNumber: { kubeconfig: configWith('pin', {}, { password: 12345678 }) },
  argumentsOfText: { kubeconfig: configWith('arguments', {}, { exec: { command: 'x', args: 'a b' } }) },
  noCommand: { kubeconfig: configWith('command', {}, { exec: { apiVersion: 'client.authentication.k8s.io/v1' } }) },
  nullUser: { kubeconfig: write('null-user', kubeconfigOf({ url: 'https://x' }).replace('"users":[', '$&null,')) },
  longAddress: { kubeconfig: configWith('long', { server: 'x'.repeat(100_000) }) },
  missingRoot: { kubeconfig: configWith('missing-root', { 'certificate-authority': '/nowhere' }), list: true },
  brokenToken: {
    kubeconfig: configWith('oidc', {}, { 'auth-provider': { name: 'oidc', config: { 'id-token': 'a.b.c' } } }),
    list: true,
  },
  hanging: { kubeconfig: pluginConfig('hanging', 'sleep 60'), list: true, requestTimeoutSeconds: 1 },
  heldOpen: { kubeconfig: pluginConfig('held-open', 'sleep 60 &'), list: true, requestTimeoutSeconds: 1 },
} satisfies Record<string, ConnectOptions & { readonly list?: boolean }>;
const OF_PASSWORDS = PASSWORDS.map((server, i): [string, ConnectOptions & { readonly list: boolean }] => [
  `password${i}`,
  { kubeconfig: configWith(`password${i}`, { server }), list: true },
]);
const ALL = { ...CASES, ...Object.fromEntries(OF_PASSWORDS) };

let results: Readonly<Record<keyof typeof CASES, Result> & Partial<Record<string, Result>>>;
let took: number;

beforeAll(() => {
  const args = ['-r', 'tsx/cjs', '-e', PROGRAM, JSON.stringify(Object.values(ALL))];
  const started = Date.now();
  const { stdout, stderr } = spawnSync('node', args, { cwd: REPOSITORY, encoding: 'utf8', input: '' });
  took = (Date.now() - started) / 1000;
  if (stdout === '') throw new Error(stderr);
  const found = JSON.parse(stdout) as Result[];
  results = Object.fromEntries(Object.keys(ALL).map((name, i) => [name, found[i]])) as typeof results;
});

test('files of KUBECONFIG that do not exist are left out', () => {
  expect([results.missingFirst.server, results.missingLast.server]).toEqual(['https://one:6443', 'https://one:6443']);
});

test('fails when none of them exists', () => {
  expect(results.allMissing.error).toBe(`KUBECONFIG: none of its files exists: ${missing}`);
});

test('what cannot be read is not quoted, because it may be a token', () => {
  expect(results.brokenBesideToken.error).toBe(
    `${join(folder, 'token-text')}: cannot be read: line 4 is not YAML: bad indentation of a mapping entry`,
  );
});

test('a field of another type is named, and its value is not, because it may be a password', () => {
  const { serverOfNumber, passwordOfNumber, argumentsOfText, nullUser, noCommand } = results;
  expect([serverOfNumber, passwordOfNumber, argumentsOfText, nullUser, noCommand].map(({ error }) => error)).toEqual([
    `${join(folder, 'number')}: clusters[0].cluster.server: found a number, allowed: text`,
    `${join(folder, 'pin')}: users[0].user.password: found a number, allowed: text`,
    `${join(folder, 'arguments')}: users[0].user.exec.args: found text, allowed: a list`,
    `${join(folder, 'null-user')}: users[0]: found nothing, allowed: an item`,
    `${join(folder, 'command')}: users u: exec has no command`,
  ]);
});

test('credentials that no call can be sent with are no fault of the network', () => {
  expect(results.missingRoot.error).toContain(
    'pods: the credentials cannot be used: ENOENT: no such file or directory',
  );
  expect(results.brokenToken.error).toContain('auth-provider oidc: brought no credentials: ');
});

test('an address of any length is refused at once', () => {
  expect(results.longAddress.error).toContain('is not the address of a server');
  const [started, text] = [performance.now(), 'x'.repeat(200_000)];
  expect(shownUrl(text)).toBe(text);
  expect(performance.now() - started).toBeLessThan(1000);
});

test('the file in the home folder is read as any other: a device is refused, and a tokenFile read', () => {
  const home = mkdtempSync(join(folder, 'home-'));
  mkdirSync(join(home, '.kube'));
  const own = join(home, '.kube', 'config');
  const asked = () => {
    const args = ['-r', 'tsx/cjs', '-e', PROGRAM, JSON.stringify([{}])];
    const { KUBECONFIG: _, ...env } = process.env;
    const { stdout } = spawnSync('node', args, {
      cwd: REPOSITORY,
      encoding: 'utf8',
      env: { ...env, HOME: home },
      timeout: 20_000,
    });
    return stdout === '' ? undefined : (JSON.parse(stdout) as Result[])[0];
  };
  const config = JSON.parse(kubeconfigOf({ url: 'https://x' }));
  config.users[0].user = { tokenFile: 'nowhere' };
  writeFileSync(own, JSON.stringify(config));
  expect(asked()?.error).toMatch(/cannot be read: ENOENT.*nowhere/);
  rmSync(own);
  symlinkSync('/dev/zero', own);
  expect(asked()?.error).toBe(`${own}: cannot be read: it has more than 16 MiB`);
});

test.each([
  [{}, folder],
  [{ context: 'production' }, folder],
  // Node looks up no folder for such a one, as for a user without any.
  [{}, 'x'.repeat(100_000)],
])('where no cluster is configured that is said: case %#', (options, home) => {
  const args = ['-r', 'tsx/cjs', '-e', PROGRAM, JSON.stringify([options])];
  const { KUBECONFIG: _, ...env } = process.env;
  const { stdout } = spawnSync('node', args, { cwd: REPOSITORY, encoding: 'utf8', env: { ...env, HOME: home } });
  expect(JSON.parse(stdout)).toEqual([
    {
      error:
        'kubeconfig: there is none, and this is no pod of a cluster: name one with --kubeconfig FILE or KUBECONFIG',
    },
  ]);
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

test.each(PASSWORDS)('nor where the address is %s', (server) => {
  const i = PASSWORDS.indexOf(server);
  expect(results[`password${i}`]?.error).toMatch(/\*\*\*@127\.0\.0\.1:1/);
  expect(results[`password${i}`]?.error).not.toMatch(/admin|its|it's|s@/);
});

test('a list of no file is refused', () => {
  expect(results.nothing?.error).toBe(`KUBECONFIG: none of its files exists: ${delimiter}`);
});

test('a device is refused in the place of a file, because it never ends', () => {
  for (const { error } of [results.device, results.deviceInList])
    expect(error).toBe('/dev/zero: cannot be read: it has more than 16 MiB');
  expect(results.deviceAsRoot.error).toBe(`${join(folder, 'ca')}: /dev/zero is no file of at most 16 MiB`);
  expect(results.folderAsKey.error).toBe(`${join(folder, 'key')}: ${folder} is no file of at most 16 MiB`);
});

test('a provider of credentials that kubectl no longer has is refused, because it waits for a program for ever', () => {
  expect(results.gcp.error).toBe(
    `${join(folder, 'gcp')}: users u: found auth-provider gcp, which kubectl no longer has, allowed: exec`,
  );
});

test('a plugin that prints without end is ended', () => {
  for (const [name, { error }] of Object.entries({ endless: results.endless, 'endless-error': results.endlessError }))
    expect(error).toContain(`${join(folder, name)} has printed more than 16 MiB`);
});

test.each([
  ['empty', 'what it printed is no ExecCredential with a status'],
  ['prose', 'what it printed is no ExecCredential with a status'],
  ['failing', 'log in first'],
] as const)('a plugin that brings no credentials is named, with why: %s', (name, why) => {
  const { error } = results[name];
  expect(error).toContain(`exec plugin ${join(folder, name)}: brought no credentials: ${why}`);
  expect(error).not.toContain('cannot reach');
});

test('a plugin gets no standard input, so one that reads it ends', () => {
  // It got as far as the address, where no server listens.
  expect(results.reader.error).toContain('cannot reach');
});

test('a plugin that hangs, or whose output stays open, ends with the time of the call, is no fault of the network, and keeps no process alive', () => {
  for (const { error } of [results.hanging, results.heldOpen])
    expect(error).toContain('pods: no credentials within 1 s: what the kubeconfig names for them is not done');
  // Both sleep for a minute.
  expect(took).toBeLessThan(55);
});

test('what a context names and is not there is named', () => {
  expect(results.noCluster.error).toBe(
    `${join(folder, 'no-cluster')}: context "here" names the cluster "c", there are: d`,
  );
  expect(results.noUser.error).toBe(`${join(folder, 'no-user')}: context "here" names the user "u", there are: v`);
});

test('a context without a user sends no credentials, as kubectl does', () => {
  expect(results.anonymous).toMatchObject({
    server: 'http://127.0.0.1:1',
    error: expect.stringContaining('ECONNREFUSED 127.0.0.1:1'),
  });
});

test('an address without TLS is refused with what to do, because credentials would be sent in the clear', () => {
  expect(results.http.error).toBe(
    `${join(folder, 'http')}: "http://127.0.0.1:1" has no TLS, allowed: https, or insecure-skip-tls-verify: true beside it`,
  );
});

test('credentials that cannot be sent are no fault of the network', () => {
  for (const { error } of [results.tokenOfTwoLines, results.noCertificate])
    expect(error).toMatch(/^pods: the credentials cannot be used: .*(?:header content|no start line)/);
});

test('a file that is empty counts as none, as with kubectl, and what is no kubeconfig is refused', () => {
  expect(results.emptyFile.server).toBe('https://one:6443');
  for (const name of ['null', 'list'])
    expect(results[`${name}File`]?.error).toBe(
      `${join(folder, `${name}-file`)}: cannot be read: it is no kubeconfig, which has clusters, users and contexts`,
    );
});

test('a device in the place of a token is refused', () => {
  expect(results.deviceAsToken.error).toBe(
    `${join(folder, 'token-device')}: cannot be read: /dev/zero has more than 16 MiB`,
  );
  expect(results.deviceOfProvider.error).toBe(`${join(folder, 'provider')}: /dev/zero is no file of at most 16 MiB`);
  expect(results.tokenFileOfNobody.error).toBe(
    `${join(folder, 'token-file')}: cannot be read: users[0].user.token-file is unknown, allowed: tokenFile`,
  );
});

test.each(['named', 'in the home of the user'])(
  'a token is read from the file that a kubeconfig names: %s',
  async (where) => {
    const api = await serveApi(new FakeStore(systemClock));
    const home = mkdtempSync(join(folder, 'home-'));
    const kube = join(home, '.kube');
    mkdirSync(kube);
    writeFileSync(join(kube, 'the-token'), 'secret-token\n');
    const config = JSON.parse(kubeconfigOf(api));
    config.users[0].user = { tokenFile: 'the-token' };
    writeFileSync(join(kube, 'config'), JSON.stringify(config));
    const args = ['-r', 'tsx/cjs', '-e', PROGRAM];
    const options = JSON.stringify([
      { ...(where === 'named' ? { kubeconfig: join(kube, 'config') } : {}), list: true },
    ]);
    const { KUBECONFIG: _, ...env }: NodeJS.ProcessEnv = { ...process.env, HOME: home };
    const child = spawn('node', [...args, options], { cwd: REPOSITORY, env, stdio: ['ignore', 'pipe', 'inherit'] });
    let printed = '';
    child.stdout.on('data', (text) => {
      printed += text;
    });
    await once(child, 'close');
    await api.close();
    expect(JSON.parse(printed)).toEqual([{ server: api.url, namespace: 'shop', seconds: expect.any(Number) }]);
    expect(api.seen.map(({ authorization }) => authorization)).toEqual(['Bearer secret-token']);
  },
);
