import { driftOf, undoOf } from '../cluster/drift';
import { writerText } from '../cluster/managed-fields';
import { operationsTarget } from '../cluster/pool-objects';
import type { Operation, Pgpool } from '../cluster/resources';
import { CHANGE_ANNOTATION } from '../model/annotations';
import { parseChangeName } from '../model/change';
import { type FacetName, recordedFacets } from '../model/facets';
import { valueText } from '../model/facets/difference-text';
import { poolKey } from '../model/intent';
import { VERBS } from '../model/verbs';
import type { StepRun } from './context';

/**
 * Warns of each recorded facet that somebody has edited past git: Argo CD leaves those alone, so it neither shows nor undoes
 * such an edit.
 */
export async function warnOfEdits(run: StepRun, pgpool: Pgpool): Promise<void> {
  const { pool, recorded } = run.options;
  if (recorded === undefined) return;
  const edited = recordedFacets(recorded)
    .map((facet) => ({ facet, drift: driftOf(pgpool, facet, recorded[facet]) }))
    .filter(({ drift }) => drift.length > 0);
  if (edited.length === 0) return;
  const operations = await run.cluster.list(operationsTarget(pool));
  for (const { facet, drift } of edited) {
    const fields = drift.map(({ intended, live, path, writer }) => {
      const by = writer === undefined ? '' : `, written by ${writerText(writer)}`;
      return `${path} is ${valueText(path, live)}${by}; git says ${valueText(path, intended)}`;
    });
    const { command, afterwards } = undoOf(pool, {
      facet,
      recorded: recorded[facet],
      change: renderedChange(operations, pool.name, facet),
    });
    const undo = `To undo it: ${command}${afterwards === undefined ? '' : ` (${afterwards})`}`;
    const keep = `To keep it: write it into main.ts, then pgpool-gitops change --pool ${poolKey(pool)}`;
    run.log.warn(`somebody has edited the Pgpool past git. ${fields.join('. ')}. ${undo}. ${keep}`);
  }
}

/** Finds the change that git renders and that set a facet last, by the annotations of the pool's operations. */
function renderedChange(operations: readonly Operation[], pool: string, facet: FacetName): string | undefined {
  return operations
    .filter(({ spec }) => spec?.databaseRef?.name === pool)
    .map(({ metadata }) => metadata.annotations?.[CHANGE_ANNOTATION] ?? '')
    .filter((name) => VERBS.some((verb) => verb.sets === facet && verb.name === parseChangeName(name)?.verb))
    .sort()
    .at(-1);
}
