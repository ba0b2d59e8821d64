import type { Problem } from '../errors';
import type { KubernetesObject } from '../objects/object';
import { objectProblems } from '../validation/objects';
import { checkForbidden } from './forbidden';
import { manifestText } from './manifest';

/** A file of dist/. */
export interface RenderedFile {
  /** Path in dist/: `demo/pgpool/30-pgpool.k8s.yaml`. */
  readonly path: string;
  readonly text: string;
  /** How many Kubernetes objects are in it. */
  readonly objects: number;
}

/** Objects of one file. */
export interface FileContent {
  /** Path in dist/. */
  readonly path: string;
  /** What it is rendered from, for the person who would like to edit it. */
  readonly source: string;
  /** Lines for the reviewer. */
  readonly comments: readonly string[];
  readonly objects: readonly KubernetesObject[];
  /** In the place of objects: a part of one that is not ours, or values of a chart. @default - none */
  readonly patch?: object;
}

/** A file, and everything in it that its schema, or a rule, refuses. */
export function renderFile(content: FileContent): { file: RenderedFile; problems: readonly Problem[] } {
  const { path, objects } = content;
  const problems: Problem[] = [];
  const text = textOf(content, problems);
  const file = `dist/${path}`;
  for (const object of objects) problems.push(...objectProblems(object, file), ...checkForbidden(object, file, text));
  return { file: { path, text, objects: objects.length }, problems };
}

function textOf({ path, source, comments, objects, patch }: FileContent, problems: Problem[]): string {
  try {
    return manifestText(source, comments, patch === undefined ? objects : [patch]);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    problems.push({ code: 'object-invalid', file: `dist/${path}`, message: error.message });
    return '';
  }
}
