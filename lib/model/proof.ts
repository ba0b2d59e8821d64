/** What the Job behind an operation proves. */
export type Proof =
  /** Every pod was made since the operation began. */
  | { readonly kind: 'pods' }
  /** Every pod serves the certificate last issued, or no TLS. */
  | { readonly kind: 'certificate' }
  /** As many pods are Ready, and those that were there before were not restarted. */
  | {
      readonly kind: 'replicas';
      readonly replicas: number;
      /** Pods that every cluster had before, wherever it comes from, and still has: those of the lowest ordinals. */
      readonly kept: number;
    }
  /** The Pgpool has the version, and every pod came up with it. */
  | {
      readonly kind: 'version';
      /** Name of the PgpoolVersion. */
      readonly version: string;
      /** Image of Pgpool-II that it stands for. @default - not known */
      readonly image?: string;
    };

/** Every kind of a proof. */
export const PROOF_KINDS = ['certificate', 'pods', 'replicas', 'version'] as const satisfies readonly Proof['kind'][];

/** The options of the step that proves it; none for the certificate, which is the step's default. */
export function proofOptions(proof: Proof): string[] {
  if (proof.kind === 'certificate') return [];
  if (proof.kind === 'pods') return [`--proof=${proof.kind}`];
  if (proof.kind === 'version') {
    const image = proof.image === undefined ? [] : [`--image=${proof.image}`];
    return [`--proof=${proof.kind}`, `--version-name=${proof.version}`, ...image];
  }
  return [`--proof=${proof.kind}`, `--replicas=${proof.replicas}`, `--kept=${proof.kept}`];
}
