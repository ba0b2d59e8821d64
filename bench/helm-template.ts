/** A value of JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Many documents as one template, and for each of them the values that it needs. */
export interface Template {
  readonly text: string;
  readonly values: readonly Readonly<Record<string, Json>>[];
}

/** Stand for `{{ $pool.name }}` and `{{ $pool.namespace }}`: single characters, so that no text is cut inside of one. */
export const NAME = '\uE000';
export const NAMESPACE = '\uE001';

/**
 * Makes one template of documents that are nearly alike, as lean as one who writes a chart by hand would: what is equal in
 * all is text, a string that differs is a value for the part that differs, and only what is built differently (a list of
 * another length, a field that not all have) goes through `toYaml`.
 *
 * @param documents with {@link NAME} and {@link NAMESPACE} in the place of those of the pool.
 * @param real turns the two back, for values: helm does not read templates in them.
 */
export function templateOf(documents: readonly Json[], real: (value: Json, index: number) => Json): Template {
  const columns = new Map<string, string>();
  const values = documents.map((): Record<string, Json> => ({}));
  /** Name of a value, the same for the same column. */
  const column = (hint: string, entries: readonly (Json | undefined)[]): string => {
    const id = JSON.stringify(entries);
    const known = columns.get(id);
    if (known !== undefined) return known;
    const name = `${hint.replace(/[^A-Za-z]/g, '') || 'value'}${columns.size}`;
    columns.set(id, name);
    entries.forEach((entry, i) => {
      const own = values[i];
      if (entry !== undefined && own !== undefined) own[name] = real(entry, i);
    });
    return name;
  };
  return { text: block(documents, '', 0, column), values };
}

type Column = (hint: string, entries: readonly (Json | undefined)[]) => string;

/** A node of the documents, as what follows a key or a dash. */
function block(nodes: readonly Json[], hint: string, depth: number, column: Column): string {
  const [first = null] = nodes;
  if (nodes.every(isMap)) return maps(nodes, depth, column);
  const lists = nodes.filter(isList);
  if (lists.length === nodes.length && lists.every(({ length }) => length > 0 && length === lists[0]?.length)) {
    const items = lists[0]?.map((_, i) => lists.map((list) => list[i] ?? null)) ?? [];
    return items.map((item) => `\n${pad(depth)}-${inItem(block(item, hint, depth + 1, column))}`).join('');
  }
  if (nodes.every((node) => same(node, first))) return ` ${escaped(JSON.stringify(first))}`;
  const strings = nodes.filter((node) => typeof node === 'string');
  if (strings.length === nodes.length) return ` ${parts(strings, hint, column)}`;
  const name = column(hint, nodes);
  return nodes.some((node) => isMap(node) || isList(node))
    ? ` {{- toYaml .${name} | nindent ${depth * 2} }}`
    : ` {{ toJson .${name} }}`;
}

function maps(nodes: readonly { readonly [key: string]: Json }[], depth: number, column: Column): string {
  const keys = [...new Set(nodes.flatMap((node) => Object.keys(node)))].sort();
  if (keys.length === 0) return ' {}';
  const lines = keys.map((key) => {
    const entries = nodes.map((node) => node[key]);
    const present = entries.filter((entry) => entry !== undefined);
    const quoted = /^[A-Za-z][\w.-]*$/.test(key) ? key : JSON.stringify(key);
    if (present.length === nodes.length) return `\n${pad(depth)}${quoted}:${block(present, key, depth + 1, column)}`;
    const name = column(
      key,
      entries.map((entry) => (entry === undefined ? undefined : { [key]: entry })),
    );
    return `\n${pad(depth)}{{- with .${name} }}{{ toYaml . | nindent ${depth * 2} }}{{- end }}`;
  });
  return lines.join('');
}

/** Strings as what they begin and end with, and a value for what is between. */
function parts(strings: readonly string[], hint: string, column: Column): string {
  const [first = ''] = strings;
  const shortest = Math.min(...strings.map(({ length }) => length));
  let start = 0;
  while (start < shortest && strings.every((text) => text[start] === first[start])) start++;
  let end = 0;
  while (end < shortest - start && strings.every((text) => text.at(-1 - end) === first.at(-1 - end))) end++;
  const name = column(
    hint,
    strings.map((text) => text.slice(start, text.length - end)),
  );
  const [before, after] = [first.slice(0, start), first.slice(first.length - end)];
  // Quotes of `quote` would end those around it, so the whole is put together first.
  return `{{ print ${[text(before), `.${name}`, text(after)].filter((part) => part !== '""').join(' ')} | quote }}`;
}

/** A string as an argument of `print`, which puts blanks between arguments only where none of them is a string. */
function text(value: string): string {
  return JSON.stringify(value).replaceAll(NAME, '" $pool.name "').replaceAll(NAMESPACE, '" $pool.namespace "');
}

function escaped(json: string): string {
  if (json.includes('{{')) throw new Error(`no template may hold ${json}`);
  return json.replaceAll(NAME, '{{ $pool.name }}').replaceAll(NAMESPACE, '{{ $pool.namespace }}');
}

/** The first line of a map behind a dash stands on the line of the dash. */
function inItem(value: string): string {
  return value.startsWith('\n') && !value.trimStart().startsWith('{{') ? ` ${value.trimStart()}` : value;
}

function pad(depth: number): string {
  return '  '.repeat(depth);
}

function isMap(node: Json): node is { readonly [key: string]: Json } {
  return typeof node === 'object' && node !== null && !Array.isArray(node);
}

function isList(node: Json): node is readonly Json[] {
  return Array.isArray(node);
}

function same(a: Json, b: Json): boolean {
  return a === b || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b));
}
