import { rmSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { createColors } from 'picocolors';
import { makeProgram } from '../../lib/cli/program';
import { systemClock } from '../../lib/cluster/clock';
import { GitopsError, type ProblemCode } from '../../lib/errors';
import { type Done, TestProject } from '../cli/project';
import { type Seen, serveApi } from '../cluster/fake-api-server';
import { FakeStore } from '../cluster/fake-store';
import { kubeconfigOf } from '../cluster/kubeconfig';

/** How a user comes to meet a code: the sample fleet, what is wrong with it, and the command that says so. */
export interface Example {
  /** What is wrong, as the end of "Here ...". */
  readonly here: string;
  /** `pgpool-gitops check` without its first word. */
  readonly command: string;
  /** Makes it so. @default - the sample as it is */
  readonly prepare?: (project: TestProject) => void;
  /** What the cluster has, when the command reads one. @default - there is no cluster */
  readonly cluster?: (store: FakeStore) => void;
  /** Whether the account may not list Pgpools. @default false */
  readonly forbidden?: boolean;
}

const CATALOG = "{ namespace: 'demo', name: 'catalog', version: '4.6.0', replicas: 2, postgresRef: postgres },";
const BASELINE = 'changes/demo/catalog/0000-baseline.yaml';

/** Puts other text in place of text of a file. */
function replace(path: string, from: string, to: string): (project: TestProject) => void {
  return (project) => {
    const text = project.read(path);
    if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
    project.write(path, text.replace(from, to));
  };
}

/** Commits the sample on main, then does what is wrong. */
function afterCommit(then: (project: TestProject) => void): (project: TestProject) => void {
  return (project) => {
    commit(project);
    then(project);
  };
}

function commit(project: TestProject): void {
  for (const command of ['init -q -b main', 'add -A', 'commit -q -m sample']) project.git(...command.split(' '));
}

function createPool(store: FakeStore): void {
  store.create({ apiVersion: '', kind: 'Pgpool', metadata: { name: 'reports', namespace: 'shop' }, spec: {} });
}

/** One example of each code. */
export const EXAMPLES: Readonly<Record<ProblemCode, Example>> = {
  'intent-invalid': {
    here: 'a mode is misspelt in main.ts',
    command: 'check',
    prepare: replace('main.ts', "sslMode: 'verify-full'", "sslMode: 'verify-ful'"),
  },
  'intent-unrecorded': {
    here: '`sslMode` of a pool was edited in main.ts, and `change` was not run',
    command: 'synth',
    prepare: replace('main.ts', "sslMode: 'verify-full'", "sslMode: 'verify-ca'"),
  },
  'accept-missing': {
    here: '`sslMode` of a pool goes from `require` to `prefer`, which takes plaintext',
    command: 'change --reason "an old client knows no TLS"',
    prepare: replace('main.ts', "sslMode: 'require'", "sslMode: 'prefer'"),
  },
  'reason-missing': {
    here: 'certificates are to be rotated in CI, where nobody can be asked why',
    command: 'change rotate demo/orders',
  },
  'fleet-unloadable': {
    here: 'main.ts uses a variable that it does not have',
    command: 'synth',
    prepare: replace('main.ts', 'postgresRef: postgres },', 'postgresRef: postgress },'),
  },
  'yaml-syntax': {
    here: 'a colon is missing in a recorded file',
    command: 'check',
    prepare: replace(BASELINE, 'verb: baseline', 'verb baseline'),
  },
  'change-invalid': {
    here: 'a recorded file says something that a baseline does not have',
    command: 'check',
    prepare: replace(BASELINE, 'verb: baseline\n', 'verb: baseline\nowner: me\n'),
  },
  'ledger-order': {
    here: 'a recorded file was deleted',
    command: 'check',
    prepare: (project) => rmSync(join(project.root, 'changes/shop/checkout/0001-update.yaml')),
  },
  'ledger-head': {
    here: 'a rebase has left HEAD of a ledger behind',
    command: 'check',
    prepare: (project) => project.write('changes/shop/checkout/HEAD', '0002-rotate\n'),
  },
  'ledger-edited': {
    here: 'the reason of a change that main has already was edited',
    command: 'check --base main',
    prepare: afterCommit(replace('changes/shop/reports/0001-remove.yaml', 'reason: ', 'reason: really, ')),
  },
  'ledger-unknown-file': {
    here: 'a note lies among the changes',
    command: 'check',
    prepare: (project) => project.write('changes/demo/catalog/notes.md', 'ask Ann\n'),
  },
  'name-too-long': {
    here: 'a pool got a long name, from which longer ones follow',
    command: 'change',
    prepare: (project) => {
      const name = 'catalog-of-everything-that-we-sell-at-home-and-abroad';
      replace('main.ts', CATALOG, `${CATALOG} ${CATALOG.replace('catalog', name)}`)(project);
    },
  },
  'name-collision': {
    here: 'an issuer of a pool is called as the certificate of its client',
    command: 'check',
    prepare: replace(
      'main.ts',
      "clientCertificates: [{ name: 'orders-app'",
      "clientCertificates: [{ name: 'orders-ca'",
    ),
  },
  'object-invalid': {
    here: 'the name of an object was deleted in a rendered file',
    command: 'plan --base main',
    prepare: afterCommit(replace('dist/demo/catalog/30-pgpool.k8s.yaml', '  name: catalog\n', '')),
  },
  'object-forbidden': {
    here: 'somebody has put a private key into a recorded file',
    command: 'check',
    prepare: (project) =>
      project.write(BASELINE, `${project.read(BASELINE)}# -----BEGIN PRIVATE KEY-----\n# MC4CAQ...\n`),
  },
  'dist-stale': {
    here: 'a rendered file was edited by hand',
    command: 'check',
    prepare: replace('dist/demo/catalog/30-pgpool.k8s.yaml', 'replicas: 2', 'replicas: 4'),
  },
  'git-unreadable': {
    here: 'the project is in no git repository',
    command: 'plan',
  },
  'base-unreadable': {
    here: 'the ledger of main has a file that this version does not know',
    command: 'plan --base main',
    prepare: (project) => {
      const text = project.read(BASELINE);
      project.write(BASELINE, text.replace('verb: baseline\n', 'verb: baseline\nowner: me\n'));
      commit(project);
      project.write(BASELINE, text);
    },
  },
  'operation-edited': {
    here: 'the operation of a change that main has already was edited in dist/',
    command: 'plan --base main',
    prepare: afterCommit(
      replace('dist/shop/reports/40-0001-remove-2-operation.k8s.yaml', 'timeout: 5m', 'timeout: 9m'),
    ),
  },
  'issuer-in-use': {
    here: 'generation 1 of a PKI was taken out of main.ts while a cluster may still use it',
    command: 'check',
    prepare: replace('main.ts', '{ generation: 1 }, ', ''),
  },
  'import-invalid': {
    here: 'a file holds another kind than Pgpool',
    command: 'import live.yaml',
    prepare: (project) => project.write('live.yaml', 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\n'),
  },
  'cluster-unreachable': {
    here: 'nothing listens at the address of the kubeconfig',
    command: 'status --kubeconfig=config',
    prepare: (project) => project.write('config', kubeconfigOf({ url: 'http://127.0.0.1:1' })),
  },
  'cluster-refused': {
    here: 'the account may not list Pgpools',
    command: 'status --kubeconfig=config',
    cluster: () => {},
    forbidden: true,
  },
  'step-failed': {
    here: 'the pool that a step should pause is not in the cluster',
    command: 'step pause shop/checkout --change=0001-update --ssl-mode=require --deadline=1s --kubeconfig=config',
    cluster: () => {},
  },
  'not-rolled-out': {
    here: 'the cluster has not carried 0001-remove out',
    command: 'change settle shop/reports --context=here --kubeconfig=config',
    cluster: createPool,
  },
  interrupted: {
    here: 'a command was killed while it moved files to their places',
    command: 'check',
    prepare: (project) => {
      project.spawn('mkdir', ['-p', '.pgpool-gitops-4711-1/decided/files']);
      project.write('.pgpool-gitops-4711-1/decided/journal.json', JSON.stringify({ about: 'synth', files: {} }));
    },
  },
  usage: {
    here: 'a pool is named that main.ts does not have',
    command: 'change rotate demo/order --reason "the key has leaked"',
  },
};

/** Runs an example, as a user would. What differs from machine to machine is left out of what it prints. */
export function runExample(example: Example): Promise<Done> {
  return inProject(example, async (project) => {
    const done = await project.start(...wordsOf(example.command));
    return { ...done, stdout: cleaned(done.stdout, project), stderr: cleaned(done.stderr, project) };
  });
}

/** The codes of the problems with which an example ends. It runs in this process, because a command prints no codes. */
export function codesOf(example: Example): Promise<string[]> {
  return inProject(example, async ({ root }) => {
    const args = wordsOf(example.command).map((word) => word.replace(/(?=(config|live\.yaml)$)/, `${root}/`));
    const nothing = () => undefined;
    const host = { result: nothing, note: nothing, colors: createColors(false), ask: async () => undefined };
    try {
      await makeProgram(host).parseAsync(['--project', root, ...args], { from: 'user' });
    } catch (error) {
      if (GitopsError.is(error)) return error.problems.map(({ code }) => code);
      throw error;
    }
    return [];
  });
}

async function inProject<T>(
  { prepare, cluster, forbidden }: Example,
  act: (project: TestProject) => Promise<T>,
): Promise<T> {
  const project = TestProject.sample();
  const store = new FakeStore(systemClock);
  const api = cluster === undefined ? undefined : await serveApi(store);
  try {
    cluster?.(store);
    if (api !== undefined) project.write('config', kubeconfigOf(api));
    if (api !== undefined && forbidden) api.intercept = forbidPgpools;
    prepare?.(project);
    return await act(project);
  } finally {
    await api?.close();
    project.remove();
  }
}

/** Kubernetes' answer to an account that may not list Pgpools. */
function forbidPgpools({ path }: Seen, response: ServerResponse): boolean {
  if (!path.endsWith('/pgpools')) return false;
  const message =
    'pgpools.kubedb.com is forbidden: User "jane" cannot list resource "pgpools" in API group "kubedb.com"';
  response.writeHead(403, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ kind: 'Status', code: 403, reason: 'Forbidden', message }));
  return true;
}

function wordsOf(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? '');
}

/** What a command printed, on every machine and at every time the same. */
function cleaned(text: string, project: TestProject): string {
  return text
    .replaceAll(`${project.root}/`, '')
    .replace(/"time":"[^"]*"/g, '"time":"2026-11-29T10:00:00Z"')
    .trimEnd();
}
