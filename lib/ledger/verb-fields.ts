import { changesTrust, hasOperation, type Verb } from '../model/change';
import { readRootCertificate } from '../model/root-certificate';
import type { TrustState } from '../model/roots';
import type { Finding } from '../model/schema-check';
import { CERTIFICATE_ALIASES } from '../model/tls';

/** What a file of the ledger holds of a state: all of it, all of it where there is any, or nothing. */
type Holds = 'must' | 'may' | 'never';

/** What the file of each verb holds. */
const STATES: Readonly<Record<Verb, { readonly tls: Holds; readonly trust: Holds }>> = {
  baseline: { tls: 'may', trust: 'may' },
  add: { tls: 'must', trust: 'never' },
  update: { tls: 'must', trust: 'never' },
  rotate: { tls: 'never', trust: 'never' },
  restart: { tls: 'never', trust: 'never' },
  remove: { tls: 'never', trust: 'never' },
  trust: { tls: 'never', trust: 'must' },
  distrust: { tls: 'never', trust: 'must' },
};

const WHOLE = { tls: 'the whole TLS', trust: 'all roots that are distributed after it' } as const;
const NOTHING = { tls: 'holds no TLS', trust: 'changes no root' } as const;

/** Where a file of the ledger, whose fields are right one by one, is not as its verb demands. */
export function checkVerb(verb: Verb, value: Readonly<Record<string, unknown>>): Finding[] {
  const findings: Finding[] = [];
  if (value.verb !== verb) {
    findings.push({ at: ['verb'], message: `found "${String(value.verb)}", but the file's name says ${verb}` });
  }
  for (const state of ['tls', 'trust'] as const) {
    const holds = STATES[verb][state];
    const found = value[state] !== undefined;
    if (holds === 'must' && !found)
      findings.push({ at: [state], message: `is missing: ${verb} holds ${WHOLE[state]}` });
    if (holds === 'never' && found)
      findings.push({ at: [state], message: `is not allowed: ${verb} ${NOTHING[state]}` });
  }
  for (const key of operationFields(verb)) {
    if (value[key] !== undefined) findings.push({ at: [key], message: `is not allowed: a ${verb} has no operation` });
  }
  if (value.trust !== undefined) findings.push(...checkRoots((value.trust as { roots: TrustState }).roots));
  if (value.tls !== undefined) findings.push(...checkAliases(value.tls as { certificates: { alias: string }[] }));
  return findings;
}

/** Fields that a verb without an operation must not have. Giving up all trust can be accepted, as a change of TLS can. */
function operationFields(verb: Verb): string[] {
  if (hasOperation(verb)) return [];
  return ['timeout', 'apply', ...(changesTrust(verb) ? [] : ['accepts']), 'retries'];
}

function checkRoots(roots: TrustState): Finding[] {
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

function checkAliases(tls: { certificates: { alias: string }[] }): Finding[] {
  const found = tls.certificates.map((certificate) => certificate.alias).join(', ');
  const wanted = CERTIFICATE_ALIASES.join(', ');
  if (found === wanted) return [];
  return [
    { at: ['tls', 'certificates'], message: `found ${found || 'none'}, allowed: all of ${wanted}, in that order` },
  ];
}
