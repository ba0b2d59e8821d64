import { auth } from '../facets/auth';
import { ROTATE_AUTH } from './rotate-auth';
import type { ChangePlace, ChangeProblem, Verb } from './verb';

/** Another Secret with the administrator's credentials. */
export const credentials: Verb = {
  name: 'credentials',
  summary: "another Secret with the administrator's credentials, which others write",
  recordedBy: 'edit',
  sets: 'auth',
  holdsValue: 'always',
  problem: (place) => backToOwn(place) ?? sameSecret(place),
  operation: {
    ...ROTATE_AUTH,
    payload: ({ auth: { apiGroup, kind = 'Secret', name } = {} }) => ({
      authentication: { secretRef: { ...(apiGroup === undefined ? {} : { apiGroup }), kind, name } },
    }),
    proof: ({ auth: { name } = {} }) => ({ kind: 'credentials', ...(name === undefined ? {} : { secret: name }) }),
  },
};

function backToOwn({ before, change, pool }: ChangePlace): ChangeProblem | undefined {
  if (change.auth?.name !== undefined) return undefined;
  const found = auth.text(before.auth);
  return {
    message: `takes the pool from ${found} back to one that KubeDB makes, and KubeDB has no operation for that`,
    fix:
      "put the credentials into a new Secret and name that, spec: { authSecret: { name: '...' } }; an edit of the live Pgpool would be " +
      `taken: then KubeDB uses ${pool.split('/')[1]}-auth, which it makes where there is none, and pods keep ${found} until each restarts`,
  };
}

function sameSecret({ before, change }: ChangePlace): ChangeProblem | undefined {
  const [old, now] = [before.auth, change.auth];
  if (old?.name !== now?.name || old?.kind !== now?.kind || old?.apiGroup !== now?.apiGroup) return undefined;
  return {
    message: `changes only externallyManaged of ${auth.text(now)}, which no operation brings to a live pool`,
    fix: 'take that edit back: KubeDB itself says true of a Secret that an operation gave to a pool',
  };
}
