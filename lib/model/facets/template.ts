import type { PoolIntent } from '../intent';
import { comparableSpec, storedSpec } from '../kubedb/stored';
import { TEMPLATE_FIELDS } from '../pgpool-fields';
import { withoutResources } from '../resources';
import { closed } from '../schemas';
import { compareValues } from './compare-values';
import type { Difference, Facet, LivePgpool } from './facet';

/** Fields of `spec` of a Pgpool, as main.ts says them. */
export type TemplateState = Readonly<Record<string, unknown>>;

/**
 * What pods take when they restart and no operation of its own brings: not the resources of Pgpool-II's container. Argo CD
 * writes it into the Pgpool, and the operation Restart lets every pod take it; so it is not ignored, and the Pgpool has it from
 * main.ts.
 */
export const template: Facet<TemplateState> = {
  name: 'template',
  label: 'fields that pods take at a restart',
  whole: `all of ${TEMPLATE_FIELDS.join(', ')} that the pool says`,
  schema: closed(Object.fromEntries(TEMPLATE_FIELDS.map((field) => [field, { type: 'object' }]))),
  isAlwaysRecorded: false,
  toField: (value) => value,
  fromField: (field) => field as TemplateState,
  fieldProblems: () => [],
  text: (value) => (value === undefined ? 'none' : Object.keys(value).join(', ')),
  intended,
  steps(recorded, after) {
    const differences = compare(recorded, after);
    return differences.length === 0 ? [] : [{ verb: 'edit', value: after, differences }];
  },
  risks: () => [],
  pgpoolFields: () => ({}),
  ignoredPaths: [],
  live: {
    valueOf: fromLive,
    drift: (pgpool, recorded) => compare(fromLive(pgpool), recorded),
    isSynced: true,
    pointers: TEMPLATE_FIELDS.map((field) => `/spec/${field}`),
    canGoBack: false,
    isTakenAtRestart: true,
  },
};

function intended({ namespace, postgresRef, spec = {} }: PoolIntent): TemplateState {
  const { name, namespace: place = namespace } = postgresRef;
  return templateFields({ ...spec, postgresRef: { name, namespace: place } });
}

function fromLive({ spec }: LivePgpool): TemplateState {
  return templateFields(spec);
}

/** The resources of Pgpool-II's container are a facet of their own. */
function templateFields(spec: object): TemplateState {
  const fields: Record<string, unknown> = withoutResources(spec);
  return Object.fromEntries(
    TEMPLATE_FIELDS.filter((field) => fields[field] !== undefined).map((field) => [field, fields[field]]),
  );
}

/** What KubeDB would store alike is no difference, nor how a quantity is written. */
function compare(recorded: TemplateState = {}, after: TemplateState = {}): Difference[] {
  // Nearly all are equal, and were written from the same fields in the same order.
  if (JSON.stringify(recorded) === JSON.stringify(after)) return [];
  const different = new Set(differences(recorded, after, comparableSpec).map(({ path }) => path));
  return differences(recorded, after, storedSpec).filter(({ path }) => different.has(path));
}

type Form = (spec: Record<string, unknown>) => Record<string, unknown>;

function differences(recorded: TemplateState, after: TemplateState, form: Form): Difference[] {
  const [old, now] = [recorded, after].map((value) => form(value));
  return TEMPLATE_FIELDS.flatMap((field) => compareValues(`spec.${field}`, old?.[field], now?.[field]));
}
