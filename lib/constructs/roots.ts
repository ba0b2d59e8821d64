import type { ApiObject } from 'cdk8s';
import type { Construct } from 'constructs';
import { GitopsError, type Problem } from '../errors';
import { readRootCertificate } from '../model/root-certificate';
import { bundleObject, rootsConfigMapObject } from '../objects/roots';
import { ApiConstruct, type ApiConstructProps, addResource } from './api-construct';
import { API_PROPS, checkProps, listOf, optional, type PropChecks, TEXT } from './check-props';

/** Properties of {@link RootsConfigMap}. */
export interface RootsConfigMapProps extends ApiConstructProps {
  /** Public certificates of roots, each as PEM. */
  readonly certificates: readonly string[];
  /** Key that holds them, one after the other. @default 'ca.crt' */
  readonly key?: string;
}

const ROOTS_PROPS: PropChecks<RootsConfigMapProps> = {
  ...API_PROPS,
  certificates: listOf(TEXT),
  key: optional(TEXT),
};

/**
 * A ConfigMap of root certificates: what clients verify a pool by, where trust-manager is absent. A pod that mounts it has
 * to load the file anew when it changes.
 */
export class RootsConfigMap extends ApiConstruct {
  protected readonly apiObject: ApiObject;

  /**
   * @throws GitopsError when a certificate is none of a root, or comes with a private key, or a property is missing, unknown or no such
   * thing.
   */
  constructor(scope: Construct, id: string, props: RootsConfigMapProps) {
    checkProps(scope, id, props, ROOTS_PROPS);
    super(scope, id);
    const certificates = publicRoots(props.certificates, this.node.path);
    const object = rootsConfigMapObject(props.metadata, { certificates, key: props.key });
    this.apiObject = addResource(this, 'Resource', object);
  }
}

/** Properties of {@link Bundle}. */
export interface BundleProps extends RootsConfigMapProps {
  /** Namespaces that get a ConfigMap of the Bundle's name. @see `spec.target.namespaceSelector` */
  readonly namespaces: readonly string[];
}

const BUNDLE_PROPS: PropChecks<BundleProps> = { ...ROOTS_PROPS, namespaces: listOf(TEXT) };

/**
 * A Bundle of trust-manager: it writes root certificates to a ConfigMap in each namespace. The certificates stand in it as
 * they are, public; a Secret as the source would silently follow a CA that gets another key.
 *
 * @see https://cert-manager.io/docs/trust/trust-manager/api-reference/
 */
export class Bundle extends ApiConstruct {
  protected readonly apiObject: ApiObject;

  /**
   * @throws GitopsError when a certificate is none of a root, or comes with a private key, or a property is missing, unknown or no such
   * thing.
   */
  constructor(scope: Construct, id: string, props: BundleProps) {
    checkProps(scope, id, props, BUNDLE_PROPS);
    super(scope, id);
    const certificates = publicRoots(props.certificates, this.node.path);
    const { metadata, key, namespaces } = props;
    this.apiObject = addResource(this, 'Resource', bundleObject(metadata, { certificates, key, namespaces }));
  }

  /** None: it serves all of them. */
  override get namespace(): undefined {
    return undefined;
  }
}

function publicRoots(certificates: readonly string[], file: string): string[] {
  const problems: Problem[] = [];
  const roots = certificates.flatMap((certificate, i) => {
    const reading = readRootCertificate(certificate);
    if ('root' in reading) return [reading.root.pem];
    problems.push({ code: 'intent-invalid', file, path: `certificates[${i}]`, message: reading.problem });
    return [];
  });
  if (problems.length > 0) throw new GitopsError(problems);
  return roots;
}
