import fc from 'fast-check';

const ISSUER = { apiGroup: 'cert-manager.io', kind: 'Issuer', name: 'ca' };
const at = (name: string) => ({ name, namespace: 'demo', uid: `uid-${name}`, resourceVersion: '7' });

/** A pool with TLS and what stands beside it, as a cluster has them. */
export const LIVE = [
  {
    apiVersion: 'kubedb.com/v1alpha2',
    kind: 'Pgpool',
    metadata: {
      ...at('orders'),
      labels: { team: 'x' },
      annotations: { note: 'text' },
      creationTimestamp: '2026-01-01T00:00:00Z',
    },
    spec: {
      version: '4.6.0',
      replicas: 3,
      deletionPolicy: 'Halt',
      postgresRef: { name: 'pg', namespace: 'data' },
      sslMode: 'verify-full',
      clientAuthMode: 'cert',
      tls: {
        issuerRef: ISSUER,
        certificates: [
          {
            alias: 'server',
            secretName: 'orders-server-cert',
            duration: '2160h',
            subject: { organizations: ['shop'] },
            dnsNames: ['orders.demo.svc'],
          },
          { alias: 'client', secretName: 'orders-client-cert', issuerRef: ISSUER },
        ],
      },
      syncUsers: true,
      authSecret: { kind: 'Secret', name: 'orders-auth' },
      healthChecker: { periodSeconds: 10, timeoutSeconds: 10, failureThreshold: 1 },
      monitor: { agent: 'prometheus.io', prometheus: { exporter: { port: 9719 } } },
      podTemplate: {
        spec: {
          podPlacementPolicy: { name: 'default' },
          securityContext: { fsGroup: 70 },
          containers: [
            { name: 'pgpool', resources: { requests: { cpu: '500m', memory: '1Gi' }, limits: { memory: '1Gi' } } },
          ],
        },
      },
    },
    status: {
      phase: 'Ready',
      observedGeneration: 1,
      conditions: [
        { type: 'Ready', status: 'True', reason: 'x', message: 'm', lastTransitionTime: '2026-01-01T00:00:00Z' },
        {
          type: 'Paused',
          status: 'True',
          reason: 'HaltedForDatabase',
          message: 'by somebody',
          lastTransitionTime: '2026-01-01T00:00:00Z',
        },
      ],
    },
  },
  {
    apiVersion: 'cert-manager.io/v1',
    kind: 'Certificate',
    metadata: { ...at('app'), labels: { a: 'b' } },
    spec: {
      secretName: 'app',
      commonName: 'app',
      duration: '720h0m0s',
      issuerRef: { group: 'cert-manager.io', kind: 'Issuer', name: 'ca' },
      privateKey: { rotationPolicy: 'Always' },
      usages: ['digital signature', 'key encipherment', 'client auth'],
    },
  },
  {
    apiVersion: 'cert-manager.io/v1',
    kind: 'Certificate',
    metadata: at('orders-server-cert'),
    spec: { secretName: 'orders-server-cert', issuerRef: { group: 'cert-manager.io', kind: 'Issuer', name: 'ca' } },
    status: {
      notBefore: '2026-01-01T00:00:00Z',
      notAfter: '2026-04-01T00:00:00Z',
      renewalTime: '2026-03-01T00:00:00Z',
      revision: 2,
      conditions: [{ type: 'Ready', status: 'True', message: 'm', lastTransitionTime: '2026-01-01T00:00:00Z' }],
    },
  },
  { apiVersion: 'cert-manager.io/v1', kind: 'Issuer', metadata: at('ca'), spec: { ca: { secretName: 'root' } } },
  {
    apiVersion: 'cert-manager.io/v1',
    kind: 'Certificate',
    metadata: at('root'),
    spec: { isCA: true, commonName: 'root', secretName: 'root', issuerRef: { kind: 'Issuer', name: 'self' } },
  },
  { apiVersion: 'cert-manager.io/v1', kind: 'Issuer', metadata: at('self'), spec: { selfSigned: {} } },
  {
    apiVersion: 'ops.kubedb.com/v1alpha1',
    kind: 'PgpoolOpsRequest',
    metadata: {
      ...at('orders-0001-rotate'),
      creationTimestamp: '2026-01-01T00:00:00Z',
      annotations: { 'pgpool-gitops/change': '0001-rotate' },
    },
    spec: {
      type: 'ReconfigureTLS',
      databaseRef: { name: 'orders' },
      tls: { rotateCertificates: true },
      timeout: '5m',
      apply: 'IfReady',
    },
    status: {
      phase: 'Progressing',
      conditions: [
        {
          type: 'ReconfigureTLS',
          status: 'True',
          reason: 'x',
          message: 'm',
          lastTransitionTime: '2026-01-01T00:00:01Z',
          observedGeneration: 1,
        },
        {
          type: 'CheckPodRunning--orders-0',
          status: 'False',
          message: 'm',
          lastTransitionTime: '2026-01-01T00:00:02Z',
        },
      ],
    },
  },
  {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: {
      ...at('orders-0001-pause'),
      labels: { 'pgpool-gitops/pool': 'orders' },
      creationTimestamp: '2026-01-01T00:00:00Z',
    },
    spec: { backoffLimit: 3 },
    status: {
      active: 1,
      failed: 1,
      conditions: [{ type: 'Failed', status: 'True', reason: 'BackoffLimitExceeded', message: 'm' }],
    },
  },
  {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      ...at('orders-0'),
      creationTimestamp: '2026-01-01T00:00:00Z',
      labels: {
        'app.kubernetes.io/name': 'pgpools.kubedb.com',
        'app.kubernetes.io/instance': 'orders',
        'app.kubernetes.io/managed-by': 'kubedb.com',
      },
    },
    spec: { containers: [{ name: 'pgpool' }] },
    status: {
      phase: 'Running',
      podIP: '10.0.0.1',
      startTime: '2026-01-01T00:00:00Z',
      conditions: [{ type: 'Ready', status: 'True' }],
      containerStatuses: [
        { name: 'pgpool', ready: true, restartCount: 0, state: { running: { startedAt: '2026-01-01T00:00:00Z' } } },
      ],
    },
  },
];

export const live = fc.constant(LIVE);
