import { GitopsError } from '../errors';
import { compiledSchema, findingsOf } from './compiled';
import type { Finding } from './finding';

/** What main.ts and the ledger consist of. Their schemas are in lib/model/schemas.ts. */
export type SchemaName = 'pool' | 'pki' | 'fleet' | 'change';

/**
 * Everything in which `value` is not as its schema says.
 *
 * @throws GitopsError when this package was installed without imports/validators/.
 */
export function checkSchema(name: SchemaName, value: unknown): Finding[] {
  const schema = compiledSchema(name);
  if (schema !== undefined) return findingsOf(schema, value);
  const file = `imports/validators/${name}.js`;
  throw new GitopsError([{ code: 'object-invalid', file, message: 'is missing: npm run imports makes it' }], 'tool');
}
