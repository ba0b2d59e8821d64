import pgpools from '../../../imports/crds/kubedb.com_pgpools.json';
import type { GoSchema } from './go-encoding';

/** The schema of `spec` of a Pgpool. */
export function pgpoolSchema(): GoSchema {
  const root: GoSchema | undefined = pgpools.spec.versions[0]?.schema.openAPIV3Schema;
  return root?.properties?.spec ?? {};
}
