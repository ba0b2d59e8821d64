import { type PgpoolState, resolvedPgpool } from '../pgpool-state';
import { PLAIN_AUTH_MODES } from '../tls';
import type { Facet } from './facet';

/**
 * What Argo CD applies of the Pgpool itself: baselines of a pool without TLS hold it, so that a later one can tell that nothing
 * of it has changed (model/tls-first.ts). No change of it is recorded.
 */
export const pgpool: Facet<PgpoolState> = {
  name: 'pgpool',
  label: 'Pgpool',
  whole: 'what Argo CD applies of the Pgpool',
  schema: {
    type: 'object',
    properties: {
      labels: { type: 'object' },
      annotations: { type: 'object' },
      clientAuthMode: { enum: PLAIN_AUTH_MODES },
      spec: { type: 'object' },
    },
    required: ['spec'],
    additionalProperties: false,
  },
  isAlwaysRecorded: false,
  toField: (value) => value,
  fromField: (field) => field as PgpoolState,
  fieldProblems: () => [],
  text: () => 'what Argo CD applies of the Pgpool',
  intended: (pool) => (pool.tls === undefined ? resolvedPgpool(pool) : undefined),
  steps: () => [],
  risks: () => [],
  pgpoolFields: () => ({}),
  ignoredPaths: [],
};
