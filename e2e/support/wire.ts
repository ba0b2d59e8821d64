import { spawnSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import type { Kubectl } from '../cluster/kubectl';
import { programEnv, until } from '../cluster/run';

/** A pod of a pool and what it serves. */
export interface ServingPod {
  readonly name: string;
  readonly uid: string;
  readonly address: string;
}

/** The certificate that an address serves to a PostgreSQL client, asked by openssl. @returns undefined without TLS */
export function servedCertificate(address: string, port = 9999): X509Certificate | undefined {
  const args = ['s_client', '-connect', `${address}:${port}`, '-starttls', 'postgres', '-showcerts'];
  const done = spawnSync('openssl', args, { input: '', encoding: 'utf8', timeout: 10_000, env: programEnv() });
  const pem = done.stdout?.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/)?.[0];
  if (pem !== undefined) return new X509Certificate(pem);
  // Without TLS the answer to an SSLRequest is a plain N: one byte.
  if (/has read 1 bytes/.test(done.stdout ?? '')) return undefined;
  throw new Error(`${address}:${port} does not answer: ${done.error?.message ?? done.stderr}`);
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
  return until(`answer of every pod of ${namespace}/${pool}`, 30, () =>
    Object.fromEntries(
      podsOf(kubectl, namespace, pool).map(({ name, address }) => [
        name,
        servedCertificate(address)?.serialNumber ?? 'no TLS',
      ]),
    ),
  );
}
