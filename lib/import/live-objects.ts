import { type Problem, throwProblems } from '../errors';
import { recordOf, textOf } from '../json';
import { readKubectlYaml } from './kubectl-yaml';

/** An object as a cluster has it. */
export interface LiveObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly labels?: Readonly<Record<string, string>>;
    readonly annotations?: Readonly<Record<string, string>>;
    readonly deletionTimestamp?: string;
    readonly ownerReferences?: readonly { readonly kind: string; readonly name: string }[];
  };
  readonly spec?: Readonly<Record<string, unknown>>;
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
  const reading = readKubectlYaml(file, text);
  if ('documents' in reading) {
    const { documents } = reading;
    return documents.flatMap((each, i) =>
      flatten(each, documents.length === 1 ? '' : `document ${i + 1}`, file, problems),
    );
  }
  problems.push(reading.problem);
  return [];
}

/** @param path where the value stands in the file, for a problem; empty for the whole of it */
function flatten(value: unknown, path: string, file: string, problems: Problem[]): LiveObject[] {
  if (value === null || value === undefined) return [];
  const { apiVersion, kind, items, metadata } = recordOf(value);
  if (Array.isArray(items) && textOf(kind).endsWith('List')) {
    const prefix = path === '' ? '' : `${path}: `;
    return items.flatMap((item, i) => flatten(item, `${prefix}items[${i}]`, file, problems));
  }
  const { name, namespace = '' } = recordOf(metadata);
  if ([apiVersion, kind, name, namespace].every((each) => typeof each === 'string')) return [value as LiveObject];
  const message = 'is no Kubernetes object, which has apiVersion, kind and metadata.name';
  problems.push({ code: 'import-invalid', file, ...(path === '' ? {} : { path }), message });
  return [];
}
