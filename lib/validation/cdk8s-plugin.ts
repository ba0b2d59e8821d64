import { isRecord, recordOf } from '../json';
import { pathText } from './finding';
import { checkObject, hasSchema } from './objects';

/** What cdk8s-cli hands to a validation, as far as it is used here. */
export interface ValidationContext {
  /** Files of manifests. */
  readonly manifests: readonly string[];
  /** The objects of a file; null for an empty document. */
  parseManifest(path: string): readonly unknown[];
  /** Receives the violations. */
  readonly report: {
    addViolation(violation: Violation): void;
    submit(status: 'success' | 'failure', metadata?: Readonly<Record<string, string>>): void;
  };
}

/** One finding, as cdk8s-cli prints it. */
export interface Violation {
  readonly ruleName: string;
  readonly recommendation: string;
  readonly fix: string;
  readonly violatingResources: readonly {
    readonly resourceName: string;
    readonly locations: readonly string[];
    readonly manifestPath: string;
  }[];
}

/**
 * A validation of cdk8s-cli, for `validations:` in the cdk8s.yaml of any app: it checks every object whose schema is known
 * here as the API server does with strict field validation, CEL rules included, and refuses what does not hold. Objects of
 * other kinds are counted.
 *
 * @see https://cdk8s.io/docs/latest/plugins/validation/
 */
export class StrictValidation {
  /** Submits a report. It fails when an object is invalid. */
  async validate(context: ValidationContext): Promise<void> {
    const { manifests, report } = context;
    const counts = { checked: 0, invalid: 0, withoutSchema: 0 };
    for (const manifestPath of manifests) {
      for (const object of context.parseManifest(manifestPath).filter((each) => each !== null)) {
        if (isRecord(object) && !hasSchema(object)) {
          counts.withoutSchema += 1;
          continue;
        }
        counts.checked += 1;
        const violations = violationsOf(object, manifestPath);
        for (const violation of violations) report.addViolation(violation);
        if (violations.length > 0) counts.invalid += 1;
      }
    }
    report.submit(counts.invalid === 0 ? 'success' : 'failure', {
      checked: String(counts.checked),
      invalid: String(counts.invalid),
      'without a schema': String(counts.withoutSchema),
    });
  }
}

function violationsOf(object: unknown, manifestPath: string): Violation[] {
  const { kind, metadata } = recordOf(object);
  const resourceName = String(recordOf(metadata).name);
  return checkObject(object).map(({ at, message }) => {
    const path = pathText(at);
    return {
      ruleName: `${String(kind)}: ${path}`,
      recommendation: message,
      fix: 'edit the construct that renders it',
      violatingResources: [{ resourceName, locations: [path], manifestPath }],
    };
  });
}
