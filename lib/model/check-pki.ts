import type { Problem } from '../errors';
import { pathText } from '../validation/finding';
import { checkSchema } from '../validation/schema';
import { didYouMean } from '../validation/wording';
import { checkOutlives, checkRenewal, leavesOf, type Report } from './check-lives';
import { type FleetIntent, type PoolIntent, poolKey } from './intent';
import { type Pki, type PkiIntent, pkiOfIssuer } from './pki';
import { resolvePkis } from './resolve-fleet';
import { intendedTls } from './tls';

/**
 * Everything that is wrong with the certificate authorities of a fleet, and with the pools that use them.
 *
 * @param pools those that are sound by themselves.
 */
export function checkPkis(fleet: FleetIntent, pools: readonly PoolIntent[], file: string): Problem[] {
  const problems: Problem[] = [];
  const reporter =
    (label: string): Report =>
    (path, message, fix) => {
      problems.push({ code: 'intent-invalid', file, path: `${label}: ${path}`, message, fix });
    };
  (fleet.pki ?? []).forEach((pki, i) => {
    const label = typeof pki?.name === 'string' ? `pki ${pki.name}` : `pki [${i}]`;
    for (const { at, message } of checkSchema('pki', pki)) reporter(label)(pathText(at) || '(pki)', message);
  });
  // What is not of the right shape would only yield follow-up problems.
  if (problems.length > 0) return problems;
  const pkis = resolvePkis(fleet);
  pkis.forEach((pki, i) => {
    checkRoot(fleet, i, reporter(`pki ${pki.name}`));
    checkGenerations(pki, reporter(`pki ${pki.name}`));
    checkAuthorities(pki, reporter(`pki ${pki.name}`));
  });
  for (const pool of pools) checkUse(pool, pkis, reporter(`pools ${poolKey(pool)}`), reporter);
  return problems;
}

/**
 * Everything that is wrong with one PKI by itself.
 *
 * @param file the file, or the construct, that declares it.
 */
export function checkPkiIntent(pki: PkiIntent, file: string): Problem[] {
  return checkPkis({ repository: { url: '' }, steps: { image: '' }, pki: [pki], pools: [] }, [], file);
}

/** What a root by reference cannot say: it is not rendered, so nobody would obey it. */
function checkRoot(fleet: FleetIntent, index: number, report: Report): void {
  const root = fleet.pki?.[index]?.root;
  if (root?.secretName === undefined) return;
  for (const key of ['commonName', 'duration', 'renewBefore'] as const) {
    if (root[key] === undefined) continue;
    report(`root.${key}`, 'is not allowed beside secretName: such a root is not rendered', 'leave one of the two out');
  }
}

function checkGenerations(pki: Pki, report: Report): void {
  if (pki.intermediates.length === 0) {
    report('intermediates', 'found none, allowed: at least one', 'intermediates: [{ generation: 1 }]');
  }
  const seen = new Map<number, number>();
  pki.intermediates.forEach(({ generation }, i) => {
    const twin = seen.get(generation);
    if (twin !== undefined) {
      report(`intermediates[${i}].generation`, `${generation} is the generation of intermediates[${twin}] too`);
    }
    seen.set(generation, i);
  });
}

function checkAuthorities({ root, intermediates }: Pki, report: Report): void {
  if (!root.isReference) checkRenewal('root', root, report);
  intermediates.forEach((intermediate, i) => {
    const path = `intermediates[${i}]`;
    checkRenewal(path, intermediate, report);
    if (!root.isReference) checkOutlives('root', root, { path, duration: intermediate.duration }, report);
  });
}

/** The certificates of a pool that an intermediate signs: it exists, it outlives them, and its root is what the pool says. */
function checkUse(pool: PoolIntent, pkis: readonly Pki[], report: Report, reporter: (label: string) => Report): void {
  for (const leaf of leavesOf(pool)) {
    if (leaf.issuerRef === undefined) continue;
    const pki = pkiOfIssuer(pkis, leaf.issuerRef, pool.namespace);
    if (pki === undefined) continue;
    const { name } = leaf.issuerRef;
    const index = pki.intermediates.findIndex((intermediate) => intermediate.name === name);
    const intermediate = pki.intermediates[index];
    if (intermediate === undefined) {
      const own = leaf.path.includes('default life') ? 'tls.issuerRef.name' : `${leaf.path}.issuerRef.name`;
      report(own, undeclared(pki, name), `declare the generation in pki ${pki.name}, or name one of the others`);
      continue;
    }
    const signed = { path: `pools ${poolKey(pool)} ${leaf.path}`, duration: leaf.duration };
    checkOutlives(`intermediates[${index}]`, intermediate, signed, reporter(`pki ${pki.name}`));
  }
  const issuerRef = intendedTls(pool)?.issuerRef;
  const pki = issuerRef === undefined ? undefined : pkiOfIssuer(pkis, issuerRef, pool.namespace);
  if (pki !== undefined && pool.tls?.root !== undefined && pool.tls.root !== pki.root.name) {
    const message = `found "${pool.tls.root}", but ${issuerRef?.name} is under root "${pki.root.name}" of pki ${pki.name}`;
    report('tls.root', message, 'leave tls.root out: it follows from the issuer');
  }
}

function undeclared(pki: Pki, name: string): string {
  const names = pki.intermediates.map((intermediate) => intermediate.name);
  const guess = names.length < 2 ? '' : didYouMean(name, names);
  return `found "${name}", but pki ${pki.name} has only ${names.join(', ')}${guess}`;
}
