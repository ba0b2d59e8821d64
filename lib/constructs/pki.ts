import { Construct } from 'constructs';
import { GitopsError, type Problem } from '../errors';
import { recordOf } from '../json';
import { checkPkiIntent } from '../model/check-pki';
import { type Pki as Authorities, CERT_MANAGER_NAMESPACE, type PkiIntent, resolvePki } from '../model/pki';
import { pkiObjects } from '../objects/pki';
import { addResource } from './api-construct';
import { noSuchProp, TEXT } from './check-props';
import { type IIssuer, ImportedIssuer } from './issuer';

/** Properties of {@link Pki}: those of intent, and where cert-manager keeps the Secrets of ClusterIssuers. */
export interface PkiProps extends PkiIntent {
  /** cert-manager's `--cluster-resource-namespace`. @default 'cert-manager' */
  readonly certManagerNamespace?: string;
}

/**
 * A root CA that stays, an intermediate CA for each generation, and an Issuer for each of these. A leaf's ca.crt is the top
 * of its chain, the root: so moving a pool from one generation to the next changes nobody's trust.
 *
 * Several objects, in Argo CD waves: each CA is Ready before what it signs is requested.
 */
export class Pki extends Construct {
  private readonly authorities: Authorities;

  /**
   * @throws GitopsError when a CA would not outlive what it signs, or a generation is declared twice.
   */
  constructor(scope: Construct, id: string, props: PkiProps) {
    super(scope, id);
    const { certManagerNamespace = CERT_MANAGER_NAMESPACE, ...intent } = recordOf(props) as unknown as PkiProps;
    if (!TEXT.holds(certManagerNamespace)) {
      throw noSuchProp(this.node.path, 'certManagerNamespace', certManagerNamespace, TEXT);
    }
    const problems: Problem[] = checkPkiIntent(intent, this.node.path);
    if (problems.length > 0) throw new GitopsError(problems);
    this.authorities = resolvePki(intent, certManagerNamespace);
    for (const object of pkiObjects(this.authorities)) {
      addResource(this, `${object.kind}.${object.metadata?.name}`, object);
    }
  }

  /** Name of the root: `tls.root` of the pools under it. */
  get root(): string {
    return this.authorities.root.name;
  }

  /**
   * The Issuer of a generation, for pools and client certificates.
   *
   * @throws GitopsError when there is no such generation.
   */
  issuer(generation: number): IIssuer {
    const { intermediates, issuerKind } = this.authorities;
    const found = intermediates.find((intermediate) => intermediate.generation === generation);
    if (found !== undefined) return new ImportedIssuer(issuerKind, found.name);
    const known = intermediates.map((intermediate) => intermediate.generation).join(', ');
    const message = `has no generation ${generation}, there are: ${known}`;
    throw GitopsError.of({ code: 'intent-invalid', file: this.node.path, path: 'intermediates', message });
  }
}
