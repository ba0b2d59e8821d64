import { conditionOf } from '../cluster/objects';
import type { Certificate } from '../cluster/resources';

/**
 * Whether a Certificate has been issued as its spec is now.
 *
 * @returns `ready`, or why not, as a predicate: `is being issued`
 */
export function certificateProgress(certificate: Certificate): 'ready' | string {
  const { generation = 0 } = certificate.metadata;
  const issuing = conditionOf(certificate, 'Issuing');
  if (issuing?.status === 'True') return `is being issued${text(issuing.message)}`;
  const ready = conditionOf(certificate, 'Ready');
  // A Ready from before the last change of the spec is about the certificate before.
  if (ready === undefined || (ready.observedGeneration ?? generation) < generation)
    return 'has not been reconciled by cert-manager yet';
  if (ready.status !== 'True') return `is not ready${text(ready.message)}${text(issuing?.message)}`;
  return 'ready';
}

function text(message: string | undefined): string {
  return message === undefined || message === '' ? '' : `: ${message}`;
}
