import { kubedbCertificateName } from './names';
import type { RoleRule } from './role-rule';

/** Everything that the steps of a pool may do, and nothing else. No step may read a Secret. */
export function stepRules(pool: string): RoleRule[] {
  return [
    // Phase and Paused.
    { apiGroup: 'kubedb.com', resource: 'pgpools', name: pool, verbs: ['get', 'list', 'watch'] },
    // Our Paused is set and removed.
    { apiGroup: 'kubedb.com', resource: 'pgpools/status', name: pool, verbs: ['update'] },
    // Lists the whole namespace to find another operation that runs, because the names of operations are not known before.
    { apiGroup: 'ops.kubedb.com', resource: 'pgpoolopsrequests', verbs: ['list', 'watch'] },
    // The address of every pod of the pool.
    { apiGroup: '', resource: 'pods', verbs: ['list'] },
    // Which revision was issued last.
    {
      apiGroup: 'cert-manager.io',
      resource: 'certificates',
      name: kubedbCertificateName(pool, 'server'),
      verbs: ['get'],
    },
    // The certificate of that revision. CertificateRequests have generated names.
    { apiGroup: 'cert-manager.io', resource: 'certificaterequests', verbs: ['list'] },
  ];
}
