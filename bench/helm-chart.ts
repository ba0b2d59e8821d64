import { parseAllDocuments } from 'yaml';
import { evaluate } from '../lib/synth/evaluate';
import { objectSchemas } from '../lib/synth/object-schema';
import { readCrds } from '../lib/synth/read-crds';
import { renderFleet } from '../lib/synth/render-fleet';
import { FLEET, ledgerOf, placeOf, poolAt, writeFiles } from './fleet';

const PLACE = { namespace: 'xnamespacex', name: 'xnamex' };

/**
 * Writes a chart that renders the objects of a fleet: those of one pool as text with the two values that differ, in a
 * loop. No chart could do less.
 *
 * @param project text of the AppProject, which lists all namespaces.
 */
export function writeChart(root: string, pools: number, project: string): void {
  const evaluation = evaluate({ fleet: { ...FLEET, pools: [poolAt(PLACE)] }, changes: ledgerOf(PLACE) });
  const rendered = [...renderFleet(evaluation, objectSchemas(readCrds()))];
  const shared = (path: string) => path.endsWith('/00-project.k8s.yaml') || path.includes('/config/');
  const perPool = rendered.filter(({ path }) => !shared(path)).map(({ text }) => documents(text));
  const patch = rendered.filter(({ path }) => path.includes('/config/')).map(({ text }) => documents(text));
  const template = perPool
    .join('')
    .replaceAll(PLACE.namespace, '{{ .namespace }}')
    .replaceAll(PLACE.name, '{{ .name }}');
  const values = Array.from({ length: pools }, (_, i) => `  - ${JSON.stringify(placeOf(i))}`);
  writeFiles(
    root,
    new Map([
      ['Chart.yaml', 'apiVersion: v2\nname: fleet\nversion: 0.1.0\n'],
      ['values.yaml', `pools:\n${values.join('\n')}\n`],
      ['templates/pools.yaml', `{{- range .Values.pools }}\n${template}{{- end }}\n`],
      ['templates/shared.yaml', `${documents(project)}${patch.join('')}`],
    ]),
  );
}

/** Every document with a line of dashes before it, without the comments of ours: helm need not copy them. */
function documents(text: string): string {
  return parseAllDocuments(text)
    .map((document) => {
      document.commentBefore = null;
      if (document.contents !== null) document.contents.commentBefore = null;
      return `---\n${document.toString({ lineWidth: 0, directives: false })}`;
    })
    .join('');
}
