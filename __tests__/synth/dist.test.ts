import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatProblem } from '../../lib/errors';
import { applyFiles } from '../../lib/synth/apply-files';
import { diffDist, distProblems, writeDist } from '../../lib/synth/dist';
import { readTree } from '../../lib/synth/files';
import { checkForbidden } from '../../lib/synth/forbidden';
import { MARKER, manifestText } from '../../lib/synth/manifest';

const ours = (text: string) => `${MARKER} from main.ts.\n${text}`;

const folder = () => mkdtempSync(join(tmpdir(), 'pgpool-gitops-files-'));

describe('dist/', () => {
  test('gets what is new or differs, loses what is ours, and keeps what is not', () => {
    const root = folder();
    const existing = {
      'same.yaml': ours('a'),
      'edited.yaml': ours('x'),
      'gone.yaml': ours('g'),
      'theirs.yaml': 'theirs',
    };
    for (const [name, text] of Object.entries(existing)) writeFileSync(join(root, name), text);
    const rendered = [
      { path: 'same.yaml', text: ours('a'), objects: 1 },
      { path: 'edited.yaml', text: ours('b'), objects: 2 },
      { path: 'new.yaml', text: ours('n'), objects: 1 },
    ];
    const diff = diffDist(readTree(root, ''), rendered);
    expect(diff).toEqual({
      write: [rendered[1], rendered[2]],
      missing: new Set(['new.yaml']),
      remove: ['gone.yaml'],
      foreign: ['theirs.yaml'],
      same: 1,
    });
    expect(distProblems(diff, 'dist').map((problem) => formatProblem(problem).split('\n')[0])).toEqual([
      'dist/new.yaml: is missing',
      'dist/edited.yaml: is not what main.ts and changes/ render: it was edited, or not rendered again',
      'dist/gone.yaml: is no longer rendered',
      'dist/theirs.yaml: is not rendered by pgpool-gitops, but Argo CD would apply it',
    ]);
    writeDist(root, diff);
    expect(Object.fromEntries(readTree(root, ''))).toEqual({
      'same.yaml': ours('a'),
      'edited.yaml': ours('b'),
      'new.yaml': ours('n'),
      'theirs.yaml': 'theirs',
    });
  });
});

describe('files', () => {
  test('are written with their folders, and folders that become empty are removed', () => {
    const root = folder();
    applyFiles(
      root,
      new Map([
        ['a/b/c.yaml', 'c'],
        ['a/d.yaml', 'd'],
      ]),
      [],
    );
    expect([...readTree(root, '')]).toEqual([
      ['a/b/c.yaml', 'c'],
      ['a/d.yaml', 'd'],
    ]);
    applyFiles(root, new Map(), ['a/b/c.yaml']);
    expect([...readTree(root, '')]).toEqual([['a/d.yaml', 'd']]);
    applyFiles(root, new Map(), ['a/d.yaml']);
    expect([...readTree(root, '')]).toEqual([]);
  });

  test('fail when a path leads out of the folder, and nothing is written', () => {
    const root = folder();
    expect(() =>
      applyFiles(
        root,
        new Map([
          ['a.yaml', 'a'],
          ['../b.yaml', 'b'],
        ]),
        [],
      ),
    ).toThrow('leads out of the folder');
    expect([...readTree(root, '')]).toEqual([]);
  });

  test('fail when a folder is a symbolic link, and what it points to stays as it is', () => {
    const [root, elsewhere] = [folder(), folder()];
    writeFileSync(join(elsewhere, 'a.yaml'), 'theirs');
    symlinkSync(elsewhere, join(root, 'link'));
    expect(() => applyFiles(root, new Map([['link/a.yaml', 'ours']]), [])).toThrow('leads out of the folder');
    expect(() => applyFiles(root, new Map(), ['link/a.yaml'])).toThrow('leads out of the folder');
    expect(() => readTree(root, '')).toThrow('link: is a symbolic link');
    expect(readFileSync(join(elsewhere, 'a.yaml'), 'utf8')).toBe('theirs');
  });

  test.each([
    ['file/a.yaml', 'file: is a file'],
    ['folder', 'folder: is a folder'],
  ])('fail where something else is in the way of %s, and nothing is written', (path, message) => {
    const root = folder();
    writeFileSync(join(root, 'file'), 'theirs');
    mkdirSync(join(root, 'folder'));
    const write = new Map([
      ['a.yaml', 'a'],
      [path, 'ours'],
    ]);
    expect(() => applyFiles(root, write, [])).toThrow(message);
    expect([...readTree(root, '')]).toEqual([['file', 'theirs']]);
  });

  test('are none where there is no folder', () => {
    expect(readTree(folder(), 'nowhere').size).toBe(0);
  });
});

describe('objects that never reach dist/', () => {
  const key = ['-----BEGIN EC', 'PRIVATE KEY-----'].join(' ');
  const refusals = (object: Record<string, unknown>) =>
    checkForbidden({ metadata: { name: 'x' }, ...object }, 'dist/f.yaml').map(
      ({ path, message }) => `${path}: ${message}`,
    );

  test.each<[string, Record<string, unknown>, string]>([
    [
      'a Secret with data',
      { kind: 'Secret', data: { a: 'YQ==' } },
      'Secret x: data: a Secret with data does not belong in git',
    ],
    [
      'a Secret with text',
      { kind: 'Secret', stringData: { a: 'a' } },
      'Secret x: stringData: a Secret with data does not belong in git',
    ],
    [
      'a private key',
      { kind: 'ConfigMap', data: { k: `a\n${key}` } },
      'ConfigMap x: data.k: a private key does not belong in git',
    ],
    [
      "KubeDB's labels on a Certificate",
      { kind: 'Certificate', metadata: { name: 'x', labels: { 'app.kubernetes.io/managed-by': 'kubedb.com' } } },
      'Certificate x: metadata.labels.app.kubernetes.io/managed-by: KubeDB deletes Certificates with its labels when TLS is removed: leave it out',
    ],
    [
      "KubeDB's labels on a Certificate's Secret",
      { kind: 'Certificate', spec: { secretTemplate: { labels: { 'app.kubernetes.io/name': 'pgpools.kubedb.com' } } } },
      'Certificate x: metadata.labels.app.kubernetes.io/name: KubeDB deletes Certificates with its labels when TLS is removed: leave it out',
    ],
    [
      "KubeDB's own GitOps kinds",
      { kind: 'Pgpool', apiVersion: 'gitops.kubedb.com/v1alpha1' },
      'Pgpool x: gitops.kubedb.com would make operations of its own: render kubedb.com and ops.kubedb.com only',
    ],
  ])('fail: %s', (_, object, message) => {
    expect(refusals(object)).toEqual([message]);
  });

  test('are not those without any of it', () => {
    expect(refusals({ kind: 'Secret' })).toEqual([]);
    expect(refusals({ kind: 'Certificate', metadata: { name: 'x', labels: { team: 'a' } } })).toEqual([]);
  });
});

test('a manifest quotes what another version of YAML would read as something else', () => {
  const text = manifestText(
    'main.ts',
    [],
    [{ a: 'no', b: '0o7', c: '1e3', d: 'null', e: '12:30:00', f: '2026-01-01', g: 'yes: x' }],
  );
  expect(text.split('\n').slice(1)).toEqual([
    'a: "no"',
    'b: "0o7"',
    'c: "1e3"',
    'd: "null"',
    'e: "12:30:00"',
    'f: "2026-01-01"',
    'g: "yes: x"',
    '',
  ]);
});
