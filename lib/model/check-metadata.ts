import type { Problem } from '../errors';
import type { FleetIntent } from './intent';

/** What nobody else may write, with the reason. */
const REFUSED: readonly { readonly test: RegExp; readonly why: string }[] = [
  { test: /^pgpool-gitops\//, why: 'which is rendered here' },
  {
    test: /^argocd\.argoproj\.io\/manifest-generate-paths$/,
    why: 'with which Argo CD syncs a commit that comes during a sync in part, without pause and verify',
  },
];

/** What is wrong with the labels and annotations that main.ts gives to Applications and to the pods of steps. */
export function checkMetadata({ argocd, steps }: FleetIntent, file: string): Problem[] {
  const { labels, annotations } = argocd?.applications ?? {};
  const given = {
    'argocd.applications.labels': labels,
    'argocd.applications.annotations': annotations,
    'steps.labels': steps.labels,
    'steps.annotations': steps.annotations,
  };
  return Object.entries(given).flatMap(([path, texts = {}]) =>
    Object.keys(texts).flatMap((key): Problem[] => {
      const refused = REFUSED.find(({ test }) => test.test(key));
      if (refused === undefined) return [];
      return [{ code: 'intent-invalid', file, path, message: `found "${key}", ${refused.why}`, fix: 'leave it out' }];
    }),
  );
}
