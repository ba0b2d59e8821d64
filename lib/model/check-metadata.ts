import type { Problem } from '../errors';
import { recordOf } from '../json';
import { type FleetIntent, type PoolIntent, poolKey } from './intent';
import { isUnconfined } from './pod-settings';

/** Kubernetes takes 262,144 bytes of all annotations of an object; the rest is for what is rendered here, and what controllers write. */
const MOST_BYTES = 250_000;

/** What nobody else may write, with the reason. */
interface Refused {
  readonly test: RegExp;
  /** What of the values. @default - any */
  readonly value?: RegExp;
  readonly why: string;
}

const OURS: Refused = { test: /^pgpool-gitops\//, why: 'which is rendered here' };
const REFUSED: readonly Refused[] = [
  OURS,
  {
    test: /^argocd\.argoproj\.io\/manifest-generate-paths$/,
    why: 'with which Argo CD syncs a commit that comes during a sync in part, without pause and verify',
  },
];
const REFUSED_OF_STEPS: readonly Refused[] = [
  OURS,
  // Argo CD takes Helm's hooks for its own where there is none of its own.
  {
    test: /^(argocd\.argoproj\.io\/|helm\.sh\/hook)/,
    why: 'by which Argo CD orders and tracks the Jobs of the steps, which is rendered here',
  },
  {
    test: /^(batch\.kubernetes\.io\/)?(job-name|controller-uid)$/,
    why: 'which Kubernetes writes itself: it refuses a Job with another one',
  },
];
const REFUSED_OF_POOLS: readonly Refused[] = [
  OURS,
  { test: /^argocd\.argoproj\.io\/sync-wave$/, why: 'which is rendered here: operations come behind the Pgpool' },
  {
    test: /^(argocd\.argoproj\.io|helm\.sh)\/hook/,
    why: 'with which Argo CD would create the Pgpool anew in every sync',
  },
  {
    test: /^argocd\.argoproj\.io\/sync-options$/,
    value: /\b(Force|Replace)=true/,
    why: 'with which Argo CD would write over what operations have changed',
  },
];

/**
 * What is wrong with the labels and annotations that main.ts gives to pools, to Applications and to the Jobs of steps and their pods.
 *
 * @param pools those that are right in themselves.
 */
export function checkMetadata({ argocd, steps }: FleetIntent, pools: readonly PoolIntent[], file: string): Problem[] {
  const { labels, annotations } = argocd?.applications ?? {};
  const unconfined = Object.entries(steps.annotations ?? {}).filter(([key, value]) => isUnconfined(key, value));
  return [
    ...refusedKeys(
      { 'argocd.applications.labels': labels, 'argocd.applications.annotations': annotations },
      REFUSED,
      file,
    ),
    ...refusedKeys({ 'steps.labels': steps.labels, 'steps.annotations': steps.annotations }, REFUSED_OF_STEPS, file),
    ...unconfined.map(([key, value]): Problem => {
      const message = `found "${value}" for "${key}", allowed: runtime/default, localhost/NAME`;
      return { code: 'intent-invalid', file, path: 'steps.annotations', message, fix: 'leave it out' };
    }),
    ...largeAnnotations(
      { 'argocd.applications.annotations': annotations, 'steps.annotations': steps.annotations },
      file,
    ),
    ...pools.flatMap((pool) => {
      const at = `pools ${poolKey(pool)}:`;
      const given = { [`${at} labels`]: pool.labels, [`${at} annotations`]: pool.annotations };
      return [...refusedKeys(given, REFUSED_OF_POOLS, file), ...largeAnnotations(annotationsOf(pool), file)];
    }),
  ];
}

/** Annotations of a pool, and those of the objects that KubeDB makes of it, by where they are in main.ts. */
function annotationsOf({ spec, annotations, ...pool }: PoolIntent): Record<string, unknown> {
  const { podTemplate, serviceTemplates } = recordOf(spec);
  const { metadata, controller } = recordOf(podTemplate);
  const services = Array.isArray(serviceTemplates) ? serviceTemplates : [];
  const at = `pools ${poolKey(pool)}:`;
  return {
    [`${at} annotations`]: annotations,
    [`${at} spec.podTemplate.metadata.annotations`]: recordOf(metadata).annotations,
    [`${at} spec.podTemplate.controller.annotations`]: recordOf(controller).annotations,
    ...Object.fromEntries(
      services.map((each, i) => [
        `${at} spec.serviceTemplates[${i}].metadata.annotations`,
        recordOf(recordOf(each).metadata).annotations,
      ]),
    ),
  };
}

/** @param given maps by where they are in main.ts */
function largeAnnotations(given: Readonly<Record<string, unknown>>, file: string): Problem[] {
  return Object.entries(given).flatMap(([path, texts]): Problem[] => {
    const bytes = Buffer.byteLength(Object.entries(recordOf(texts)).flat().join(''));
    if (bytes <= MOST_BYTES) return [];
    const message = `found ${bytes} bytes of names and values, allowed: ${MOST_BYTES} at most`;
    return [{ code: 'intent-invalid', file, path, message, fix: 'keep long texts in a ConfigMap' }];
  });
}

/** @param given maps by where they are in main.ts */
function refusedKeys(
  given: Readonly<Record<string, Readonly<Record<string, string>> | undefined>>,
  refusals: readonly Refused[],
  file: string,
): Problem[] {
  return Object.entries(given).flatMap(([path, texts = {}]) =>
    Object.entries(texts).flatMap(([key, text]): Problem[] => {
      const refused = refusals.find(({ test, value = /^/ }) => test.test(key) && value.test(text));
      if (refused === undefined) return [];
      const found = refused.value === undefined ? `"${key}"` : `"${text}" for "${key}"`;
      return [{ code: 'intent-invalid', file, path, message: `found ${found}, ${refused.why}`, fix: 'leave it out' }];
    }),
  );
}
