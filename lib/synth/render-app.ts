import { ApiObject, type App, Chart } from 'cdk8s';
import type { IConstruct } from 'constructs';
import { plainObject } from './plain-object';

/*
 * What App.synth does, in one walk of the tree: cdk8s walks the whole app anew for each chart, and copies every value of
 * every object three times. Whatever needs more than that (a dependency, a validation that finds something, a Lazy, a
 * patch, a resolver) is left to cdk8s itself, so the objects are always those that it would render;
 * __tests__/synth/render-app.test.ts compares them.
 */

/** An object of Kubernetes, as JSON. */
export type Json = Readonly<Record<string, unknown>>;

/**
 * The objects of every chart of an app, in the order in which cdk8s renders them. Fields may be undefined, and keys are
 * in any order: who writes them leaves out the former, and sorts the latter.
 *
 * @throws Error of cdk8s when a validation finds something wrong, or an object cannot be rendered.
 */
export function renderApp(app: App): ReadonlyMap<Chart, readonly Json[]> {
  const constructs = app.node.findAll();
  const charts = constructs.filter((construct): construct is Chart => Chart.isChart(construct));
  if (constructs.some(needsCdk8s)) return new Map(charts.map((chart) => [chart, chart.toJson() as Json[]]));
  const objects = new Map<Chart, Json[]>(charts.map((chart) => [chart, []]));
  const plain = hasOwnResolversOnly(app);
  for (const construct of constructs) {
    if (!ApiObject.isApiObject(construct)) continue;
    objects.get(construct.chart)?.push((plain ? plainObject(construct) : undefined) ?? construct.toJson());
  }
  return objects;
}

/** Whether an order has to be found, an error to be told, or a chart has a way of its own. */
function needsCdk8s(construct: IConstruct): boolean {
  const { node } = construct;
  if (node.dependencies.length > 0 || node.validate().length > 0) return true;
  if (!Chart.isChart(construct)) return false;
  return construct.toJson !== Chart.prototype.toJson || (node.scope !== undefined && Chart.isChart(node.scope));
}

/** The resolvers that every App has: of a Lazy, of a token and of a union. */
const OWN_RESOLVERS = 3;

function hasOwnResolversOnly(app: App): boolean {
  return (app as unknown as { resolvers?: readonly unknown[] }).resolvers?.length === OWN_RESOLVERS;
}
