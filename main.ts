// The fleet: which pools exist, and the TLS that each should have. Edit here, then `npx pgpool-gitops change`.
import { defineFleet } from './lib/fleet';

// The public certificate of the root, as the cluster has it: git gives it to clients, and remembers it.
const platformRoot = {
  name: 'platform-root',
  certificate: `-----BEGIN CERTIFICATE-----
MIIBhDCCASugAwIBAgIUFYwQb1ZxUold5f8pIkzv+9PyhGYwCgYIKoZIzj0EAwIw
GDEWMBQGA1UEAwwNcGxhdGZvcm0tcm9vdDAeFw0yNjExMjUxNjI4MDFaFw00NjEx
MjAxNjI4MDFaMBgxFjAUBgNVBAMMDXBsYXRmb3JtLXJvb3QwWTATBgcqhkjOPQIB
BggqhkjOPQMBBwNCAASGrrjR+U2MpATHmmuSjEwObSxW5scDb7pnnDBqEgYxovp3
NJTU0rFd57PYIxZZturoXfel02p5QjBtAjBKoS0Vo1MwUTAdBgNVHQ4EFgQUGgAf
ImecdZfyZcms07LpWWMMW94wHwYDVR0jBBgwFoAUGgAfImecdZfyZcms07LpWWMM
W94wDwYDVR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNHADBEAiA7+iO46c9nNHc3
ZfvLLyk55E7ei6+zCtUpKGjskaBDWQIgFzjURB6Zx+CEWk8+zCwzwTLlYktBcFbA
pYMnoDpwIQA=
-----END CERTIFICATE-----
`,
};

const postgres = { name: 'ha-postgres', namespace: 'demo' };

export default defineFleet({
  repository: { url: 'https://git.example.com/platform/pgpool-fleet.git' },
  steps: { image: 'registry.example.com/platform/pgpool-gitops:0.1.0' },
  // One root that stays, for clients to trust, and an intermediate CA for each generation: ClusterIssuer platform-g1, -g2.
  pki: [{ name: 'platform', intermediates: [{ generation: 1 }, { generation: 2 }] }],
  pools: [
    // Without TLS. Add `tls` and record it, and this pool gets its first operation.
    { namespace: 'demo', name: 'catalog', version: '4.6.0', replicas: 2, postgresRef: postgres },

    // Created with TLS. Its first baseline knew only that; 0001-baseline has taken all else in, and 0002-scale adds a pod.
    {
      namespace: 'demo',
      name: 'orders',
      version: '4.6.0',
      replicas: 4,
      postgresRef: postgres,
      issuers: [{ name: 'orders-ca', selfSignedCa: {} }],
      clientCertificates: [{ name: 'orders-app', user: 'app' }],
      tls: {
        sslMode: 'verify-full',
        clientAuthMode: 'cert',
        issuerRef: { name: 'orders-ca' },
        certificates: [
          {
            alias: 'server',
            subject: { organizations: ['shop'] },
            dnsNames: ['orders', 'orders.demo', 'orders.demo.svc', 'orders.demo.svc.cluster.local'],
          },
        ],
      },
    },

    // Moved to the next intermediate CA of the same root (0001-update), rotated (0002-rotate), and given more memory (0004-resize):
    // all three are rendered.
    {
      namespace: 'shop',
      name: 'checkout',
      version: '4.6.0',
      replicas: 3,
      resources: { requests: { cpu: '1' }, limits: { memory: '2Gi' } },
      postgresRef: postgres,
      tls: {
        sslMode: 'require',
        clientAuthMode: 'scram',
        issuerRef: { kind: 'ClusterIssuer', name: 'platform-g2' },
      },
      // Its clients live in the namespace web: they find the root in the ConfigMap shop-checkout-roots.
      trust: { namespaces: ['web'], roots: [platformRoot] },
    },

    // Gives up its TLS (0001-remove): the change had to accept plaintext.
    { namespace: 'shop', name: 'reports', version: '4.6.0', replicas: 2, postgresRef: postgres },
  ],
});
