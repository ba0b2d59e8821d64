import { posix } from 'node:path';
import { parse } from 'yaml';

interface Directory {
  readonly path: string;
  readonly exclude?: boolean;
}

interface Generator {
  readonly git: {
    readonly revision: string;
    readonly directories: readonly Directory[];
    readonly values?: Readonly<Record<string, string>>;
  };
}

interface ApplicationSetManifest {
  readonly metadata: { readonly namespace: string };
  readonly spec: {
    readonly generators: readonly Generator[];
    readonly template: { readonly metadata: object; readonly spec: object };
  };
}

/** Everything that a directory listing of git has: each folder of each file. */
function foldersOf(files: Iterable<string>): string[] {
  const folders = new Set<string>();
  for (const file of files) {
    for (let folder = posix.dirname(file); folder !== '.'; folder = posix.dirname(folder)) folders.add(folder);
  }
  return [...folders].sort();
}

/** Go's path.Match, as far as `*` goes. */
function matches(pattern: string, path: string): boolean {
  const text = pattern.replace(/[.+^${}()|\\]/g, '\\$&').replaceAll('*', '[^/]*');
  return new RegExp(`^${text}$`).test(path);
}

/** The Applications that Argo CD's controller would make of an ApplicationSet, as far as ours goes. */
export function generatedApplications(text: string, files: Iterable<string>): unknown[] {
  const { metadata, spec } = parse(text) as ApplicationSetManifest;
  const folders = foldersOf(files);
  return spec.generators.flatMap(({ git }) => {
    const hit = (path: string, exclude: boolean) =>
      git.directories.some((directory) => (directory.exclude ?? false) === exclude && matches(directory.path, path));
    return folders
      .filter((path) => hit(path, false) && !hit(path, true))
      .map((path) => {
        const { metadata: own, ...rest } = fill(spec.template, path, git.values ?? {}) as { metadata: object };
        return {
          apiVersion: 'argoproj.io/v1alpha1',
          kind: 'Application',
          metadata: { ...own, namespace: metadata.namespace },
          ...rest,
        };
      });
  });
}

function fill(value: unknown, path: string, values: Readonly<Record<string, string>>): unknown {
  if (Array.isArray(value)) return value.map((item) => fill(item, path, values));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, fill(child, path, values)]));
  }
  if (typeof value !== 'string') return value;
  return value.replace(/\{\{ (.*?) \}\}/g, (_, action: string) => {
    const [, index] = /^index \.path\.segments (\d+)$/.exec(action) ?? [];
    const [, name] = /^\.values\.(\w+)$/.exec(action) ?? [];
    const named =
      /^get \(dict((?: "[^"]*")*)\) \(printf "%s\/%s" \(index .*?\)\) \| default \(printf "%s-%s" \((.*?)\) \((.*?)\)\)$/.exec(
        action,
      );
    if (named !== null) {
      const [namespace, pool] = [named[2], named[3]].map((segment) => fill(`{{ ${segment} }}`, path, values));
      const words = [...(named[1] ?? '').matchAll(/"([^"]*)"/g)].map(([, word]) => word);
      const at = words.findIndex((word, i) => i % 2 === 0 && word === `${namespace}/${pool}`);
      return at === -1 ? `${namespace}-${pool}` : (words[at + 1] ?? '');
    }
    if (action === '"{{"') return '{{';
    const found =
      action === '.path.path' ? path : index !== undefined ? path.split('/')[Number(index)] : values[name ?? ''];
    // As missingkey=error, and an index beyond the end.
    if (found === undefined) throw new Error(`${action} is not there for ${path}`);
    return found;
  });
}
