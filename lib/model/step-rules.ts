import { kubedbCertificateName } from './names';
import type { RoleRule } from './role-rule';

/** Everything that the steps of a pool may do, and nothing else. No step may read a Secret. */
export function stepRules(pool: string): RoleRule[] {
  return [
    {
      apiGroup: 'kubedb.com',
      resource: 'pgpools',
      name: pool,
      verbs: ['get', 'list', 'watch'],
      why: 'every step reads phase and Paused',
    },
    {
      apiGroup: 'kubedb.com',
      resource: 'pgpools/status',
      name: pool,
      verbs: ['update'],
      why: 'pause sets our Paused; resume and rescue remove it',
    },
    {
      apiGroup: 'ops.kubedb.com',
      resource: 'pgpoolopsrequests',
      verbs: ['list', 'watch'],
      why: 'pause finds another operation that runs: their names are not known before, so all of the namespace are listed',
    },
    { apiGroup: '', resource: 'pods', verbs: ['list'], why: 'proof and verify connect to every pod of the pool' },
    {
      apiGroup: 'cert-manager.io',
      resource: 'certificates',
      name: kubedbCertificateName(pool, 'server'),
      verbs: ['get'],
      why: 'proof and verify: which revision was issued last',
    },
    {
      apiGroup: 'cert-manager.io',
      resource: 'certificaterequests',
      verbs: ['list'],
      why: 'proof and verify: the certificate of that revision; the names of requests are generated',
    },
  ];
}
