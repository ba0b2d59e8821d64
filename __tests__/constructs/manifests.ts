import { App, Chart, type ChartProps } from 'cdk8s';
import { checkObject } from '../../lib/validation/objects';

/** A chart in namespace demo, as a pool's manifests have it. */
export function demoChart(props: ChartProps = { namespace: 'demo' }): Chart {
  return new Chart(new App(), 'test', props);
}

/** An object as it is written to dist/. */
export interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly [field: string]: unknown;
}

/** The objects of a chart, each of which the API server would accept. */
export function manifestsOf(chart: Chart): Manifest[] {
  const manifests = chart.toJson() as Manifest[];
  for (const manifest of manifests) {
    expect({ kind: manifest.kind, problems: checkObject(manifest) }).toEqual({
      kind: manifest.kind,
      problems: [],
    });
  }
  return manifests;
}

/** The only object of a chart, see {@link manifestsOf}. */
export function manifestOf(chart: Chart): Manifest {
  const [manifest, ...others] = manifestsOf(chart);
  expect(others).toEqual([]);
  return manifest as Manifest;
}

/** `spec` of the only object of a chart. */
export function specOf(chart: Chart): unknown {
  return manifestOf(chart).spec;
}
