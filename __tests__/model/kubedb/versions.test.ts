import { type CatalogueVersion, mayUpgrade } from '../../../lib/model/kubedb/versions';

const version = (name: string, updateConstraints?: CatalogueVersion['updateConstraints']): CatalogueVersion => ({
  name,
  version: name.replace('-r1', ''),
  ...(updateConstraints === undefined ? {} : { updateConstraints }),
});
const up = (name: string) => version(name, { allowlist: [`>= ${name}, <= 4.6.0`] });
const CATALOGUE = [
  up('4.4.5'),
  up('4.5.0'),
  up('4.6.0'),
  version('4.7.0-r1', { denylist: ['4.4.5'] }),
  version('5.0.0'),
];

test.each([
  ['4.4.5', '4.6.0', true],
  ['4.5.0', '4.5.0', true],
  ['4.5.0', '4.4.5', false],
  ['4.6.0', '4.7.0-r1', false],
  ['4.7.0-r1', '4.4.5', false],
  ['4.7.0-r1', '5.0.0', true],
  ['5.0.0', '4.4.5', true],
  ['4.5.0', '9.9.9', false],
  ['9.9.9', '4.5.0', false],
])('From %s to %s: %s', (current, target, may) => {
  expect(mayUpgrade(CATALOGUE, current, target)).toBe(may);
});
