import type { Edits } from '../validation/valid-objects';

/** One rule of a CRD, with an object that it refuses and the nearest one that it accepts. */
export interface RuleCase {
  readonly kind: string;
  /** What is refused, to end the sentence "fails on ...". */
  readonly title: string;
  readonly refused: Edits;
  readonly accepted: Edits;
  readonly path: string;
  readonly message: string;
}

const C = 'Certificate';
const RENEW = 'renewBefore is not shorter than duration: a shorter one is allowed';
const REKEY = 'a CA would change its key at each renewal: privateKey.rotationPolicy Never is needed';
/** Our rules for certificates of cert-manager. */
export const CERT_MANAGER_CASES: readonly RuleCase[] = [
  ...['8760h', '8761h', 'soon'].map((renewBefore) => ({
    kind: C,
    title: `a renewal ${renewBefore} before the end of 8760h`,
    refused: { 'spec.renewBefore': renewBefore },
    accepted: { 'spec.renewBefore': '8759h59m' },
    path: 'spec.renewBefore',
    message: RENEW,
  })),
  ...[undefined, {}, { rotationPolicy: 'Always' }].map((privateKey) => ({
    kind: C,
    title: `a CA with the private key ${JSON.stringify(privateKey)}`,
    refused: { 'spec.privateKey': privateKey },
    accepted: { 'spec.privateKey': privateKey, 'spec.isCA': false },
    path: 'spec.privateKey',
    message: REKEY,
  })),
];
