import { join } from 'node:path';
import { buildProgram } from '../cluster/binaries';
import { REPOSITORY } from '../cluster/layout';
import { run } from '../cluster/run';

test("Argo CD's own interpreter finds of each object what the files for its repository say", async () => {
  const program = await buildProgram('argo-cd');
  const output = run(program, ['argocd-lua', join(REPOSITORY, 'upstream', 'argo-cd', 'resource_customizations')]);
  expect(output).toMatch(/^\d\d passed, 0 failed\n$/);
});
