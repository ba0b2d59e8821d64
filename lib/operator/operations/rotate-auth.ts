import { authSecretName } from '../names';
import type { ProcedureOf } from '../operation-run';
import { credential } from '../operation-steps/credentials';
import { restart } from '../operation-steps/restart-pods';
import { workload } from '../operation-steps/workload';

/** Gives the pool the credentials of another Secret, or makes a new password in its own. The Pgpool gets it first, as KubeDB's does. */
export const rotateAuth: ProcedureOf = ({ authentication: { secretRef } = {}, databaseRef }, pool) => {
  const { activeFrom: _, ...before } = pool.authSecret ?? {};
  const own = authSecretName({ namespace: '', name: databaseRef?.name ?? '' });
  const after =
    secretRef === undefined
      ? { kind: 'Secret', name: before.name || own }
      : { kind: secretRef.kind ?? 'Secret', name: secretRef.name ?? '', externallyManaged: true };
  return { target: { ...pool, authSecret: { ...before, ...after } }, steps: [credential, workload, restart] };
};
