import type { FakeApiServer } from './fake-api-server';

/** A kubeconfig of one context, `here`, whose token is `secret-token`. */
export function kubeconfigOf(api: Pick<FakeApiServer, 'url'>, namespace = 'shop'): string {
  return JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [{ name: 'c', cluster: { server: api.url, 'insecure-skip-tls-verify': true } }],
    users: [{ name: 'u', user: { token: 'secret-token' } }],
    contexts: [{ name: 'here', context: { cluster: 'c', user: 'u', namespace } }],
    'current-context': 'here',
  });
}
