import { yamlText } from './yaml-writer';

/** How every file begins that this project writes to dist/. A file without it is somebody else's. */
export const MARKER = '# Rendered by pgpool-gitops';

/**
 * The text of a manifest.
 *
 * Keys are sorted, and every string is quoted that any version of YAML could read as something else, so that the bytes
 * depend on nothing but the objects.
 *
 * @param source what the file is rendered from, for the person who would like to edit it.
 * @param comments lines for the reviewer.
 */
export function manifestText(source: string, comments: readonly string[], objects: readonly object[]): string {
  let text = `${MARKER} from ${source}. Do not edit: change those, then run pgpool-gitops synth.\n`;
  for (const line of comments) text += `# ${line}\n`;
  objects.forEach((object, i) => {
    text += i === 0 ? yamlText(object) : `---\n${yamlText(object)}`;
  });
  return text;
}
