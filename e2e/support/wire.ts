import { X509Certificate } from 'node:crypto';
import type { Api } from '../cluster/api';
import { until } from '../cluster/run';
import type { ScenarioCluster } from './scenario-cluster';

/** A pod of a pool and what it serves. */
export interface ServingPod {
  readonly name: string;
  readonly uid: string;
  readonly address: string;
}

/**
 * The certificates that the pods of a pool serve to a PostgreSQL client, asked by openssl from the client pod of their namespace.
 *
 * @returns by name of the pod, undefined for one that serves no TLS
 * @throws Error that says how a pod answered, when it is neither
 */
export async function servedCertificates(
  { api, kubectl }: ScenarioCluster,
  namespace: string,
  pool: string,
): Promise<Map<string, X509Certificate | undefined>> {
  const pods = await podsOf(api, namespace, pool);
  const ask = pods.map(
    ({ name, address }) =>
      `echo '--- ${name}'; timeout 10 openssl s_client -connect ${address}:9999 -starttls postgres </dev/null 2>&1 || true`,
  );
  const output = kubectl.run(['exec', '-n', namespace, 'client', '--', 'sh', '-c', ask.join('\n')]);
  const answers = new Map(output.split(/^--- /m).map((text) => [text.slice(0, text.indexOf('\n')), text] as const));
  return new Map(
    pods.map(({ name, address }) => [name, certificateIn(answers.get(name) ?? '', `${name} at ${address}`)]),
  );
}

function certificateIn(answer: string, who: string): X509Certificate | undefined {
  const pem = answer.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/)?.[0];
  if (pem !== undefined) return new X509Certificate(pem);
  // Without TLS the answer to an SSLRequest is a plain N: one byte.
  if (/has read 1 bytes/.test(answer)) return undefined;
  throw new Error(`pod ${who} does not answer: ${answer}`);
}

/** The pods of a pool that are not on their way out. */
export async function podsOf(api: Api, namespace: string, pool: string): Promise<ServingPod[]> {
  const selector = `app.kubernetes.io/instance=${pool},app.kubernetes.io/name=pgpools.kubedb.com`;
  const path = `/api/v1/namespaces/${namespace}/pods?labelSelector=${encodeURIComponent(selector)}`;
  const { items = [] } = (await api.get<{ items: readonly PodObject[] }>(path)) ?? {};
  return items
    .filter(({ metadata }) => metadata.deletionTimestamp === undefined)
    .map(({ metadata, status }) => ({ name: metadata.name, uid: metadata.uid, address: status.podIP ?? '' }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** Pgpool-II's container in the pods of a pool, as their specs have it. */
export async function containersOf(api: Api, namespace: string, pool: string): Promise<PoolContainer[]> {
  const names = (await podsOf(api, namespace, pool)).map(({ name }) => name);
  const pods = await Promise.all(
    names.map((name) =>
      api.get<{ spec: { containers: PoolContainer[] } }>(`/api/v1/namespaces/${namespace}/pods/${name}`),
    ),
  );
  return pods.flatMap((pod) => pod?.spec.containers.filter(({ name }) => name === 'pgpool') ?? []);
}

interface PoolContainer {
  readonly name: string;
  readonly env?: readonly object[];
  readonly resources?: object;
}

interface PodObject {
  readonly metadata: { readonly name: string; readonly uid: string; readonly deletionTimestamp?: string };
  readonly status: { readonly podIP?: string };
}

/** What every pod of a pool serves: serial of its certificate, or `no TLS`, by pod. */
export function servedSerials(
  cluster: ScenarioCluster,
  namespace: string,
  pool: string,
): Promise<Record<string, string>> {
  return until(`answer of every pod of ${namespace}/${pool}`, 30, async () => {
    const served = await servedCertificates(cluster, namespace, pool);
    return Object.fromEntries([...served].map(([name, certificate]) => [name, certificate?.serialNumber ?? 'no TLS']));
  });
}
