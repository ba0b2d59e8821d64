import type { TlsIntent } from '../../lib/model/tls';
import { ISSUERS, ROOT } from './backend';

/** TLS as most scenarios begin with it: of the platform's first issuer, with passwords. */
export const TLS: TlsIntent = {
  sslMode: 'require',
  clientAuthMode: 'scram',
  issuerRef: { kind: 'ClusterIssuer', name: ISSUERS.first },
  root: ROOT,
};
