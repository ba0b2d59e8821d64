import type { OperationSpec, PgpoolSpec } from '../lib/cluster/resources';
import type { Change } from '../lib/model/change';
import type { PoolState } from '../lib/model/facets';
import { OPERATION_TYPES } from '../lib/model/operation-types';
import { OPERATOR_LEASE_RULES, OPERATOR_RULES } from '../lib/model/operator-rules';
import { recordedResources } from '../lib/model/resources';
import { RISKS } from '../lib/model/risk';
import type { RoleRule } from '../lib/model/role-rule';
import { stepRules } from '../lib/model/step-rules';
import { resolveTls, tlsSpec } from '../lib/model/tls';
import { VERBS } from '../lib/model/verbs';
import type { OperationSeconds, Verb, VerbOperation } from '../lib/model/verbs/verb';
import type { OperationStep } from '../lib/operator/operation-run';
import { procedureFor } from '../lib/operator/operations';

/** A verb that KubeDB carries out. */
export interface CarriedOut {
  readonly name: string;
  readonly operation: VerbOperation;
}

/** The verbs that KubeDB carries out, in the order of the registry. */
export const CARRIED_OUT: readonly CarriedOut[] = VERBS.flatMap(({ name, operation }) =>
  operation === undefined ? [] : [{ name, operation }],
);

/** A table of a document that is made from the registry of verbs and facets, between `<!-- NAME: begin -->` and its end. */
export interface RegistryTable {
  /** Path of the document. */
  readonly file: string;
  readonly name: string;
  readonly text: () => string;
}

/** Every table that is made so: `npm run golden` writes them, a test compares them. */
export const REGISTRY_TABLES: readonly RegistryTable[] = [
  { file: 'docs/reference/ledger.md', name: 'verbs', text: verbsTable },
  { file: 'docs/reference/ledger.md', name: 'risks', text: risksTable },
  { file: 'docs/reference/plan.md', name: 'seconds', text: secondsTable },
  { file: 'docs/reference/operator.md', name: 'operations', text: operationsTable },
  { file: 'docs/reference/operator.md', name: 'denied', text: deniedTypes },
  { file: 'docs/threats.md', name: 'rights of the steps', text: () => rightsTable(stepRules('POOL')) },
  {
    file: 'docs/threats.md',
    name: 'rights of the operator',
    text: () => rightsTable([...OPERATOR_RULES, ...OPERATOR_LEASE_RULES]),
  },
];

/** A list of a JSON schema that is made from the registry. */
export interface RegistryEnum {
  /** Path of the schema. */
  readonly file: string;
  /** Keys that lead to the list. */
  readonly at: readonly string[];
  readonly values: readonly string[];
}

const OPERATION_VERBS = CARRIED_OUT.map(({ name }) => name);
const ACCEPTS = Object.keys(RISKS);

/** Every list that is made so. */
export const REGISTRY_ENUMS: readonly RegistryEnum[] = [
  { file: 'schemas/plan.schema.json', at: ['operation', 'properties', 'verb'], values: OPERATION_VERBS },
  { file: 'schemas/plan.schema.json', at: ['accept'], values: ACCEPTS },
  { file: 'schemas/status.schema.json', at: ['change', 'properties', 'verb'], values: OPERATION_VERBS },
  { file: 'schemas/status.schema.json', at: ['change', 'properties', 'accepts', 'items'], values: ACCEPTS },
];

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(header), `|${'---|'.repeat(header.length)}`, ...rows.map(line)].join('\n');
}

function verbsTable(): string {
  const rows = VERBS.map((verb) => [
    `\`${verb.name}\``,
    recordedBy(verb),
    verb.operation === undefined ? 'none' : `\`${verb.operation.type}\``,
    verb.summary,
  ]);
  return table(['verb', 'recorded by', "KubeDB's operation", 'meaning'], rows);
}

function recordedBy({ name, recordedBy: by, sets }: Verb): string {
  if (by === 'baseline') return '`change` for a new pool, `change settle`';
  return by === 'command' ? `\`change ${name}\`` : `\`change\`, after an edit of \`${sets}\``;
}

function risksTable(): string {
  return table(
    ['`--accept`', 'when'],
    Object.entries(RISKS).map(([accept, meaning]) => [`\`${accept}\``, meaning]),
  );
}

