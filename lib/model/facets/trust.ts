import type { Finding } from '../../validation/finding';
import { fingerprintText, readRootCertificate } from '../root-certificate';
import { ROOTS_SCHEMA } from '../schemas';
import { compareRoots, resolveTrust, rootNames, type TrustState } from '../trust';
import type { Difference, Facet, FacetStep } from './facet';

/** The field of a change file: `trust: { roots: [...] }`. */
interface TrustField {
  readonly roots: TrustState;
}

/** The roots that the clients of a pool get. Argo CD applies them: no operation carries them out. */
export const trust: Facet<TrustState> = {
  name: 'trust',
  label: 'roots',
  whole: 'all roots that are distributed after it',
  schema: { type: 'object', properties: { roots: ROOTS_SCHEMA }, required: ['roots'], additionalProperties: false },
  isAlwaysRecorded: true,
  toField: (roots) => ({ roots }),
  fromField: (field) => (field as TrustField).roots,
  fieldProblems: (field) => rootProblems((field as TrustField).roots),
  text: (roots = []) => (roots.length === 0 ? 'no roots' : `roots ${rootNames(roots).join(', ')}`),
  intended(pool) {
    const roots = resolveTrust(pool.trust);
    return roots.length === 0 ? undefined : roots;
  },
  steps,
  risks: (before = [], after = []) =>
    before.length > 0 && after.length === 0
      ? [
          {
            accept: 'client-trust',
            reason: 'roots are no longer distributed: the ConfigMaps of clients are deleted',
          },
        ]
      : [],
  pgpoolFields: () => ({}),
  ignoredPaths: [],
};

/** First the roots that come, then those that go: in between clients have both. */
function steps(recorded: TrustState = [], intended: TrustState = []): FacetStep<TrustState>[] {
  const { added, dropped } = compareRoots(recorded, intended);
  const both = [...recorded.filter(({ name }) => !rootNames(added).includes(name)), ...added];
  return [
    ...(added.length === 0 ? [] : [{ verb: 'trust', value: both, differences: differences(recorded, both) }]),
    ...(dropped.length === 0 ? [] : [{ verb: 'distrust', value: intended, differences: differences(both, intended) }]),
  ];
}

function differences(recorded: TrustState, intended: TrustState): Difference[] {
  const { added, dropped } = compareRoots(recorded, intended);
  const before = (name: string) => recorded.find((root) => root.name === name)?.certificate;
  const shown = (certificate: string | undefined) => certificate && fingerprintText(certificate);
  const difference = (name: string, intendedCertificate?: string): Difference => ({
    path: `trust.roots[${name}]`,
    recorded: shown(before(name)),
    intended: shown(intendedCertificate),
  });
  return [
    ...added.map(({ name, certificate }) => difference(name, certificate)),
    ...dropped.map(({ name }) => difference(name)),
  ];
}

function rootProblems(roots: TrustState): Finding[] {
  return roots.flatMap(({ name, certificate }, i) => {
    const at = ['trust', 'roots', i];
    const reading = readRootCertificate(certificate);
    const twin = roots.findIndex((root) => root.name === name);
    return [
      ...('problem' in reading ? [{ at: [...at, 'certificate'], message: reading.problem }] : []),
      ...(twin < i ? [{ at: [...at, 'name'], message: `"${name}" is the name of trust.roots[${twin}] too` }] : []),
    ];
  });
}
