import { LineCounter, parseAllDocuments, type Tags } from 'yaml';
import { type Problem, throwProblems } from '../errors';
import { yamlProblem } from '../model/yaml-problem';

/** An object as a cluster has it. */
export interface LiveObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly labels?: Readonly<Record<string, string>>;
    readonly annotations?: Readonly<Record<string, string>>;
  };
  readonly spec?: Readonly<Record<string, unknown>>;
}

/** As kubectl reads YAML, which is of version 1.1: `yes` is true, `010` is 8, and `<<` merges; but no text is a time. */
const KUBECTL = {
  version: '1.1',
  merge: true,
  customTags: (tags: Tags) => tags.filter((tag) => typeof tag === 'string' || !isTime(tag)),
} as const;

function isTime({ tag, format }: { readonly tag: string; readonly format?: string }): boolean {
  return tag.endsWith(':timestamp') || format === 'TIME';
}

/**
 * Objects of YAML or JSON texts, as `kubectl get -o yaml` prints them; a List is taken apart.
 *
 * @param texts content of each file by its name.
 * @throws GitopsError with everything that cannot be read.
 */
export function readLiveObjects(texts: ReadonlyMap<string, string>): LiveObject[] {
  const problems: Problem[] = [];
  const objects = [...texts].flatMap(([file, text]) => readText(file, text, problems));
  throwProblems(problems);
  return objects;
}

function readText(file: string, text: string, problems: Problem[]): LiveObject[] {
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, { ...KUBECTL, lineCounter: lines, prettyErrors: false });
  return [...documents].flatMap((document) => {
    problems.push(...document.errors.map((error) => yamlProblem(file, error, lines)));
    return document.errors.length > 0 ? [] : flatten(document.toJS(), file, problems);
  });
}

function flatten(value: unknown, file: string, problems: Problem[]): LiveObject[] {
  if (value === null || value === undefined) return [];
  const object = value as Partial<LiveObject> & { items?: unknown[] };
  if (Array.isArray(object.items) && String(object.kind).endsWith('List'))
    return object.items.flatMap((item) => flatten(item, file, problems));
  if (typeof object.kind === 'string' && typeof object.metadata?.name === 'string') return [object as LiveObject];
  problems.push({ code: 'import-invalid', file, message: 'holds something that is no Kubernetes object' });
  return [];
}
