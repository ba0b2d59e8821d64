import type { Problem } from '../errors';
import type { FleetIntent } from './intent';

/** What no Application may bear, with the reason. */
const REFUSED: readonly { readonly test: RegExp; readonly why: string }[] = [
  { test: /^pgpool-gitops\//, why: 'which is rendered here' },
  {
    test: /^argocd\.argoproj\.io\/manifest-generate-paths$/,
    why: 'with which Argo CD syncs a commit that comes during a sync in part, without pause and verify',
  },
];

/** What is wrong with the labels and annotations that main.ts gives to every Application. */
export function checkApplications({ argocd }: FleetIntent, file: string): Problem[] {
  const { labels = {}, annotations = {} } = argocd?.applications ?? {};
  return Object.entries({ labels, annotations }).flatMap(([field, texts]) =>
    Object.keys(texts).flatMap((key): Problem[] => {
      const refused = REFUSED.find(({ test }) => test.test(key));
      if (refused === undefined) return [];
      const path = `argocd.applications.${field}`;
      return [{ code: 'intent-invalid', file, path, message: `found "${key}", ${refused.why}`, fix: 'leave it out' }];
    }),
  );
}
