import { inFleet } from './names';
import { CERT_MANAGER_GROUP, type IssuerKind, type IssuerRef, resolveIssuerRef } from './tls';

/** The folder of dist/ that holds certificate authorities: no pool's namespace may have its name. */
export const PKI_FOLDER = 'pki';

/** Where cert-manager looks for the Secrets of ClusterIssuers unless its flags name another namespace. */
export const CERT_MANAGER_NAMESPACE = 'cert-manager';

/**
 * Lives of CAs that say none: 20 years and 5 years. What a CA signs has to end before the CA that signed it, and
 * cert-manager re-issues nothing when a CA is renewed: so each is renewed as long before its end as what it signs lives.
 */
export const PKI_LIVES = {
  root: { duration: '175200h', renewBefore: '87600h' },
  intermediate: { duration: '43800h', renewBefore: '17520h' },
} as const;

/** The root at the top of every chain: it signs itself and its key never leaves the cluster, or is in a Secret already. */
export interface PkiRootIntent {
  /** Its Certificate, its Issuer, and `tls.root` of pools under it. @default - NAME-root */
  readonly name?: string;
  /**
   * Secret with tls.crt and tls.key of a root that exists already, in the namespace of the Secrets. Nothing of the root
   * is rendered then.
   * @default - a root that signs itself
   */
  readonly secretName?: string;
  /** Subject of a root that signs itself. @default - its name */
  readonly commonName?: string;
  /** Life of a root that signs itself. @default '175200h', twenty years */
  readonly duration?: string;
  /** How long before its end it is renewed, with the same key. @default '87600h', ten years */
  readonly renewBefore?: string;
}

/** One generation of the CA that signs for pools. */
export interface IntermediateIntent {
  /** 1, 2 and so on: its Issuer is NAME-g1, NAME-g2. */
  readonly generation: number;
  /** Subject. @default - the name of its Issuer */
  readonly commonName?: string;
  /** Life of the CA. @default '43800h', five years */
  readonly duration?: string;
  /**
   * How long before its end it is renewed, with the same key. Every certificate that it signs must live shorter than this.
   * @default '17520h', two years
   */
  readonly renewBefore?: string;
}

/**
 * Certificate authorities that are rendered: one root that stays, and intermediates that come and go. Clients trust the
 * root, so moving a pool from one intermediate to the next changes nobody's trust.
 */
export interface PkiIntent {
  /** Its Issuers are called NAME-gN. */
  readonly name: string;
  /**
   * Namespace of the Issuers and their Secrets; only pools in it can use them.
   * @default - ClusterIssuers for all namespaces, whose Secrets live in cert-manager's own
   */
  readonly namespace?: string;
  /** The root above them. @default - a root that signs itself, for twenty years */
  readonly root?: PkiRootIntent;
  /** The generations that exist now, at least one. */
  readonly intermediates: readonly IntermediateIntent[];
}

/** A CA that cert-manager keeps: Certificate, Secret and Issuer have one name. */
export interface Authority {
  readonly name: string;
  readonly commonName: string;
  readonly duration: string;
  readonly renewBefore: string;
}

/** A PKI with nothing left to a default. */
export interface Pki {
  readonly intent: PkiIntent;
  readonly name: string;
  /** Where its Secrets are. */
  readonly namespace: string;
  /** What signs for pools. */
  readonly issuerKind: IssuerKind;
  readonly root: Authority & {
    /** Secret of the root. */
    readonly secretName: string;
    /** Whether the Secret exists already, and nothing of the root is rendered. */
    readonly isReference: boolean;
  };
  readonly intermediates: readonly (Authority & { readonly generation: number })[];
}

/** `platform-g2`: Issuer, Certificate and Secret of a generation. */
function intermediateName(pki: string, generation: number): string {
  return `${pki}-g${generation}`;
}

/** The self-signed Issuer that signs a root which we render. */
export function rootBootstrapIssuerName(root: string): string {
  return `${root}-selfsigned`;
}

/**
 * The Argo CD Application of a PKI. No pool has its name: their namespaces are never called `pki`.
 *
 * @param fleet name of the fleet.
 */
export function pkiApplicationName(pki: string, fleet?: string): string {
  return inFleet(fleet, `${PKI_FOLDER}-${pki}`);
}

/** The AppProject of PKIs: theirs alone may hold a ClusterIssuer. */
export function pkiProjectName(project: string): string {
  return `${project}-${PKI_FOLDER}`;
}

/**
 * A PKI with its defaults filled in.
 *
 * @param clusterNamespace where the Secrets of ClusterIssuers live.
 */
export function resolvePki(intent: PkiIntent, clusterNamespace: string): Pki {
  const { name, namespace, root = {}, intermediates } = intent;
  const rootName = root.name ?? `${name}-root`;
  return {
    intent,
    name,
    namespace: namespace ?? clusterNamespace,
    issuerKind: namespace === undefined ? 'ClusterIssuer' : 'Issuer',
    root: {
      name: rootName,
      commonName: root.commonName ?? rootName,
      duration: root.duration ?? PKI_LIVES.root.duration,
      renewBefore: root.renewBefore ?? PKI_LIVES.root.renewBefore,
      secretName: root.secretName ?? rootName,
      isReference: root.secretName !== undefined,
    },
    intermediates: intermediates.map((intermediate) => {
      const issuer = intermediateName(name, intermediate.generation);
      return { name: issuer, commonName: issuer, ...PKI_LIVES.intermediate, ...intermediate };
    }),
  };
}

/**
 * The PKI whose name an issuer bears: `platform-g7` is of `platform`, whether it has a generation 7 or not.
 *
 * @param namespace of the one who refers to the issuer.
 */
export function pkiOfIssuer(pkis: readonly Pki[], ref: IssuerRef, namespace: string): Pki | undefined {
  const { apiGroup, kind, name } = resolveIssuerRef(ref);
  if (apiGroup !== CERT_MANAGER_GROUP) return undefined;
  return pkis.find(
    (pki) =>
      pki.issuerKind === kind &&
      (kind === 'ClusterIssuer' || pki.namespace === namespace) &&
      name.startsWith(`${pki.name}-g`) &&
      /^[0-9]+$/.test(name.slice(pki.name.length + 2)),
  );
}
