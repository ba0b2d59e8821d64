import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import type { StructuralSchema } from '../../lib/validation/structural-schema';

/** A CRD as far as tests look at it. */
export interface Crd {
  readonly metadata: { readonly name: string };
  readonly spec: {
    readonly group: string;
    readonly scope: string;
    readonly names: { readonly kind: string; readonly plural: string };
    readonly versions: readonly {
      readonly name: string;
      readonly subresources?: unknown;
      readonly additionalPrinterColumns?: readonly unknown[];
      readonly schema: { readonly openAPIV3Schema: StructuralSchema };
    }[];
  };
}

const ROOT = resolve(__dirname, '..', '..');

/** The folder of our CRDs. */
export const CRDS = join(ROOT, 'crds');

/** The folder of KubeDB's own CRDs, which may lie beside the checkout. */
export const UPSTREAM = join(ROOT, '..', 'shared', 'crds');

/** The CRDs of a folder by file name; none when there is no such folder. */
export function loadCrds(folder: string): Map<string, Crd> {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
  return new Map(files.sort().map((file) => [file, parse(readFileSync(join(folder, file), 'utf8')) as Crd]));
}

/** The schema of the only version that our CRDs have. */
export function schemaOf(crd: Crd): StructuralSchema {
  const [version, ...others] = crd.spec.versions;
  if (version === undefined || others.length > 0) throw new Error(`${crd.metadata.name} has not one version`);
  return version.schema.openAPIV3Schema;
}
