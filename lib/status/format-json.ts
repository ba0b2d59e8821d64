import { isAsIntended, type Status } from './types';

/** Version of the envelope: it changes when a reader of the old one would be misled. */
const API_VERSION = 'pgpool-gitops/v1';

/** The status of a fleet of several. */
export interface FleetStatus extends Status {
  readonly fleet: string;
}

/** A status as JSON, see schemas/status.schema.json; on one line when `--watch` prints one after another. */
export function statusJson(status: Status, lines = false): string {
  return JSON.stringify(document(status), undefined, lines ? undefined : 2);
}

/** The statuses of several fleets as JSON, each a Status with the fleet's name. */
export function statusListJson(fleets: readonly FleetStatus[]): string {
  const items = fleets.map(({ fleet, ...status }) => ({ fleet, ...document(status) }));
  return JSON.stringify({ apiVersion: API_VERSION, kind: 'StatusList', items }, undefined, 2);
}

function document(status: Status) {
  return { apiVersion: API_VERSION, kind: 'Status', asIntended: status.pools.every(isAsIntended), ...status };
}
