import fc from 'fast-check';
import { tlsOf } from '../../lib/model/fold';
import { rolloutOf } from '../../lib/rollout/rollout';
import { changeStageFile, fileGroups, stageOf } from '../../lib/rollout/stages';
import { poolOf } from '../synth/fleet-of';
import { history } from './histories';

test('Files of a pool sort by name in the order of their waves, whatever its history is', () => {
  const clientCertificates = [{ name: 'app', user: 'app' }];
  fc.assert(
    fc.property(history, (changes) => {
      const { stages } = rolloutOf(poolOf({ tls: tlsOf(changes), clientCertificates }), changes);
      const files = stages.map(({ file }) => file);
      expect(files).toEqual([...files].sort());
      expect(new Set(files).size).toBe(files.length);
    }),
  );
});

test('Files of forty pending changes sort between those of the pool and those of the hooks', () => {
  const numbers = Array.from({ length: 40 }, (_, i) => i + 1);
  const groups = fileGroups(numbers);
  const name = (number: number) => `${String(number).padStart(4, '0')}-update`;
  const files = numbers.flatMap((number, i) =>
    (['pause', 'operation', 'certificates', 'proof', 'resume'] as const).map((kind) =>
      changeStageFile(kind, name(number), groups[i] ?? 0),
    ),
  );
  expect(['30-pgpool', ...files, '90-verify'].sort()).toEqual(['30-pgpool', ...files, '90-verify']);
});

test('A change that is applied behind a later one begins another group of files', () => {
  expect(fileGroups([2, 3, 1, 4])).toEqual([0, 0, 1, 1]);
  expect(changeStageFile('pause', '0001-rotate', 1)).toBe('41-0001-rotate-1-pause');
});

test('The name of a file says its stage, and its change where it has one, also of a verb of several words', () => {
  const stage = (name: string) => stageOf(`dist/demo/pgpool/${name}.k8s.yaml`);
  expect(stage('30-pgpool')).toEqual({ stage: 'pgpool' });
  expect(stage('40-0007-update-1-pause')).toEqual({ stage: 'pause', change: '0007-update' });
  expect(stage('40-0007-rotate-password-3-proof')).toEqual({ stage: 'proof', change: '0007-rotate-password' });
  expect(stageOf('dist/demo/pgpool/notes.txt')).toEqual({ stage: '' });
});
