import { isAsIntended, type Status } from './types';

/** Version of the envelope: it changes when a reader of the old one would be misled. */
const API_VERSION = 'pgpool-gitops/v1';

/** A status as JSON, see schemas/status.schema.json; on one line when `--watch` prints one after another. */
export function statusJson(status: Status, lines = false): string {
  const asIntended = status.pools.every(isAsIntended);
  const document = { apiVersion: API_VERSION, kind: 'Status', asIntended, ...status };
  return JSON.stringify(document, undefined, lines ? undefined : 2);
}

/** The statuses of several fleets as JSON, each a Status with the fleet's name. */
export function statusListJson(items: readonly unknown[]): string {
  return JSON.stringify({ apiVersion: API_VERSION, kind: 'StatusList', items }, undefined, 2);
}
