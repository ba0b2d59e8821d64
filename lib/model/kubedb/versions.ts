// Not the package's index, which loads all of its functions.
import Range from 'semver/classes/range';
import satisfies from 'semver/functions/satisfies';

/** A PgpoolVersion of the catalogue, as far as an upgrade asks for it. */
export interface CatalogueVersion {
  /** Name of the PgpoolVersion: what a Pgpool says as its version. */
  readonly name: string;
  /** `spec.version`. */
  readonly version: string;
  /** Image of Pgpool-II, `spec.pgpool.image`: a step compares it with that of every pod. @default - only how pods came about is proved */
  readonly image?: string;
  /** `spec.updateConstraints`. @default - any version may follow */
  readonly updateConstraints?: {
    /** Ranges of versions that may follow, `>= 4.4.5, <= 4.6.0`. @default - all */
    readonly allowlist?: readonly string[];
    /** Ranges of versions that may not. @default - none */
    readonly denylist?: readonly string[];
  };
}

/**
 * Whether KubeDB lets an operation bring a pool of one version to another: whether an entry of the allowlist of the current
 * one holds for it, and none of its denylist.
 *
 * @param current name of the PgpoolVersion that the pool has.
 * @param target name of the PgpoolVersion that it should get.
 */
export function mayUpgrade(catalogue: readonly CatalogueVersion[], current: string, target: string): boolean {
  const [from, to] = [current, target].map((name) => catalogue.find((version) => version.name === name));
  if (from === undefined || to === undefined) return false;
  const { allowlist = [], denylist = [] } = from.updateConstraints ?? {};
  const holds = (constraint: string) => satisfies(to.version, rangeOf(constraint));
  return (allowlist.length === 0 || allowlist.some(holds)) && !denylist.some(holds);
}

/** A range as KubeDB writes it, with a comma where npm has a space. */
function rangeOf(constraint: string): Range {
  return new Range(constraint.replaceAll(',', ' '));
}
