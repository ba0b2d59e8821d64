import { Construct } from 'constructs';
import { SyncWave } from '../argocd/sync-wave';
import { GitopsError, type Problem } from '../errors';
import { checkPkiIntent } from '../model/check-pki';
import {
  type Pki as Authorities,
  CERT_MANAGER_NAMESPACE,
  type PkiIntent,
  resolvePki,
  rootBootstrapIssuerName,
} from '../model/pki';
import { PKI_WAVES } from '../rollout/stages';
import { Certificate } from './certificate';
import { ClusterIssuer } from './cluster-issuer';
import { fromGoDuration } from './go-duration';
import { type IIssuer, Issuer } from './issuer';

/** Properties of {@link Pki}: those of intent, and where cert-manager keeps the Secrets of ClusterIssuers. */
export interface PkiProps extends PkiIntent {
  /** cert-manager's `--cluster-resource-namespace`. @default 'cert-manager' */
  readonly certManagerNamespace?: string;
}

/** Keeps a root that is no longer declared, because what it has signed may still be in use. */
const KEEP = { 'argocd.argoproj.io/sync-options': 'Prune=false' } as const;

/**
 * A root CA that stays, an intermediate CA for each generation, and an Issuer for each of these. A leaf's ca.crt is the top
 * of its chain, the root: so moving a pool from one generation to the next changes nobody's trust.
 *
 * Several objects, in Argo CD waves: each CA is Ready before what it signs is requested.
 */
export class Pki extends Construct {
  private readonly authorities: Authorities;
  private readonly issuers = new Map<number, IIssuer>();

  /**
   * @throws GitopsError when a CA would not outlive what it signs, or a generation is declared twice.
   */
  constructor(scope: Construct, id: string, props: PkiProps) {
    super(scope, id);
    const { certManagerNamespace = CERT_MANAGER_NAMESPACE, ...intent } = props;
    const problems: Problem[] = checkPkiIntent(intent, this.node.path);
    if (problems.length > 0) throw new GitopsError(problems);
    this.authorities = resolvePki(intent, certManagerNamespace);
    const root = this.addRoot();
    for (const { generation } of this.authorities.intermediates) this.addIntermediate(generation, root);
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
    const found = this.issuers.get(generation);
    if (found !== undefined) return found;
    const message = `has no generation ${generation}, there are: ${[...this.issuers.keys()].join(', ')}`;
    throw GitopsError.of({ code: 'intent-invalid', file: this.node.path, path: 'intermediates', message });
  }

  private metadata(name: string, wave: number, annotations: Record<string, string> = {}) {
    const { namespace } = this.authorities;
    return { name, namespace, annotations: { ...SyncWave.of(wave).toAnnotations(), ...annotations } };
  }

  /** The root's Issuer is one of a namespace even for a ClusterIssuer's PKI: no pool can be signed by the root itself. */
  private addRoot(): IIssuer {
    const { root } = this.authorities;
    if (!root.isReference) {
      const bootstrap = Issuer.selfSigned(this, 'bootstrap', {
        metadata: this.metadata(rootBootstrapIssuerName(root.name), PKI_WAVES.bootstrap),
      });
      new Certificate(this, 'root-ca', {
        metadata: this.metadata(root.name, PKI_WAVES.root, KEEP),
        isCa: true,
        commonName: root.commonName,
        secretName: root.secretName,
        issuer: bootstrap,
        duration: fromGoDuration(root.duration),
        renewBefore: fromGoDuration(root.renewBefore),
      });
    }
    const metadata = this.metadata(root.name, PKI_WAVES.rootIssuer);
    return Issuer.ca(this, 'root', { metadata, secretName: root.secretName });
  }

  private addIntermediate(generation: number, root: IIssuer): void {
    const { intermediates, issuerKind } = this.authorities;
    const intermediate = intermediates.find((candidate) => candidate.generation === generation);
    if (intermediate === undefined) return;
    const { name, commonName, duration, renewBefore } = intermediate;
    new Certificate(this, `g${generation}-ca`, {
      metadata: this.metadata(name, PKI_WAVES.intermediate),
      isCa: true,
      commonName,
      secretName: name,
      issuer: root,
      duration: fromGoDuration(duration),
      renewBefore: fromGoDuration(renewBefore),
    });
    const props = { metadata: this.metadata(name, PKI_WAVES.issuer), secretName: name };
    const kinds = { ClusterIssuer, Issuer } as const;
    this.issuers.set(generation, kinds[issuerKind].ca(this, `g${generation}`, props));
  }
}
