import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as annotations from '../../lib/model/annotations';
import { REPOSITORY } from '../cli/project';

test('docs/reference/annotations.md has every label and annotation', () => {
  const page = readFileSync(join(REPOSITORY, 'docs/reference/annotations.md'), 'utf8');
  const rows = [...page.matchAll(/^\| `(\S+)` \| (annotation|label) \|/gm)].map(([, name, kind]) => `${kind} ${name}`);
  const declared = Object.entries(annotations).map(
    ([key, name]) => `${key.endsWith('_LABEL') ? 'label' : 'annotation'} ${name}`,
  );
  expect(rows.sort()).toEqual(declared.sort());
});
