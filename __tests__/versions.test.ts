import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { moduleVersion, type Program } from '../e2e/cluster/binaries';
import { ARGO_CD_VERSIONS, DEFAULT_ARGO_CD_VERSION, SUPPORTED } from '../lib/model/versions';
import { REPOSITORY } from './cli/project';

const MODULES: Readonly<Record<string, readonly [Program, string]>> = {
  Kubernetes: ['kubernetes', 'k8s.io/kubernetes'],
  'Argo CD': ['argo-cd', 'github.com/argoproj/argo-cd/v3'],
  'cert-manager': ['cert-manager', 'github.com/cert-manager/cert-manager'],
  'trust-manager': ['trust-manager', 'github.com/cert-manager/trust-manager'],
};

/** The table of what is supported, as README.md holds it. */
function supportTable(): string {
  const rows = SUPPORTED.map(({ name, proven, by, expected }) => {
    const seen = proven === undefined ? 'none' : `${proven}, by the ${by}`;
    return `| ${name} | ${seen} | ${expected ?? 'none'} |`;
  });
  return ['| part | proven | expected |', '|---|---|---|', ...rows].join('\n');
}

/** The same for a document of one's own cluster: part and version. */
function builtTable(): string {
  const coredns = moduleVersion('coredns', 'github.com/coredns/coredns').slice(1);
  const built = SUPPORTED.filter(({ name }) => name in MODULES).map(({ name, proven }) => `| ${name} | ${proven} |`);
  return ['| part | version |', '|---|---|', ...built, `| CoreDNS | ${coredns} |`].join('\n');
}

describe('the versions that are supported', () => {
  test.each([
    ['README.md', supportTable()],
    ['docs/e2e.md', builtTable()],
  ])('stand in %s', (name, table) => {
    const file = join(REPOSITORY, name);
    const marked = /(?<=<!-- versions -->\n)[\s\S]*?(?=\n<!-- end -->)/;
    const text = readFileSync(file, 'utf8');
    const written = text.replace(marked, table);
    if (process.env.UPDATE_GOLDEN !== undefined) writeFileSync(file, written);
    expect(marked.exec(process.env.UPDATE_GOLDEN === undefined ? text : written)?.[0]).toBe(table);
  });

  test.each(Object.entries(MODULES))('%s is the one that the scenarios run on', (name, [program, module]) => {
    const proven = SUPPORTED.find((part) => part.name === name)?.proven;
    expect(moduleVersion(program, module)).toBe(`v${proven}`);
  });

  test('name the kube-state-metrics that a scenario runs', () => {
    const version = moduleVersion('kube-state-metrics', 'k8s.io/kube-state-metrics/v2').slice(1);
    expect(readFileSync(join(REPOSITORY, 'docs/e2e.md'), 'utf8')).toContain(`kube-state-metrics ${version},`);
  });

  test('name the Argo CD that a fleet has by default', () => {
    const proven = SUPPORTED.find(({ name }) => name === 'Argo CD')?.proven ?? '';
    expect(proven.startsWith(`${DEFAULT_ARGO_CD_VERSION}.`)).toBe(true);
    expect(ARGO_CD_VERSIONS.at(-1)).toBe(DEFAULT_ARGO_CD_VERSION);
  });

  test('name a Node that package.json admits', () => {
    const { engines } = JSON.parse(readFileSync(join(REPOSITORY, 'package.json'), 'utf8')) as {
      engines: { node: string };
    };
    const lowest = engines.node.replace(/^>=/, '');
    const { proven, expected } = SUPPORTED.find(({ name }) => name === 'Node') ?? {};
    expect(`${proven} ${expected}`).toContain(lowest);
  });
});
