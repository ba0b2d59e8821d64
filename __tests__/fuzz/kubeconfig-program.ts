import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { connect } from '../../lib/cluster/connect';
import { fuzz, mutationsOf, onlyProblemsOf } from './fuzz';

/** A server that nobody is. */
const CONFIG = {
  apiVersion: 'v1',
  kind: 'Config',
  'current-context': 'a',
  preferences: {},
  clusters: [
    { name: 'a', cluster: { server: 'http://127.0.0.1:1', 'insecure-skip-tls-verify': true, 'tls-server-name': 'x' } },
    {
      name: 'b',
      cluster: {
        server: 'https://127.0.0.1:1',
        'certificate-authority-data': 'bm8=',
        'proxy-url': 'http://127.0.0.1:1',
      },
    },
  ],
  users: [
    { name: 'a', user: { token: 'secret', username: 'u', password: 'p' } },
    { name: 'b', user: { 'client-certificate-data': 'bm8=', 'client-key-data': 'bm8=' } },
    {
      name: 'c',
      user: {
        exec: {
          apiVersion: 'client.authentication.k8s.io/v1',
          command: '/nowhere/plugin',
          args: ['a'],
          env: [{ name: 'A', value: 'b' }],
          interactiveMode: 'Never',
        },
      },
    },
    {
      name: 'd',
      user: {
        'auth-provider': {
          name: 'oidc',
          config: { 'client-id': 'x', 'id-token': 'a.b.c', 'idp-issuer-url': 'https://127.0.0.1:1' },
        },
      },
    },
  ],
  contexts: ['a', 'b', 'c', 'd'].map((name) => ({
    name,
    context: { cluster: name === 'a' ? 'a' : 'b', user: name, namespace: 'demo' },
  })),
};

const folder = mkdtempSync(join(tmpdir(), 'pgpool-gitops-fuzz-'));
const file = join(folder, 'config');
async function asked(text: string, context?: string): Promise<void> {
  writeFileSync(file, text);
  const { cluster } = connect({
    kubeconfig: file,
    requestTimeoutSeconds: 0.3,
    ...(context === undefined ? {} : { context }),
  });
  try {
    await cluster.list({ kind: 'Pgpool', namespace: 'demo' });
  } finally {
    cluster.close();
  }
}

const context = fc.constantFrom(undefined, 'a', 'b', 'c', 'd', '');

/** Each context of the sample is asked for, and nobody answers; the plugin of c is not there, and the token of d is none. */
async function sound(): Promise<void> {
  for (const name of ['a', 'b', 'c', 'd']) {
    const problems = await onlyProblemsOf(() => asked(stringify(CONFIG), name));
    const code = ['c', 'd'].includes(name) ? 'cluster-refused' : 'cluster-unreachable';
    if (problems[0]?.code !== code) throw new Error(`context ${name}: ${JSON.stringify(problems)}`);
  }
}

/** What is no file, or none that ends, in the place of each. */
async function files(): Promise<void> {
  const [cluster, user] = [CONFIG.clusters[0]?.cluster, CONFIG.users[0]?.user];
  for (const found of [null, 7, true, [], {}, 'a\0b', 'a'.repeat(5000), '/dev/zero', '/', '']) {
    const configs = [
      { clusters: [{ name: 'a', cluster: { ...cluster, 'certificate-authority': found } }] },
      { users: [{ name: 'a', user: { ...user, 'client-certificate': found } }] },
      { users: [{ name: 'a', user: { ...user, 'client-key': found } }] },
      { users: [{ name: 'a', user: { tokenFile: found } }] },
      { users: [{ name: 'a', user: { 'auth-provider': { name: 'x', config: { tokenFile: found } } } }] },
    ];
    for (const each of configs) await onlyProblemsOf(() => asked(stringify({ ...CONFIG, ...each }), 'a'));
  }
}

/** Each field holds what is of another type. */
async function types(): Promise<void> {
  for (const path of pathsOf(CONFIG)) {
    for (const found of [null, 7, true, '', 'a\0b', [], [null], [['a']], {}, { a: 1 }, new Date(0)]) {
      const config = structuredClone(CONFIG);
      const parent = path.slice(0, -1).reduce<object>((value, key) => Reflect.get(value, key), config);
      Reflect.set(parent, path.at(-1) as string, found);
      const list = config[path[0] as 'users'];
      const name = Array.isArray(list) ? list[Number(path[1])]?.name : undefined;
      await onlyProblemsOf(() => asked(stringify(config), typeof name === 'string' ? name : undefined));
    }
  }
}

/** The way to each value within some. */
function pathsOf(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => [[key], ...pathsOf(each).map((path) => [key, ...path])]);
}

function structure(): Promise<void> {
  return fuzz(fc.tuple(mutationsOf(fc.constant(CONFIG)), context), 60, ([config, name]) =>
    onlyProblemsOf(() => asked(stringify(config ?? null), name)),
  );
}

function typed(): Promise<void> {
  const text = stringify(CONFIG);
  const more = fc.constantFrom('', '\n', '---\n', ': ', '- ', '&a ', '*a', '"', '\t', '!!x ', '{', '\0', '%');
  return fuzz(fc.tuple(fc.nat(), fc.nat({ max: 40 }), more, context), 60, ([at, gone, what, name]) => {
    const from = at % (text.length + 1);
    return onlyProblemsOf(() => asked(text.slice(0, from) + what + text.slice(from + gone), name));
  });
}

const runs = { sound, files, types, structure, typed };

/** What is neither caught nor waited for ends the process with 1, as it would end a command. */
void runs[process.argv[2] as keyof typeof runs]()
  .finally(() => rmSync(folder, { recursive: true, force: true }))
  .then(() => process.exit(0));
