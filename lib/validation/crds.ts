import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from './package-root';

/** A CustomResourceDefinition of this package. */
export interface CrdSource {
  /** API group, such as `kubedb.com`. */
  readonly group: string;
  /** Plural name, such as `pgpools`. */
  readonly plural: string;
  /** Reads the document; from its JSON in imports/, which takes a hundredth of the time of YAML. */
  read(): unknown;
}

/**
 * The CRDs of this package, in order of their file names `<group>_<plural>.yaml`.
 *
 * @throws GitopsError when the package has no folder crds/.
 */
export function readCrds(): CrdSource[] {
  const folder = join(packageRoot(), 'imports', 'crds');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const [group = '', plural = ''] = file.replace(/\.json$/, '').split('_');
      return { group, plural, read: () => JSON.parse(readFileSync(join(folder, file), 'utf8')) };
    });
}
