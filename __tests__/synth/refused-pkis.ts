import type { ProblemCode } from '../../lib/errors';
import type { PkiIntent } from '../../lib/model/pki';

/** A PKI that is sound. */
export const PLATFORM: PkiIntent = { name: 'platform', intermediates: [{ generation: 1 }, { generation: 2 }] };

const LONG = 'p'.repeat(60);

/** A PKI that is refused: what it has, the PKI, code and place of the problem, and what its text has to hold. */
export type RefusedPki = [having: string, pki: PkiIntent, code: ProblemCode, at: string, ...holds: string[]];

export const REFUSED_PKIS: readonly RefusedPki[] = [
  [
    'an unknown field',
    { ...PLATFORM, roots: [] } as PkiIntent,
    'intent-invalid',
    'roots',
    'unknown field',
    'name, namespace, root, intermediates',
    'did you mean "root"?',
  ],
  [
    'no generation',
    { ...PLATFORM, intermediates: [] },
    'intent-invalid',
    'intermediates',
    'at least one',
    'intermediates: [{ generation: 1 }]',
  ],
  [
    'generation 0',
    { ...PLATFORM, intermediates: [{ generation: 0 }] },
    'intent-invalid',
    'intermediates[0].generation',
    'found 0',
    '1 or more',
  ],
  [
    'a generation twice',
    { ...PLATFORM, intermediates: [{ generation: 2 }, { generation: 2 }] },
    'intent-invalid',
    'intermediates[1].generation',
    '2 is',
    'intermediates[0]',
  ],
  [
    'a root that ends before what it signs',
    { ...PLATFORM, root: { renewBefore: '8760h' } },
    'intent-invalid',
    'root.renewBefore',
    'found 8760h',
    'intermediates[0]: 43800h',
  ],
  [
    'a root that is renewed before it begins',
    { ...PLATFORM, root: { duration: '87600h' } },
    'intent-invalid',
    'root.renewBefore',
    'found 87600h',
    'less than its duration 87600h',
  ],
  [
    'an intermediate that ends before a leaf',
    { ...PLATFORM, intermediates: [{ generation: 1, duration: '2160h', renewBefore: '720h' }] },
    'intent-invalid',
    'intermediates[0].duration',
    'found 2160h',
    'longer than',
    'pools demo/pgpool tls.certificates (default life): 2160h',
  ],
  [
    'an intermediate that is renewed after a leaf was signed that outlives it',
    { ...PLATFORM, intermediates: [{ generation: 1, renewBefore: '720h' }] },
    'intent-invalid',
    'intermediates[0].renewBefore',
    'found 720h',
    'at least the life',
    'pools demo/pgpool tls.certificates (default life): 2160h',
  ],
  [
    'lives of a root that is not rendered',
    { ...PLATFORM, root: { secretName: 'corp', duration: '200000h' } },
    'intent-invalid',
    'root.duration',
    'not allowed',
    'secretName',
  ],
  [
    'a name that is too long for its objects',
    { name: LONG, intermediates: [{ generation: 1 }] },
    'name-too-long',
    'root (self-signed Issuer)',
    `Issuer "${LONG}-root-`,
    'at most 63',
    'shorter by',
  ],
];
