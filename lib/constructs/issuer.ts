import type { ApiObject } from 'cdk8s';
import type { Construct } from 'constructs';
import { CERT_MANAGER_GROUP, type IssuerKind, type ResolvedIssuerRef } from '../model/tls';
import { caSpec, issuerObject, SELF_SIGNED_SPEC, vaultSpec } from '../objects/issuer';
import { ApiConstruct, type ApiConstructProps, addResource } from './api-construct';
import { API_PROPS, checkProps } from './check-props';
import {
  ACME_PROPS,
  type AcmeIssuerProps,
  acmeSpec,
  CA_PROPS,
  type CaIssuerProps,
  VAULT_PROPS,
  type VaultIssuerProps,
} from './issuer-spec';

/** A cert-manager issuer, owned or foreign, of either kind. */
export interface IIssuer {
  /** The reference by which others name it, with kind and group always written out. */
  readonly issuerRef: ResolvedIssuerRef;
}

/** An issuer that exists in the cluster. */
export class ImportedIssuer implements IIssuer {
  readonly issuerRef: ResolvedIssuerRef;

  constructor(kind: IssuerKind, name: string) {
    this.issuerRef = { apiGroup: CERT_MANAGER_GROUP, kind, name };
  }
}

/**
 * A cert-manager Issuer: it signs certificates of its own namespace. Made by the static method of its type.
 *
 * @see https://cert-manager.io/docs/configuration/issuers/
 */
export class Issuer extends ApiConstruct implements IIssuer {
  /** An Issuer that exists in the cluster. */
  static fromName(name: string): IIssuer {
    return new ImportedIssuer('Issuer', name);
  }

  /** Signs with the CA in a Secret of the namespace. */
  static ca(scope: Construct, id: string, props: CaIssuerProps): Issuer {
    checkProps(scope, id, props, CA_PROPS);
    return new Issuer(scope, id, props, caSpec(props.secretName));
  }

  /** Each certificate signs itself: the start of a CA, never for a pool. */
  static selfSigned(scope: Construct, id: string, props: ApiConstructProps = {}): Issuer {
    checkProps(scope, id, props, API_PROPS);
    return new Issuer(scope, id, props, SELF_SIGNED_SPEC);
  }

  /** HashiCorp Vault signs. */
  static vault(scope: Construct, id: string, props: VaultIssuerProps): Issuer {
    checkProps(scope, id, props, VAULT_PROPS);
    return new Issuer(scope, id, props, vaultSpec(props));
  }

  /** An ACME server signs. */
  static acme(scope: Construct, id: string, props: AcmeIssuerProps): Issuer {
    checkProps(scope, id, props, ACME_PROPS);
    return new Issuer(scope, id, props, acmeSpec(props));
  }

  protected readonly apiObject: ApiObject;

  private constructor(scope: Construct, id: string, props: ApiConstructProps, spec: Record<string, unknown>) {
    super(scope, id);
    this.apiObject = addResource(this, 'Resource', issuerObject('Issuer', props.metadata, spec));
  }

  get issuerRef(): ResolvedIssuerRef {
    return { apiGroup: CERT_MANAGER_GROUP, kind: 'Issuer', name: this.name };
  }
}
