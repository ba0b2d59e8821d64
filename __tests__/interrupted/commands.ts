import { OWNER_LINE } from '../../lib/init/templates';
import { InProcess } from './project';

const pool = (name: string, more = '', namespace = 'demo') =>
  `{ namespace: '${namespace}', name: '${name}', version: '4.6.0', replicas: 3, postgresRef: { name: 'pg' }${more} }`;
const tls = (sslMode: string) => `, tls: { sslMode: '${sslMode}', issuerRef: { name: 'ca' } }`;

/** A command that writes, and the project that it is run in. */
export interface Writing {
  readonly name: string;
  readonly args: readonly string[];
  /** The project before. */
  make(): Promise<InProcess>;
}

async function recorded(pools: string, ...more: readonly (readonly string[])[]): Promise<InProcess> {
  const project = InProcess.make().declare(pools);
  for (const args of [['change', '--reason', 'r'], ...more, ['synth']]) {
    const { code, stderr } = await project.run(args);
    if (code !== 0) throw new Error(stderr);
  }
  return project;
}

const ROTATED = ['change', 'rotate', 'demo/a', '--reason', 'r'];

const LIVE = ['live-1', 'live-2']
  .map(
    (name) => `apiVersion: kubedb.com/v1alpha2
kind: Pgpool
metadata: { name: ${name}, namespace: shop }
spec:
  version: 4.6.0
  replicas: 2
  postgresRef: { name: pg, namespace: shop }
`,
  )
  .join('---\n');

/** Each command that writes and starts no other program. */
export const COMMANDS: readonly Writing[] = [
  {
    name: 'change of a new pool',
    args: ['change'],
    make: async () => (await recorded(pool('a'))).declare([pool('a'), pool('b'), pool('c', '', 'shop')].join()),
  },
  {
    name: 'change of two edited pools',
    args: ['change', '--reason', 'encrypt'],
    make: async () =>
      (await recorded([pool('a'), pool('b', tls('require'))].join())).declare(
        [pool('a', tls('require')), pool('b', tls('verify-full'))].join(),
      ),
  },
  { name: 'change rotate', args: ROTATED, make: () => recorded(pool('a', tls('require'))) },
  { name: 'change restart', args: ['change', 'restart', 'demo/a', '--reason', 'r'], make: () => recorded(pool('a')) },
  {
    name: 'change settle',
    args: ['change', 'settle', 'demo/a'],
    make: () => recorded(pool('a', tls('require')), ROTATED),
  },
  {
    name: 'change retry',
    args: ['change', 'retry', 'demo/a'],
    make: () => recorded(pool('a', tls('require')), ROTATED),
  },
  {
    name: 'import',
    args: ['import', 'LIVE'],
    make: async () => (await recorded(pool('a'))).write('live.yaml', LIVE),
  },
  { name: 'the first synth', args: ['synth'], make: async () => firstSynth() },
  {
    name: 'synth that writes, changes and removes',
    args: ['synth'],
    make: async () => {
      const project = await recorded([pool('a', tls('require')), pool('b', '', 'shop')].join(), ROTATED);
      await project.run(['change', 'settle', 'demo/a']);
      for (const file of ['0000-baseline.yaml', 'HEAD']) project.delete(`changes/shop/b/${file}`);
      project.declare([pool('a', tls('require')), pool('c', '', 'web')].join()).endProcess();
      await project.run(['change']);
      return project;
    },
  },
  { name: 'init', args: ['init', 'FLEET', '--yes', '--ci', 'github'], make: async () => InProcess.make() },
  {
    name: 'init of what is there',
    args: ['init', 'FLEET', '--yes', '--ci', 'github'],
    make: async () => {
      const project = InProcess.make().write('fleet/package.json', '{}\n').write('fleet/.gitignore', 'mine');
      return project.write('fleet/.github/workflows/pgpool-gitops.yml', `# ${OWNER_LINE}\nold\n`);
    },
  },
];

async function firstSynth(): Promise<InProcess> {
  const project = InProcess.make().declare([pool('a', tls('require')), pool('b', '', 'shop')].join());
  await project.run(['change']);
  return project;
}
