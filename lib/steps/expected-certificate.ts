import { X509Certificate } from 'node:crypto';
import type { Cluster } from '../cluster/cluster';
import { conditionOf } from '../cluster/objects';
import type { PoolName } from '../cluster/pool-objects';
import type { Certificate, CertificateRequest } from '../cluster/resources';
import type { PollResult } from '../cluster/wait';
import { kubedbCertificateName } from '../model/names';

/** The server certificate that cert-manager issued last. */
export interface ExpectedCertificate {
  readonly revision: number;
  readonly certificate: X509Certificate;
}

const NAME = 'cert-manager.io/certificate-name';
const REVISION = 'cert-manager.io/certificate-revision';

/**
 * Reads the certificate that a pool has to serve without reading its Secret: a CertificateRequest holds the signed chain of
 * one revision of a Certificate and no private key.
 */
export async function expectedCertificate(cluster: Cluster, pool: PoolName): Promise<PollResult<ExpectedCertificate>> {
  const { namespace } = pool;
  const name = kubedbCertificateName(pool.name, 'server');
  const certificate = await cluster.tryGet({ kind: 'Certificate', namespace, name });
  if (certificate === undefined) return { waiting: `Certificate ${name}, which does not exist` };
  if (conditionOf(certificate, 'Issuing')?.status === 'True') return { waiting: `Certificate ${name} to be issued` };
  const { revision } = certificate.status ?? {};
  if (revision === undefined) return { waiting: `Certificate ${name} to be issued for the first time` };
  const requests = await cluster.list({ kind: 'CertificateRequest', namespace });
  const request = requests.find((each) => isOf(each, certificate, revision));
  const chain = request?.status?.certificate;
  if (chain === undefined) {
    return {
      waiting: `the signed CertificateRequest of revision ${revision} of Certificate ${name}, which does not exist`,
    };
  }
  const leaf = tryParseLeaf(chain);
  if (leaf === undefined)
    return { waiting: `a certificate in CertificateRequest ${request?.metadata.name}, it holds none` };
  return { done: { revision, certificate: leaf } };
}

/** Compares the uid too, because a recreated Certificate counts its revisions from 1 again, and anybody may write annotations. */
function isOf({ metadata, status }: CertificateRequest, certificate: Certificate, revision: number): boolean {
  const owned = metadata.ownerReferences?.some(({ uid }) => uid === certificate.metadata.uid) ?? false;
  const { annotations = {} } = metadata;
  const named = annotations[NAME] === certificate.metadata.name && annotations[REVISION] === String(revision);
  return owned && named && status?.certificate !== undefined;
}

/** The chain is PEM in base64, leaf first; Node reads its first certificate. */
function tryParseLeaf(chain: string): X509Certificate | undefined {
  try {
    return new X509Certificate(Buffer.from(chain, 'base64'));
  } catch {
    return undefined;
  }
}
