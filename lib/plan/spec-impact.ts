import type { FieldChange, Impact, Reason } from './types';

/** What an edit of a field of a live Pgpool's spec does to its clients. */
interface FieldRule {
  readonly impact: Impact;
  /** Whether KubeDB's reaction is unproven. */
  readonly may: boolean;
  readonly why: string;
}

/**
 * KubeDB's webhook lets every one of these edits of a live pool pass. What its provisioner then does is closed source:
 * where the outcome is not certain, this table has the worst plausible one. TLS is not in it: operations change that.
 */
const FIELD_RULES: Readonly<Record<string, FieldRule>> = {
  version: { impact: 'restart', may: true, why: 'pods of another version replace the old ones' },
  podTemplate: { impact: 'restart', may: true, why: 'pods of another template replace the old ones' },
  configuration: {
    impact: 'restart',
    may: true,
    why: 'pgpool.conf differs, and Pgpool-II reads much of it only at start',
  },
  postgresRef: { impact: 'restart', may: true, why: 'the pool goes to another PostgreSQL' },
  authSecret: { impact: 'restart', may: true, why: 'pods take the credentials of the administrator at start' },
  monitor: { impact: 'restart', may: true, why: 'the exporter is a container of each pod' },
  syncUsers: { impact: 'reload', may: true, why: 'the file of users is written anew' },
  serviceTemplates: { impact: 'reload', may: true, why: 'the Service is changed under open connections' },
  healthChecker: { impact: 'none', may: false, why: 'only how KubeDB watches the pool' },
  deletionPolicy: { impact: 'none', may: false, why: 'only what a deletion of the pool takes along' },
  autoOps: { impact: 'none', may: false, why: "only whether KubeDB's own rotations are switched off" },
};

const UNKNOWN: FieldRule = { impact: 'restart', may: true, why: 'what KubeDB does with it is not known' };

/** Whether the sync of the Pgpool itself, and no operation, may replace its pods. */
export function restartsBySync(fields: readonly FieldChange[]): boolean {
  return writtenFields(fields).some(
    (name) => name !== 'replicas' && (FIELD_RULES[name] ?? UNKNOWN).impact === 'restart',
  );
}

/** Names of the fields of spec that a sync writes. */
function writtenFields(fields: readonly FieldChange[]): string[] {
  const written = fields.filter(({ path, effect }) => effect === 'sync' && path.startsWith('spec.'));
  return [...new Set(written.map(({ path }) => path.split(/[.[]/)[1] ?? ''))];
}

/** How a changed Pgpool affects its clients: one reason for each field of spec that a sync writes. */
export function specReasons(fields: readonly FieldChange[], replicas: number): Reason[] {
  return writtenFields(fields).map((name) => {
    if (name === 'replicas') return replicasReason(fields.find(({ path }) => path === 'spec.replicas'));
    const { impact, may, why } = FIELD_RULES[name] ?? UNKNOWN;
    const text = impact === 'restart' ? `may restart its pods: ${why}` : why;
    return { impact: onlyPod(impact, replicas), may, text: `spec.${name} of the Pgpool changes: ${text}` };
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
