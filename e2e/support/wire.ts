import { X509Certificate } from 'node:crypto';
import type { Kubectl } from '../cluster/kubectl';
import { until } from '../cluster/run';

/** A pod of a pool and what it serves. */
export interface ServingPod {
  readonly name: string;
  readonly uid: string;
  readonly address: string;
}

/**
 * The certificates that pods serve to a PostgreSQL client, asked by openssl from the client pod of their namespace.
 *
 * @returns by name of the pod, undefined for one that serves no TLS
 * @throws Error that says how a pod answered, when it is neither
 */
export function servedCertificates(
  kubectl: Kubectl,
  namespace: string,
  pods: readonly ServingPod[],
): Map<string, X509Certificate | undefined> {
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
export function podsOf(kubectl: Kubectl, namespace: string, pool: string): ServingPod[] {
  const selector = `app.kubernetes.io/instance=${pool},app.kubernetes.io/name=pgpools.kubedb.com`;
  const list = JSON.parse(kubectl.run(['get', 'pods', '-n', namespace, '-l', selector, '-o', 'json']));
  return (list.items as PodObject[])
    .filter(({ metadata }) => metadata.deletionTimestamp === undefined)
    .map(({ metadata, status }) => ({ name: metadata.name, uid: metadata.uid, address: status.podIP ?? '' }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

interface PodObject {
  readonly metadata: { readonly name: string; readonly uid: string; readonly deletionTimestamp?: string };
  readonly status: { readonly podIP?: string };
}

/** What every pod of a pool serves: serial of its certificate, or `no TLS`, by pod. */
export function servedSerials(kubectl: Kubectl, namespace: string, pool: string): Promise<Record<string, string>> {
  return until(`answer of every pod of ${namespace}/${pool}`, 30, () => {
    const served = servedCertificates(kubectl, namespace, podsOf(kubectl, namespace, pool));
    return Object.fromEntries([...served].map(([name, certificate]) => [name, certificate?.serialNumber ?? 'no TLS']));
  });
}
