import { PGPOOL_FIELDS } from '../model/pgpool-fields';
import type { FieldChange, Impact, Reason } from './types';

/** Whether the sync of the Pgpool itself, and no operation, may replace its pods: only by a field of which nothing is known. */
export function restartsBySync(fields: readonly FieldChange[]): boolean {
  return writtenFields(fields).some((name) => name !== 'replicas' && !PGPOOL_FIELDS.has(name));
}

/** Names of the fields of spec that a sync writes. */
function writtenFields(fields: readonly FieldChange[]): string[] {
  const written = fields.filter(({ path, effect }) => effect === 'sync' && path.startsWith('spec.'));
  return [...new Set(written.map(({ path }) => tableName(path.slice('spec.'.length))))];
}

/** The field of the table that a field is a part of, or is: `authSecret.rotateAfter` is one of its own. */
function tableName(path: string): string {
  return PGPOOL_FIELDS.has(path) ? path : (path.split(/[.[]/)[0] ?? '');
}

/**
 * How a changed Pgpool affects its clients: one reason for each field of spec that a sync writes.
 *
 * @param takenWhen when pods take what they take at a restart: `when 0003-edit restarts them`
 */
export function specReasons(
  fields: readonly FieldChange[],
  replicas: number,
  takenWhen = 'at their next restart, whatever causes it',
): Reason[] {
  return writtenFields(fields).map((name) => {
    if (name === 'replicas') return replicasReason(fields.find(({ path }) => path === 'spec.replicas'));
    const about = `spec.${name} of the Pgpool changes`;
    const field = PGPOOL_FIELDS.get(name);
    if (field === undefined) {
      const text = `${about}: may restart its pods: what KubeDB does with it is not known`;
      return { impact: onlyPod('restart', replicas), may: true, text };
    }
    const { takenAt, why } = field;
    if (takenAt !== 'restart')
      return { impact: takenAt === 'once' ? 'reload' : 'none', may: takenAt === 'once', text: `${about}: ${why}` };
    return { impact: 'none', may: false, text: `${about}: ${why}; pods take it ${takenWhen}` };
  });
}

/** The impact on a pool of `replicas` pods: a restart of the only pod is an outage. */
export function onlyPod(impact: Impact, replicas: number): Impact {
  return impact === 'restart' && replicas === 1 ? 'outage' : impact;
}

function replicasReason(field: FieldChange | undefined): Reason {
  const [before, after] = [Number(field?.before ?? 1), Number(field?.after ?? 1)];
  const change = `spec.replicas of the Pgpool goes from ${before} to ${after}`;
  if (after > before) return { impact: 'none', may: false, text: `${change}: pods are added` };
  return { impact: 'restart', may: false, text: `${change}: connections of the pods that stop are cut` };
}
