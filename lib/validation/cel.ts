import { GitopsError } from '../errors';
import { isRecord } from '../json';
import { type Finding, type Step, valueAt } from './finding';
import type { CelRule, StructuralSchema } from './structural-schema';

/** The CEL rules of one schema, parsed. */
export interface RuleChecker {
  /** Every rule that an object breaks, which is given as CEL sees it. */
  check(self: unknown): Finding[];
}

type CelLibrary = typeof import('@marcbachmann/cel-js', { with: { 'resolution-mode': 'import' }});

type Evaluate = (context: Record<string, unknown>) => unknown;

interface CompiledRule {
  /** @throws GitopsError when the expression cannot be used. */
  readonly evaluate: () => Evaluate;
  readonly message: string;
  readonly field: readonly string[];
}

/** The part of a schema on the way to rules; branches without any are cut, so that most of an object is never walked. */
interface RuleNode {
  readonly rules: readonly CompiledRule[];
  readonly properties: ReadonlyMap<string, RuleNode>;
  readonly entries?: RuleNode;
}

let environment: InstanceType<CelLibrary['Environment']> | undefined;

/** The library is an ES module of 20 ms, so it is loaded with the first schema that has a rule. */
function cel(): InstanceType<CelLibrary['Environment']> {
  if (environment === undefined) {
    const { Environment } = require('@marcbachmann/cel-js') as CelLibrary;
    environment = new Environment({ unlistedVariablesAreDyn: true, homogeneousAggregateLiterals: false });
  }
  return environment;
}

/**
 * A CEL expression, ready to evaluate.
 *
 * @param where - what the expression belongs to, for the message
 * @throws GitopsError when the expression does not parse or calls what the library does not know.
 */
export function compileCel(expression: string, where: string): Evaluate {
  try {
    const parsed = cel().parse(expression);
    const checked = parsed.check();
    if (!checked.valid) throw checked.error;
    return (context) => parsed(context);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.split('\n')[0] : String(cause);
    const message = `the CEL rule \`${expression}\` cannot be used: ${reason}`;
    throw new GitopsError([{ code: 'object-invalid', file: where, message }], 'tool', cause);
  }
}

/**
 * The rules of a schema, each parsed when it is evaluated first.
 *
 * @param where - the file of the schema, for messages
 * @returns undefined when there is no rule to check; its `check` throws a GitopsError when an expression cannot be used.
 */
export function compileRules(schema: StructuralSchema, where: string): RuleChecker | undefined {
  const node = compileNode(schema, where);
  if (node === undefined) return undefined;
  return {
    check: (self) => {
      const findings: Finding[] = [];
      checkNode({ node, self, at: [], findings });
      return findings;
    },
  };
}

function compileNode(schema: StructuralSchema, where: string): RuleNode | undefined {
  const rules = (schema['x-kubernetes-validations'] ?? []).map((rule) => {
    let evaluate: Evaluate | undefined;
    return {
      evaluate: () => {
        evaluate ??= compileCel(rule.rule, where);
        return evaluate;
      },
      message: messageOf(rule),
      field: fieldSteps(rule),
    };
  });
  const properties = new Map<string, RuleNode>();
  for (const [name, child] of Object.entries(schema.properties ?? {})) {
    const node = compileNode(child, where);
    if (node !== undefined) properties.set(name, node);
  }
  const { additionalProperties } = schema;
  const child = schema.items ?? (typeof additionalProperties === 'object' ? additionalProperties : undefined);
  const entries = child === undefined ? undefined : compileNode(child, where);
  return rules.length === 0 && properties.size === 0 && entries === undefined
    ? undefined
    : { rules, properties, entries };
}

interface Visit {
  readonly node: RuleNode;
  readonly self: unknown;
  readonly at: readonly Step[];
  readonly findings: Finding[];
}

function checkNode({ node, self, at, findings }: Visit): void {
  for (const rule of node.rules) {
    if (!holds(rule, self)) findings.push({ at: [...at, ...rule.field], message: rule.message });
  }
  for (const [step, child] of children(node, self)) {
    checkNode({ node: child, self: valueAt(self, [step]), at: [...at, step], findings });
  }
}

/** A rule that fails to evaluate is broken, as it is for the API server. */
function holds(rule: CompiledRule, self: unknown): boolean {
  const evaluate = rule.evaluate();
  try {
    return evaluate({ self }) === true;
  } catch {
    return false;
  }
}

function children(node: RuleNode, self: unknown): [Step, RuleNode][] {
  const { entries } = node;
  if (Array.isArray(self)) return entries === undefined ? [] : self.map((_, index) => [index, entries]);
  if (!isRecord(self)) return [];
  return Object.keys(self).flatMap((name): [Step, RuleNode][] => {
    const child = node.properties.get(name) ?? entries;
    return child === undefined ? [] : [[name, child]];
  });
}

/** `.spec.name` of a rule as steps; our rules name no index and no key with a dot. */
function fieldSteps(rule: CelRule): string[] {
  return (rule.fieldPath ?? '').split('.').filter((step) => step !== '');
}

function messageOf(rule: CelRule): string {
  return rule.message ?? `does not hold: ${rule.rule}`;
}
