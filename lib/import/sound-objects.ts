import { isRecord } from '../json';
import { newFieldName } from '../model/new-fields';
import { CERT_MANAGER_GROUP } from '../model/tls';
import { compiledSchema, findingsOf } from '../validation/compiled';
import { pathText } from '../validation/finding';
import { checkObject, kindModule } from '../validation/objects';
import type { LiveObject } from './live-objects';

const READ: ReadonlyMap<string | undefined, readonly string[]> = new Map([
  ['kubedb.com', ['Pgpool']],
  ['appcatalog.appscode.com', ['AppBinding']],
  ['catalog.kubedb.com', ['PgpoolVersion']],
  [CERT_MANAGER_GROUP, ['Certificate', 'Issuer', 'ClusterIssuer']],
]);

/** Whether an object is of a kind that an import reads. */
export function isRead({ apiVersion, kind }: LiveObject): boolean {
  return READ.get(apiVersion.split('/')[0])?.includes(kind) ?? false;
}

/**
 * Why an object cannot be read: a field that is no such thing as its schema says. A field that the schema lacks is one of a newer
 * release, and one that is missing has a default.
 *
 * @returns undefined for an object that can be read
 */
export function faultOf(object: LiveObject): string | undefined {
  const { labels, annotations } = object.metadata as { readonly [field: string]: unknown };
  for (const [field, texts] of Object.entries({ labels, annotations })) {
    const isSound =
      texts === undefined || (isRecord(texts) && Object.values(texts).every((each) => typeof each === 'string'));
    if (!isSound) return `metadata.${field}: is no map of texts`;
  }
  const schema = compiledSchema(kindModule(object.apiVersion, object.kind));
  if (schema === undefined) return `apiVersion: no schema is known of ${object.kind} in ${object.apiVersion}`;
  if (schema(object)) return undefined;
  const wrong = findingsOf(schema, object).find(
    ({ at, message }) => at[0] !== 'status' && !/^(unknown field|is missing)/.test(message),
  );
  return wrong && `${pathText(wrong.at)}: ${wrong.message}`;
}

/** Fields of live Pgpools that this release does not know, so a newer KubeDB has them: as `kubedb.newFields` names them, sorted. */
export function newFieldsOf(pgpools: readonly LiveObject[]): string[] {
  const fields = pgpools
    .filter((pgpool) => faultOf(pgpool) === undefined)
    .flatMap((pgpool) => checkObject(pgpool))
    .filter(({ at, message }) => at[0] === 'spec' && message.startsWith('unknown field'))
    .map(({ at }) => newFieldName(pathText(at)));
  return [...new Set(fields)].sort();
}
