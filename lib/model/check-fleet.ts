import type { Problem } from '../errors';
import { pathText } from '../validation/finding';
import { checkSchema } from '../validation/schema';
import { checkCohorts } from './check-cohorts';
import { checkIssuerRefs } from './check-issuers';
import { checkMetadata } from './check-metadata';
import { checkNamespaces } from './check-namespaces';
import { checkPkis } from './check-pki';
import { checkPool } from './check-pool';
import { checkRoots } from './check-trust';
import { checkVersions } from './check-versions';
import { type FleetIntent, type PoolIntent, poolKey } from './intent';
import { withRoots } from './resolve-fleet';

/**
 * Everything that is wrong with a fleet, before the ledger is looked at.
 *
 * @param file the file that declares it, for the messages.
 */
export function checkFleet(fleet: FleetIntent, file: string): Problem[] {
  const problems: Problem[] = checkSchema('fleet', fleet).map((finding) => ({
    code: 'intent-invalid',
    file,
    path: pathText(finding.at) || '(export default)',
    message: finding.message,
  }));
  if (!Array.isArray(fleet?.pools)) return problems;
  const perPool = fleet.pools.map((pool, i) => checkPool(pool, file, i, newFieldsOf(fleet)));
  const sound = fleet.pools.filter((_, i) => perPool[i]?.length === 0);
  const { repository, steps } = fleet;
  // Thousands of problems would be too many arguments for push.
  return [
    ...problems,
    ...(problems.length === 0 ? checkTogether(fleet, sound, file) : []),
    ...perPool.flat(),
    ...twins(fleet.pools, file),
    ...(typeof repository?.url === 'string' ? checkUrl(repository.url, file) : []),
    ...(typeof steps?.image === 'string' ? checkImage(steps.image, file) : []),
  ];
}

/** Fields of a Pgpool that a newer KubeDB has; none where they are not written as a list, which the schema refuses. */
function newFieldsOf({ kubedb }: FleetIntent): readonly string[] {
  return Array.isArray(kubedb?.newFields) ? kubedb.newFields : [];
}

/** What pools, PKIs and cohorts say of each other. Roots of PKIs that are wrong are not known, so then they are not compared. */
function checkTogether(fleet: FleetIntent, sound: readonly PoolIntent[], file: string): Problem[] {
  const pki = checkPkis(fleet, sound, file);
  const roots = pki.length > 0 ? [] : checkRoots(fleet, withRoots({ ...fleet, pools: sound }).pools, file);
  // Nor are their namespaces.
  const namespaces = pki.length > 0 ? [] : checkNamespaces(fleet, sound, file);
  return [
    ...pki,
    ...roots,
    ...namespaces,
    ...checkIssuerRefs(fleet, sound, file),
    ...checkVersions(fleet, sound, file),
    ...checkCohorts(fleet, sound, file),
    ...checkMetadata(fleet, sound, file),
  ];
}

function twins(pools: readonly PoolIntent[], file: string): Problem[] {
  const seen = new Map<string, number>();
  const problems: Problem[] = [];
  pools.forEach((pool, i) => {
    // What is wrong with the name of a pool is said at the pool.
    if (typeof pool?.namespace !== 'string' || typeof pool.name !== 'string') return;
    const key = poolKey(pool);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, i);
    else {
      const message = `pools[${first}] and pools[${i}] are both ${key}`;
      problems.push({
        code: 'intent-invalid',
        file,
        path: `pools ${key}`,
        message,
        fix: 'remove or rename one of them',
      });
    }
  });
  return problems;
}

/** The URL is rendered, and so would its password be. */
function checkUrl(url: string, file: string): Problem[] {
  if (!/^[a-z][a-z0-9+.-]*:\/\/[^/?#@]*:[^/?#]*@/i.test(url)) return [];
  const message = 'holds a password, which would be in git';
  const fix = 'leave it out: Argo CD takes it from a Secret of the repository';
  return [{ code: 'intent-invalid', file, path: 'repository.url', message, fix }];
}

/** A tag that moves would run other code in a Job that is repeated. */
function checkImage(image: string, file: string): Problem[] {
  const pinned = /@sha256:[0-9a-f]{64}$/.test(image) || /:(?!latest$)[\w.-]+$/.test(image.split('/').at(-1) ?? '');
  if (pinned) return [];
  return [
    {
      code: 'intent-invalid',
      file,
      path: 'steps.image',
      message: `found "${image}", allowed: an image pinned by a version tag or a digest`,
      fix: 'append :VERSION or @sha256:DIGEST',
    },
  ];
}
