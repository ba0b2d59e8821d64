import { gitIfAny, startGit } from '../../lib/cli/run-git';
import { TestProject } from './project';

let project: TestProject;
beforeEach(() => {
  project = new TestProject();
  project.git('init', '-q');
});
afterEach(() => project.remove());

test('git that waits without end is ended, and the message says so', () => {
  project.spawn('rm', ['.git/HEAD']);
  project.spawn('mkfifo', ['.git/HEAD']);
  expect(() => startGit(project.root, ['rev-parse', '--is-shallow-repository'], { seconds: 0.5 })).toThrow(
    'git rev-parse is not done after 0.5 s, so it was ended',
  );
});

test('git that waits for a program that it has started is ended too', () => {
  project.git('config', 'alias.wait', '!sleep 40');
  const began = Date.now();
  expect(() => startGit(project.root, ['wait'], { seconds: 0.5 })).toThrow('git wait is not done after 0.5 s');
  expect(Date.now() - began).toBeLessThan(20_000);
});

test('outside of a repository there is nothing where a command does not need it', () => {
  project.spawn('rm', ['-r', '.git']);
  expect(gitIfAny(project.root, ['ls-files'])).toBeUndefined();
});

test('git says nothing of what is set against replacements', () => {
  project.git('commit', '-q', '--allow-empty', '-m', 'first');
  expect(startGit(project.root, ['log'], {}).stderr).toBe('');
});
