import { poolKey } from '../lib/model/intent';
import { writeFiles } from './fleet';
import { type Json, NAME, NAMESPACE, templateOf } from './helm-template';
import { type Place, placeOf } from './pools';

interface Document {
  /** Index of the pool. */
  readonly pool: number;
  readonly object: Json;
}

/**
 * Writes a chart that renders the objects of a fleet: a template for each kind of object and stage, and the values of every
 * pool. What all pools share, such as the AppProject, is text.
 *
 * @param files the objects of each file of dist/, by its path.
 */
export function writeChart(root: string, pools: number, files: Readonly<Record<string, unknown[]>>): void {
  const places = Array.from({ length: pools }, (_, i) => placeOf(i));
  const owners = new Map(places.flatMap((place, i) => [[poolKey(place), i] as const, [dashed(place), i] as const]));
  const roles = new Map<string, Document[]>();
  const shared: Json[] = [];
  for (const [path, objects] of Object.entries(files)) {
    const [folder = '', second = '', third = ''] = path.split('/');
    const pool = owners.get(folder === 'argocd' ? (second.split('.')[0] ?? '') : `${folder}/${second}`);
    if (pool === undefined) shared.push(...(objects as Json[]));
    else
      for (const object of objects as { kind: string }[])
        add(roles, roleOf(folder, third, object.kind), { pool, object });
  }
  const values = places.map((place): Record<string, Json> => ({ ...place }));
  const templates = [...roles].map(([role, documents]) => {
    const place = ({ pool }: Document) => places[pool] as Place;
    const { text, values: own } = templateOf(
      documents.map((document) => withoutNames(document.object, place(document))),
      (value, i) => withNames(value, place(documents[i] as Document)),
    );
    documents.forEach(({ pool }, i) => {
      const lists = values[pool] as Record<string, Json[]>;
      lists[role] = [...(lists[role] ?? []), own[i] ?? {}];
    });
    return `{{- range .${role} }}\n---${text}\n{{- end }}`;
  });
  writeFiles(
    root,
    new Map([
      ['Chart.yaml', 'apiVersion: v2\nname: fleet\nversion: 0.1.0\n'],
      ['values.yaml', `pools:\n${values.map((value) => `  - ${JSON.stringify(value)}`).join('\n')}\n`],
      ['templates/pools.yaml', `{{- range $pool := .Values.pools }}\n${templates.join('\n')}\n{{- end }}\n`],
      ['templates/shared.yaml', shared.map((object) => `---\n${JSON.stringify(object)}\n`).join('')],
    ]),
  );
}

/** `updatePauseJob`: the letters of a stage's file, and the kind. The numbers in it are of the change. */
function roleOf(folder: string, file: string, kind: string): string {
  const words = folder === 'argocd' ? ['argocd'] : (file.split('.')[0] ?? '').split('-');
  const letters = [...words, kind].map((word) => word.replace(/[^A-Za-z]/g, '')).filter((word) => word !== '');
  return letters.map((word, i) => (i === 0 ? word : word.slice(0, 1).toUpperCase() + word.slice(1))).join('');
}

function dashed({ namespace, name }: Place): string {
  return `${namespace}-${name}`;
}

function add(roles: Map<string, Document[]>, role: string, document: Document): void {
  const known = roles.get(role);
  if (known === undefined) roles.set(role, [document]);
  else known.push(document);
}

function withoutNames(object: Json, { namespace, name }: Place): Json {
  return JSON.parse(JSON.stringify(object).replaceAll(name, NAME).replaceAll(namespace, NAMESPACE)) as Json;
}

function withNames(object: Json, { namespace, name }: Place): Json {
  return JSON.parse(JSON.stringify(object).replaceAll(NAME, name).replaceAll(NAMESPACE, namespace)) as Json;
}
