// Plain cdk8s: one flat chart for each pool, without dependencies, written by App.synth.
import { readFileSync } from 'node:fs';
import { ApiObject, type ApiObjectProps, App, Chart } from 'cdk8s';

const [, , input = '', output = ''] = process.argv;
const app = new App({ outdir: output });
const charts = new Map<string, Chart>();
for (const [path, objects] of Object.entries(
  JSON.parse(readFileSync(input, 'utf8')) as Record<string, ApiObjectProps[]>,
)) {
  const folder = path.split('/').slice(0, -1).join('-');
  const chart = charts.get(folder) ?? new Chart(app, folder);
  charts.set(folder, chart);
  objects.forEach((object, i) => {
    new ApiObject(chart, `${path.split('/').at(-1)}-${i}`, object);
  });
}
app.synth();
