import type { Problem } from '../errors';
import { notAllowed } from '../validation/wording';
import type { Report } from './check-lives';
import { cohortOf, resolveCohorts } from './cohorts';
import { DEFAULT_REVISION, type FleetIntent, type PoolIntent, poolKey } from './intent';

/**
 * Everything that is wrong with the cohorts of a fleet, and with what an ApplicationSet has to match.
 *
 * @param pools those that are sound by themselves.
 */
export function checkCohorts(fleet: FleetIntent, pools: readonly PoolIntent[], file: string): Problem[] {
  const problems: Problem[] = [];
  const report = (path: string, message: string, fix?: string) => {
    problems.push({ code: 'intent-invalid', file, path, message, ...(fix === undefined ? {} : { fix }) });
  };
  if (fleet.argocd?.applicationSet === true) checkFolder(fleet.repository.path ?? 'dist', report);
  checkPools(fleet, pools, report);
  if (fleet.argocd?.cohorts !== undefined) checkOrder(fleet, report);
  return problems;
}

/** Argo CD matches the paths that git lists, by patterns. */
function checkFolder(path: string, report: Report): void {
  if (/^[^/.*?[\]\\{}][^*?[\]\\{}]*$/.test(path) && !path.split('/').some((part) => ['', '.', '..'].includes(part)))
    return;
  report(
    'repository.path',
    `found "${path}", which an ApplicationSet cannot match, allowed: a folder below the root of the repository, such as dist`,
    'leave argocd.applicationSet out, or render into a folder of its own',
  );
}

function checkPools({ argocd, ...fleet }: FleetIntent, pools: readonly PoolIntent[], report: Report): void {
  const names = (argocd?.cohorts ?? []).map(({ name }) => name);
  for (const pool of pools) {
    if (pool.cohort === undefined || names.includes(pool.cohort)) continue;
    const path = `pools ${poolKey(pool)}: cohort`;
    if (argocd?.cohorts !== undefined) report(path, notAllowed(pool.cohort, names));
    else
      report(path, `found "${pool.cohort}", but the fleet has no cohorts`, 'declare them, in order, in argocd.cohorts');
  }
  const resolved = resolveCohorts(argocd?.cohorts ?? [], '');
  // A pool that is wrong in itself still fills its cohort.
  const taken = new Set(fleet.pools.map((pool) => cohortOf(resolved, pool ?? {})?.name));
  for (const name of names.filter((each) => !taken.has(each))) {
    const fix = `say cohort: '${name}' at a pool, or take the cohort out`;
    report(`argocd.cohorts ${name}`, 'has no pool, so nothing would ever be verified in it', fix);
  }
}

function checkOrder({ name, argocd, repository }: FleetIntent, report: Report): void {
  const cohorts = argocd?.cohorts ?? [];
  const [first] = cohorts;
  if (cohorts.length < 2 && first?.after === undefined) {
    const fix = 'leave argocd.cohorts out, or declare the canaries before the rest';
    report('argocd.cohorts', `found ${cohorts.length}, allowed: two or more, for each waits for the one before`, fix);
  }
  if (first?.branch !== undefined && first.after === undefined) {
    const message = `found "${first.branch}", but the first cohort follows repository.revision`;
    report(`argocd.cohorts ${first.name}: branch`, message, 'leave it out');
  }
  if (first?.soak !== undefined && first.after === undefined) {
    const message = `found "${first.soak}", but nothing goes before the first cohort`;
    report(`argocd.cohorts ${first.name}: soak`, message, "say after: '../dev', or leave it out");
  }
  for (const { name: later, after } of cohorts.slice(1).filter((cohort) => cohort.after !== undefined)) {
    report(`argocd.cohorts ${later}: after`, `found "${after}", allowed at the first cohort only`, 'leave it out');
  }
  const resolved = resolveCohorts(cohorts, repository.revision ?? DEFAULT_REVISION, name);
  for (const [i, { name, revision }] of resolved.entries()) {
    const before = resolved.slice(0, i);
    const rival = before.find((other) => other.revision === revision);
    if (before.some((other) => other.name === name)) {
      report(`argocd.cohorts ${name}`, 'is declared twice', 'rename or remove one of them');
    } else if (rival !== undefined) {
      const message = `found "${revision}", the branch of cohort ${rival.name} already: neither would wait for the other`;
      report(`argocd.cohorts ${name}: branch`, message, 'name a branch that only this cohort follows');
    }
  }
}
