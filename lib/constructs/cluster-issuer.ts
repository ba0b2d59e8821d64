import type { ApiObject } from 'cdk8s';
import type { Construct } from 'constructs';
import { CERT_MANAGER_GROUP, type ResolvedIssuerRef } from '../model/tls';
import { caSpec, issuerObject, SELF_SIGNED_SPEC, vaultSpec } from '../objects/issuer';
import { ApiConstruct, type ApiConstructProps, addResource } from './api-construct';
import { API_PROPS, checkProps } from './check-props';
import { type IIssuer, ImportedIssuer } from './issuer';
import {
  ACME_PROPS,
  type AcmeIssuerProps,
  acmeSpec,
  CA_PROPS,
  type CaIssuerProps,
  VAULT_PROPS,
  type VaultIssuerProps,
} from './issuer-spec';

/**
 * A cert-manager ClusterIssuer: it signs certificates of every namespace. Its Secrets live in cert-manager's own
 * namespace. Made by the static method of its type.
 *
 * @see https://cert-manager.io/docs/configuration/issuers/
 */
export class ClusterIssuer extends ApiConstruct implements IIssuer {
  /** A ClusterIssuer that exists in the cluster. */
  static fromName(name: string): IIssuer {
    return new ImportedIssuer('ClusterIssuer', name);
  }

  /** Signs with the CA in a Secret of cert-manager's namespace. */
  static ca(scope: Construct, id: string, props: CaIssuerProps): ClusterIssuer {
    checkProps(scope, id, props, CA_PROPS);
    return new ClusterIssuer(scope, id, props, caSpec(props.secretName));
  }

  /** Each certificate signs itself: the start of a CA, never for a pool. */
  static selfSigned(scope: Construct, id: string, props: ApiConstructProps = {}): ClusterIssuer {
    checkProps(scope, id, props, API_PROPS);
    return new ClusterIssuer(scope, id, props, SELF_SIGNED_SPEC);
  }

  /** HashiCorp Vault signs. */
  static vault(scope: Construct, id: string, props: VaultIssuerProps): ClusterIssuer {
    checkProps(scope, id, props, VAULT_PROPS);
    return new ClusterIssuer(scope, id, props, vaultSpec(props));
  }

  /** An ACME server signs. */
  static acme(scope: Construct, id: string, props: AcmeIssuerProps): ClusterIssuer {
    checkProps(scope, id, props, ACME_PROPS);
    return new ClusterIssuer(scope, id, props, acmeSpec(props));
  }

  protected readonly apiObject: ApiObject;

  private constructor(scope: Construct, id: string, props: ApiConstructProps, spec: Record<string, unknown>) {
    super(scope, id);
    this.apiObject = addResource(this, 'Resource', issuerObject('ClusterIssuer', props.metadata, spec));
  }

  /** None: it serves all of them. */
  override get namespace(): undefined {
    return undefined;
  }

  get issuerRef(): ResolvedIssuerRef {
    return { apiGroup: CERT_MANAGER_GROUP, kind: 'ClusterIssuer', name: this.name };
  }
}