/** Verbs whose value is the same, in one row. */
function grouped<T>(
  pick: (verb: CarriedOut) => T,
  verbs: readonly CarriedOut[] = CARRIED_OUT,
): { names: string; value: T }[] {
  const groups = new Map<string, { names: string[]; value: T }>();
  for (const verb of verbs) {
    const value = pick(verb);
    const key = JSON.stringify(value);
    const group = groups.get(key) ?? { names: [], value };
    group.names.push(verb.name);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ names, value }) => ({ names: names.join(', '), value }));
}

/** `26 + 40 for each pod + 9`. */
export function secondsText({ after, before, pod }: OperationSeconds): string {
  return `${before} + ${pod} for each pod + ${after}`;
}

function secondsTable(): string {
  const forms = CARRIED_OUT.flatMap(({ name, operation }) =>
    Object.entries(operation.forms ?? { [name]: operation.seconds }).map(([form, seconds]) => ({
      name: form,
      operation: { ...operation, seconds },
    })),
  );
  const rows = grouped(({ operation }) => operation.seconds, forms).map(({ names, value }) => [
    names
      .split(', ')
      .map((name) => `\`${name}\``)
      .join(', '),
    secondsText(value),
    `${value.from}: ${value.before + value.pod + value.after} s`,
  ]);
  return table(['operation', 'seconds', 'source'], rows);
}

const TLS = resolveTls({ sslMode: 'require', issuerRef: { name: 'ca' } });
const STATE: PoolState = {
  tls: TLS,
  version: '4.6.0',
  replicas: 2,
  resources: recordedResources({}),
  auth: { name: 'mine' },
  template: {},
};
const POOL: PgpoolSpec = { sslMode: TLS.sslMode, clientAuthMode: TLS.clientAuthMode, tls: tlsSpec(TLS) };

/** The steps of the reference operator for a verb. @returns undefined when it does not carry the verb's type out */
export function stepsOf({ name, operation }: CarriedOut): readonly OperationStep[] | undefined {
  const change = { verb: name, ...STATE } as unknown as Change;
  const spec = { type: operation.type, ...operation.payload(change) } as OperationSpec;
  return procedureFor(operation.type)?.(spec, POOL).steps;
}

function deniedTypes(): string {
  const types = Object.keys(OPERATION_TYPES).filter((type) => procedureFor(type) === undefined);
  return types.length === 0
    ? 'Every type of KubeDB is carried out; one that it does not know is denied, with a message.'
    : `Denied, with a message: ${types.join(', ')}.`;
}

function operationsTable(): string {
  const columns = grouped((verb) => stepsOf(verb)?.map(({ condition, message }) => ({ condition, message })) ?? []);
  const steps = new Map<string, string>();
  // The longest first, so that the steps of the others fall into its order.
  for (const { value } of [...columns].sort((a, b) => b.value.length - a.value.length)) {
    for (const { condition = '(no condition)', message } of value) steps.set(`${message} | ${condition}`, condition);
  }
  const all = columns.map(() => 'x');
  const has = (row: string) =>
    columns.map(({ value }) =>
      value.some(({ condition = '(no condition)', message }) => `${message} | ${condition}` === row) ? 'x' : '',
    );
  const types = [...new Set(CARRIED_OUT.map(({ operation }) => operation.type))].join(', ');
  const rows = [
    ['the pool is Ready (with `apply: Always`: at once)', types, ...all],
    ['the provisioner is paused; a pause that is there is kept', 'DatabasePauseSucceeded', ...all],
    ...[...steps.keys()].map((row) => [...row.split(' | '), ...has(row)]),
    ['the pause is removed, also one that others have set', 'Successful', ...all],
  ];
  return table(['step', 'condition', ...columns.map(({ names }) => names)], rows);
}

/** Each line of a Role: what it allows, on which objects, and who needs it. */
function rightsTable(rules: readonly RoleRule[]): string {
  const rows = rules.map(({ apiGroup, resource, name, verbs, why }) => {
    const kind = apiGroup === '' ? resource : `${resource} (${apiGroup})`;
    return `| ${kind} | ${name === undefined ? 'all' : `\`${name}\``} | ${verbs.join(', ')} | ${why} |`;
  });
  return ['| resource | objects | verbs | needed for |', '|---|---|---|---|', ...rows].join('\n');
}
