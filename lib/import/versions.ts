import { isDeepStrictEqual } from 'node:util';
import { recordOf } from '../json';
import type { PoolIntent } from '../model/intent';
import { catalogueOf } from '../model/kubedb/catalogue';
import { KUBEDB_RELEASE } from '../model/kubedb/stored';
import type { CatalogueVersion } from '../model/kubedb/versions';
import type { LiveObject } from './live-objects';
import { faultOf, isRead } from './sound-objects';

/**
 * Returns the PgpoolVersions that KubeDB's release does not install, or installs otherwise: what main.ts has to say as
 * `kubedb.versions`. Sorted by name. They are those among live objects, and those that only a pool names, of which nothing else is known.
 * One that is deprecated is left out unless a pool has it: nothing is upgraded to it.
 *
 * @param pools those that are taken.
 */
export function ownVersions(
  objects: readonly LiveObject[],
  pools: readonly Pick<PoolIntent, 'version'>[],
): CatalogueVersion[] {
  const known = catalogueOf(KUBEDB_RELEASE);
  const used = pools.map(({ version }) => version);
  const found = objects
    .filter((object) => object.kind === 'PgpoolVersion' && isRead(object) && faultOf(object) === undefined)
    .filter(({ metadata, spec }) => spec?.deprecated !== true || used.includes(metadata.name))
    .map(versionOf);
  const names = new Set([...known, ...found].map(({ name }) => name));
  const onlyNamed = [...new Set(used)]
    .filter((name) => !names.has(name))
    .map((name): CatalogueVersion => ({ name, version: name }));
  return [...found, ...onlyNamed]
    .filter((own) => {
      const { image: _, ...compared } = own;
      return !known.some((each) => isDeepStrictEqual(each, compared));
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function versionOf({ metadata, spec = {} }: LiveObject): CatalogueVersion {
  const { image } = recordOf(spec.pgpool);
  const { allowlist = [], denylist = [] } = recordOf(spec.updateConstraints) as Record<string, string[]>;
  const constraints = {
    ...(allowlist.length === 0 ? {} : { allowlist }),
    ...(denylist.length === 0 ? {} : { denylist }),
  };
  return {
    name: metadata.name,
    version: String(spec.version),
    ...(typeof image === 'string' ? { image } : {}),
    ...(Object.keys(constraints).length === 0 ? {} : { updateConstraints: constraints }),
  };
}
