import type { VaultIntent } from '../model/intent';
import type { ApiConstructProps } from './api-construct';
import { API_PROPS, FIELDS, listOf, optional, type PropChecks, RENDERED_TEXT } from './check-props';

/** Properties of an issuer that signs with a CA. */
export interface CaIssuerProps extends ApiConstructProps {
  /** Secret with `tls.crt` and `tls.key` of the CA. @see `spec.ca.secretName` */
  readonly secretName: string;
}

/** Properties of an issuer that asks Vault, as a Kubernetes ServiceAccount. @see `spec.vault` */
export interface VaultIssuerProps extends ApiConstructProps, VaultIntent {}

/** Properties of an issuer that asks an ACME server. */
export interface AcmeIssuerProps extends ApiConstructProps {
  /** URL of the server's directory. @see `spec.acme.server` */
  readonly server: string;
  /** Secret for the account's key; cert-manager makes it. @see `spec.acme.privateKeySecretRef` */
  readonly privateKeySecretName: string;
  /** Whom the server may write to. @default - none @see `spec.acme.email` */
  readonly email?: string;
  /** How ownership of a name is proved, as cert-manager writes it. @see `spec.acme.solvers` */
  readonly solvers: readonly Record<string, unknown>[];
}

/** Checks of {@link CaIssuerProps}. */
export const CA_PROPS: PropChecks<CaIssuerProps> = { ...API_PROPS, secretName: RENDERED_TEXT };

/** Checks of {@link VaultIssuerProps}. */
export const VAULT_PROPS: PropChecks<VaultIssuerProps> = {
  ...API_PROPS,
  server: RENDERED_TEXT,
  path: RENDERED_TEXT,
  role: RENDERED_TEXT,
  serviceAccountName: RENDERED_TEXT,
  mountPath: optional(RENDERED_TEXT),
};

/** Checks of {@link AcmeIssuerProps}. */
export const ACME_PROPS: PropChecks<AcmeIssuerProps> = {
  ...API_PROPS,
  server: RENDERED_TEXT,
  privateKeySecretName: RENDERED_TEXT,
  email: optional(RENDERED_TEXT),
  solvers: listOf(FIELDS),
};

/** `spec` of an issuer that asks an ACME server. */
export function acmeSpec(props: AcmeIssuerProps): Record<string, unknown> {
  const { server, privateKeySecretName, email, solvers } = props;
  const account = { privateKeySecretRef: { name: privateKeySecretName }, ...(email === undefined ? {} : { email }) };
  return { acme: { server, ...account, solvers: [...solvers] } };
}
