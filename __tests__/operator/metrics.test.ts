import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { serveEndpoints } from '../../lib/operator/endpoints';
import { operatorMetrics } from '../../lib/operator/metrics';

/** The same second as below, as Prometheus writes it. */
const PAUSED_AT = 1769860740;
const since = { lastTransitionTime: '2026-01-31T11:59:00Z' };

function seen() {
  const metrics = operatorMetrics();
  const pool = (name: string, status: object) => ({
    apiVersion: 'kubedb.com/v1alpha2',
    kind: 'Pgpool',
    metadata: { name, namespace: 'shop' },
    status,
  });
  const paused = { type: 'Paused', status: 'True' as const, ...since };
  metrics.onEvent({ type: 'ADDED', object: pool('checkout', { phase: 'Ready', conditions: [paused] }) });
  // A condition without its time would be one of 1970.
  const timeless = { type: 'Paused', status: 'True' as const };
  metrics.onEvent({ type: 'ADDED', object: pool('orders', { phase: 'Critical', conditions: [timeless] }) });
  metrics.onEvent({ type: 'ADDED', object: pool('gone', { phase: 'Ready' }) });
  metrics.onEvent({ type: 'DELETED', object: pool('gone', {}) });
  const operation = (name: string, phase: string) => ({
    apiVersion: 'ops.kubedb.com/v1alpha1',
    kind: 'PgpoolOpsRequest',
    metadata: {
      name,
      namespace: 'shop',
      creationTimestamp: '2026-01-31T11:58:00Z',
      annotations: { 'pgpool-gitops/deadline-seconds': '900' },
    },
    spec: { type: 'ReconfigureTLS' as const, databaseRef: { name: 'checkout' } },
    status: { phase },
  });
  metrics.onEvent({ type: 'ADDED', object: operation('checkout-0001-add', 'Progressing') });
  metrics.onEvent({ type: 'ADDED', object: operation('checkout-0000-old', 'Successful') });
  return metrics;
}

test('pools, pauses and open operations are exported as they were seen last', async () => {
  const metrics = seen();
  metrics.onReconcile('provisioner', 'done', 0.02);
  metrics.onLead(true);
  metrics.onRefused();
  const text = await metrics.registry.metrics();
  const lines = text.split('\n').filter((line) => line.startsWith('pgpool_gitops_') && !line.includes('_bucket'));
  expect(lines).toEqual([
    'pgpool_gitops_pool_phase{namespace="shop",pool="checkout",phase="Ready"} 1',
    'pgpool_gitops_pool_phase{namespace="shop",pool="orders",phase="Critical"} 1',
    `pgpool_gitops_pool_condition_timestamp_seconds{namespace="shop",pool="checkout",type="Paused",status="True"} ${PAUSED_AT}`,
    'pgpool_gitops_operation_phase{namespace="shop",pool="checkout",operation="checkout-0001-add",phase="Progressing"} 1',
    `pgpool_gitops_operation_created_timestamp_seconds{namespace="shop",pool="checkout",operation="checkout-0001-add"} ${PAUSED_AT - 60}`,
    'pgpool_gitops_operation_deadline_seconds{namespace="shop",pool="checkout",operation="checkout-0001-add"} 900',
    'pgpool_gitops_reconcile_total{controller="provisioner",outcome="done"} 1',
    'pgpool_gitops_reconcile_duration_seconds_sum{controller="provisioner"} 0.02',
    'pgpool_gitops_reconcile_duration_seconds_count{controller="provisioner"} 1',
    'pgpool_gitops_operator_leader 1',
    'pgpool_gitops_operation_set_aside_total 1',
  ]);
});

test('/healthz tells whether it is well, /metrics what Prometheus wants, and nothing else is served', async () => {
  const { registry } = seen();
  let well = true;
  const server = await serveEndpoints({ registry, port: 0, isWell: () => well });
  const { port } = server.address() as AddressInfo;
  const status = async (path: string, method = 'GET') =>
    (await fetch(`http://127.0.0.1:${port}${path}`, { method })).status;
  try {
    expect(await status('/healthz')).toBe(200);
    well = false;
    expect(await status('/healthz')).toBe(503);
    expect([await status('/'), await status('/metrics', 'POST')]).toEqual([404, 405]);
    const response = await fetch(`http://127.0.0.1:${port}/metrics`);
    expect(response.headers.get('content-type')).toContain('text/plain');
    expect(await response.text()).toContain('pgpool_gitops_pool_phase');
  } finally {
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  }
});

test('Any pod may ask, and those who ask in one second get the same text: it may have megabytes', async () => {
  const { registry } = seen();
  let collected = 0;
  const metrics = registry.metrics.bind(registry);
  registry.metrics = () => {
    collected += 1;
    return metrics();
  };
  const server = await serveEndpoints({ registry, port: 0, isWell: () => true });
  const { port } = server.address() as AddressInfo;
  try {
    const ask = async () => (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    const texts = await Promise.all(Array.from({ length: 20 }, ask));
    expect(texts.every((text) => text.includes('pgpool_gitops_pool_phase'))).toBe(true);
    expect(collected).toBeLessThan(20);
    expect([server.maxConnections, server.headersTimeout, server.timeout]).toEqual([1024, 10_000, 10_000]);
  } finally {
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  }
});
