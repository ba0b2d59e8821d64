import type { IgnoredDifference } from '../argocd/sync-policy';
import { SYNC_WAVE } from '../argocd/sync-wave';
import type { Problem } from '../errors';
import { isRecord, recordOf, textOf } from '../json';
import { RECORDED_OPTION } from '../model/facets';
import { readYaml } from '../model/read-yaml';
import type { FieldChange, FieldEffect } from './types';

/** A rendered object and its place in the order of a sync. */
export interface RenderedObject {
  /** `dist/demo/pgpool/40-0007-update-pause.k8s.yaml`. */
  readonly file: string;
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
  /** Whether it is a hook, deleted and created anew at each sync. */
  readonly hook: boolean;
  /** Sync wave, 0 where none is said. @default - none, for a hook outside the waves */
  readonly wave?: number;
  readonly value: Readonly<Record<string, unknown>>;
}

/** Objects by kind, namespace and name. */
export type Objects = ReadonlyMap<string, RenderedObject>;

const HOOK = 'argocd.argoproj.io/hook';

/** The objects of rendered files, and the files that are not YAML. */
export function readObjects(files: ReadonlyMap<string, string>): { objects: Objects; problems: Problem[] } {
  const objects = new Map<string, RenderedObject>();
  const problems: Problem[] = [];
  for (const [file, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    // Foreign files may lie in dist/; what Argo CD applies is YAML or JSON.
    if (!/\.(ya?ml|json)$/.test(file)) continue;
    const reading = readYaml(file, text, 'pgpool-gitops synth');
    if ('problem' in reading) problems.push(reading.problem);
    else for (const each of reading.documents) problems.push(...addObject(objects, file, each));
  }
  return { objects, problems };
}

/** @returns a problem, where an object has no name */
function addObject(objects: Map<string, RenderedObject>, file: string, value: unknown): Problem[] {
  // A patch, or values of a chart, may be no object.
  if (!isRecord(value) || typeof value.kind !== 'string') return [];
  const { apiVersion, kind, metadata } = value;
  const { annotations: given, name, namespace = '' } = recordOf(metadata);
  const parts = [apiVersion, name, namespace];
  if (!parts.every((part) => typeof part === 'string')) {
    const message = `holds a ${kind.slice(0, 63)} that is no Kubernetes object, which has apiVersion and metadata.name`;
    return [{ code: 'object-invalid', file, message, fix: 'pgpool-gitops synth' }];
  }
  const annotations = recordOf(given);
  const identity = { kind, namespace: String(namespace), name: String(name) };
  const hook = annotations[HOOK] !== undefined;
  const told = annotations[SYNC_WAVE];
  const wave = hook && told === undefined ? {} : { wave: typeof told === 'string' ? Number(told) || 0 : 0 };
  const group = String(apiVersion).split('/')[0];
  objects.set(`${group} ${identity.kind} ${identity.namespace} ${identity.name}`, {
    file,
    ...identity,
    hook,
    ...wave,
    value,
  });
  return [];
}

/**
 * Fields that differ between two versions of an object, in the order of their paths.
 *
 * @param rules what a sync leaves as it is in the cluster.
 */
export function compareObjects(
  before: RenderedObject,
  after: RenderedObject,
  rules: readonly IgnoredDifference[],
): FieldChange[] {
  const fields: FieldChange[] = [];
  compare([], before.value, after.value, (at, ...values) => {
    const [old, now] = at.at(-1) === 'args' ? values.map(withoutRecorded) : values;
    if (JSON.stringify(old) === JSON.stringify(now)) return;
    fields.push({
      path: at.map((key, i) => (key.startsWith('[') || i === 0 ? key : `.${key}`)).join(''),
      ...(old === undefined ? {} : { before: JSON.stringify(old) }),
      ...(now === undefined ? {} : { after: JSON.stringify(now) }),
      effect: effectOf(after, at, rules),
    });
  });
  return fields.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Arguments without what git has recorded of a pool: the differences of the Pgpool itself show that, field by field. */
function withoutRecorded(args: unknown): unknown {
  return Array.isArray(args) ? args.filter((each) => !textOf(each).startsWith(RECORDED_OPTION)) : args;
}

type Report = (at: readonly string[], before: unknown, after: unknown) => void;

function compare(at: readonly string[], before: unknown, after: unknown, report: Report): void {
  const [old, now] = [childrenOf(before), childrenOf(after)];
  if (old === undefined || now === undefined) {
    if (JSON.stringify(before) !== JSON.stringify(after)) report(at, before, after);
    return;
  }
  for (const key of new Set([...old.keys(), ...now.keys()])) compare([...at, key], old.get(key), now.get(key), report);
}

/** Fields of a mapping, or items of a list by alias or name where they have one: an insertion is then one difference. */
function childrenOf(value: unknown): Map<string, unknown> | undefined {
  if (isRecord(value)) return new Map(Object.entries(value));
  if (!Array.isArray(value) || !value.every(isRecord)) return undefined;
  const keys = value.map((item, i) => `[${textOf(item.alias ?? item.name ?? i)}]`);
  return new Set(keys).size === keys.length ? new Map(keys.map((key, i) => [key, value[i]])) : undefined;
}

function effectOf(
  { kind, hook }: RenderedObject,
  at: readonly string[],
  rules: readonly IgnoredDifference[],
): FieldEffect {
  // A hook is created anew, so no difference of it is ignored.
  if (hook) return 'sync';
  const pointer = `/${at.join('/')}/`;
  const rule = rules.find(
    (each) => each.kind === kind && each.jsonPointers.some((path) => pointer.startsWith(`${path}/`)),
  );
  if (rule === undefined) return 'sync';
  // What one pool alone leaves as it is, no operation of git changes.
  return kind === 'Pgpool' && rule.name === undefined ? 'operation' : 'ignored';
}
