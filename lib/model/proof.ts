import { isRecord, recordOf } from '../json';
import type { StoredResources } from './resources';

/** What the Job behind an operation proves. */
export type Proof =
  /** The Pgpool names the Secret, its credentials are in use since the operation, and every pod came up with them. */
  | {
      readonly kind: 'credentials';
      /** Name of the Secret. @default - whichever it names: a new password was made in it */
      readonly secret?: string;
    }
  /** Every pod was made since the operation began. */
  | {
      readonly kind: 'pods';
      /** Requests and limits that they bring along, where no operation of their own proves them. @default - none */
      readonly resources?: PodResources;
    }
  /** Every pod serves the certificate last issued, or no TLS. */
  | { readonly kind: 'certificate' }
  /** As many pods are Ready, and those that were there before were not restarted. */
  | {
      readonly kind: 'replicas';
      readonly replicas: number;
      /** Pods that every cluster had before, wherever it comes from, and still has: those of the lowest ordinals. */
      readonly kept: number;
    }
  /** The Pgpool has the configuration, and every pod was made since the operation began. */
  | {
      readonly kind: 'configuration';
      /** As `configurationHash` makes it: no text of a person becomes a word of a command. */
      readonly hash: string;
    }
  /** The Pgpool has the version, and every pod came up with it. */
  | {
      readonly kind: 'version';
      /** Name of the PgpoolVersion. */
      readonly version: string;
      /** Image of Pgpool-II that it stands for. @default - not known */
      readonly image?: string;
    }
  /** Every pod has the requests and limits, and what its node reports of them is the same. */
  | { readonly kind: 'resources'; readonly resources: PodResources };

/** What Pgpool-II's container of each pod has to have. */
export type PodResources = Pick<StoredResources, 'requests' | 'limits'>;

/** Every kind of a proof. */
export const PROOF_KINDS = [
  'certificate',
  'credentials',
  'configuration',
  'pods',
  'replicas',
  'resources',
  'version',
] as const satisfies readonly Proof['kind'][];

/** The options of the step that proves it; none for the certificate, which is the step's default. */
export function proofOptions(proof: Proof): string[] {
  if (proof.kind === 'certificate') return [];
  if (proof.kind === 'pods') return [`--proof=${proof.kind}`, ...resourcesOptions(proof.resources)];
  if (proof.kind === 'credentials') {
    return [`--proof=${proof.kind}`, ...(proof.secret === undefined ? [] : [`--secret=${proof.secret}`])];
  }
  if (proof.kind === 'configuration') return [`--proof=${proof.kind}`, `--configuration=${proof.hash}`];
  if (proof.kind === 'version') {
    const image = proof.image === undefined ? [] : [`--image=${proof.image}`];
    return [`--proof=${proof.kind}`, `--version-name=${proof.version}`, ...image];
  }
  if (proof.kind === 'resources') return [`--proof=${proof.kind}`, ...resourcesOptions(proof.resources)];
  return [`--proof=${proof.kind}`, `--replicas=${proof.replicas}`, `--kept=${proof.kept}`];
}

function resourcesOptions(resources: PodResources | undefined): string[] {
  return resources === undefined ? [] : [`--resources=${JSON.stringify(resources)}`];
}

/** Reads what {@link proofOptions} has written of resources. @returns undefined when the text is something else */
export function parseResources(text: string): PodResources | undefined {
  try {
    const { requests, limits } = recordOf(JSON.parse(text));
    return isTexts(requests) && isTexts(limits) ? { requests, limits } : undefined;
  } catch {
    return undefined;
  }
}

function isTexts(value: unknown): value is Readonly<Record<string, string>> {
  return isRecord(value) && Object.values(value).every((each) => typeof each === 'string');
}
