import { cohortBranch } from './names';

/** A group of pools whose turn comes together. */
export interface CohortIntent {
  /** Name, also the value of the label `pgpool-gitops/cohort` of its Applications. */
  readonly name: string;
  /**
   * The branch that its Applications follow. `pgpool-gitops promote` moves it to what the cohort before has verified. The
   * first cohort follows `repository.revision`, and has none of its own, unless it comes `after` another fleet.
   * @default 'cohort/NAME', in a fleet with a name 'cohort/FLEET-NAME'
   */
  readonly branch?: string;
  /**
   * Of the first cohort: folder of the fleet that goes before it, from the folder of this one: `../dev`. Each of that fleet's pools has
   * to verify a commit.
   * @default - the first cohort gets every commit at once
   */
  readonly after?: string;
  /** How long a commit has to be rolled out in the cohort before, `7d` or `24h`, until this one may follow. @default - no time */
  readonly soak?: string;
}

/** A cohort with nothing left to a default. */
export interface Cohort {
  readonly name: string;
  /** The branch that its Applications follow. */
  readonly revision: string;
  /** Folder of the fleet before. @default - none */
  readonly after?: string;
  /** @default - no time */
  readonly soak?: string;
}

/**
 * The cohorts of a fleet, in their order.
 *
 * @param revision what the first one follows.
 * @param fleet name of the fleet.
 */
export function resolveCohorts(cohorts: readonly CohortIntent[], revision: string, fleet?: string): Cohort[] {
  return cohorts.map(({ name, branch, after, soak }, i) => ({
    name,
    revision: i === 0 && after === undefined ? revision : (branch ?? cohortBranch(name, fleet)),
    ...(after === undefined ? {} : { after }),
    ...(soak === undefined ? {} : { soak }),
  }));
}

/** The cohort of a pool: the last one takes all that say none. @returns undefined where there are no cohorts */
export function cohortOf(cohorts: readonly Cohort[], pool: { readonly cohort?: string }): Cohort | undefined {
  return pool.cohort === undefined ? cohorts.at(-1) : cohorts.find(({ name }) => name === pool.cohort);
}
