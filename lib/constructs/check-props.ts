import type { Construct } from 'constructs';
import { GitopsError, type Problem } from '../errors';
import { isRecord, MOST_LEVELS, recordOf } from '../json';
import { didYouMean } from '../validation/wording';

/** What a property has to be. */
export interface PropCheck {
  /** In words, behind "allowed:". */
  readonly allowed: string;
  readonly isOptional?: boolean;
  /** Whether cdk8s may find it out when it renders: only what is rendered as it is. @default false */
  readonly takesLazy?: boolean;
  holds(value: unknown): boolean;
}

/** A check for each property of a construct: one that is forgotten does not compile. */
export type PropChecks<P> = { readonly [K in keyof P]-?: PropCheck };

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** Texts by their names, as labels and annotations are. */
export const TEXT_MAP: PropCheck = {
  allowed: 'an object of strings',
  holds: (value) => isRecord(value) && Object.values(value).every((text) => typeof text === 'string'),
};
/** Text. */
export const TEXT: PropCheck = { allowed: 'a string that is not empty', holds: isText };
/** Text that is rendered as it is, and nothing else is done with. */
export const RENDERED_TEXT: PropCheck = { ...TEXT, takesLazy: true };
/** A number. */
export const NUMBER: PropCheck = { allowed: 'a number', holds: (value) => typeof value === 'number' };
/** Yes or no. */
export const FLAG: PropCheck = { allowed: 'true or false', holds: (value) => typeof value === 'boolean' };
/** Fields of an object of Kubernetes. */
export const FIELDS: PropCheck = {
  allowed: `an object of at most ${MOST_LEVELS} levels, without a bigint`,
  holds: (value) => isRecord(value) && isRenderable(value, MOST_LEVELS),
};
/** A time span of cdk8s, of any copy of it. */
export const DURATION: PropCheck = { allowed: 'a Duration of cdk8s, such as Duration.minutes(5)', holds: isDuration };
/** An issuer, owned or foreign. */
export const ISSUER: PropCheck = {
  allowed: 'an Issuer or a ClusterIssuer, such as Issuer.fromName("NAME")',
  holds: (value) => isRecord(value) && isRecord(value.issuerRef) && isText(value.issuerRef.name),
};
/** TLS of a pool. */
export const TLS: PropCheck = {
  allowed: 'an object with issuerRef: { name } and, for certificates, a list of objects with an alias',
  holds: (value) =>
    isRecord(value) &&
    isRecord(value.issuerRef) &&
    isText(value.issuerRef.name) &&
    optional(TEXT).holds(value.sslMode) &&
    (value.certificates === undefined || listOf(withText('alias')).holds(value.certificates)),
};

const SCALARS: PropCheck = {
  allowed: 'an object of strings and numbers',
  holds: (value) => isRecord(value) && Object.values(value).every((each) => isText(each) || NUMBER.holds(each)),
};

/** How pods run. */
export const POD: PropCheck = {
  allowed:
    'an object with imagePullSecrets: a list of names, tolerations: a list of objects, and labels, annotations, nodeSelector, ' +
    'resources.requests and resources.limits: objects of strings',
  holds: (value) => {
    const {
      imagePullSecrets,
      tolerations,
      labels,
      annotations,
      nodeSelector,
      resources = {},
      ...names
    } = recordOf(value);
    const { requests, limits } = recordOf(resources);
    return (
      isRecord(value) &&
      optional(listOf(TEXT)).holds(imagePullSecrets) &&
      optional(listOf(SCALARS)).holds(tolerations) &&
      takes(FIELDS, resources) &&
      Object.values(names).every(optional(TEXT).holds) &&
      [labels, annotations, nodeSelector, requests, limits].every(optional(TEXT_MAP).holds)
    );
  },
};

/** Metadata, which every construct of one object has. */
export const API_PROPS = { metadata: optional(FIELDS) } as const;

/** The same, or absent. */
export function optional(check: PropCheck): PropCheck {
  return { ...check, isOptional: true, holds: (value) => value === undefined || check.holds(value) };
}

/** A construct or a reference of a kind, which has a name. @param name what the name has to be. @default - rendered as it is */
export function named(kind: string, name: PropCheck = RENDERED_TEXT): PropCheck {
  return {
    allowed: `a ${kind}, or an object with its name${name.takesLazy ? '' : ' as text'}`,
    holds: (value) => isRecord(value) && takes(name, value.name),
  };
}

/** An object with text in these fields. */
export function withText(...fields: readonly string[]): PropCheck {
  return {
    allowed: `an object with ${fields.join(' and ')}`,
    holds: (value) => isRecord(value) && fields.every((field) => isText(value[field])),
  };
}

/** A list. */
export function listOf(item: PropCheck): PropCheck {
  return {
    allowed: `a list; each item: ${item.allowed}`,
    holds: (value) => Array.isArray(value) && value.every((each) => item.holds(each)),
  };
}

/** A word of a closed list. */
export function oneOf(words: readonly string[]): PropCheck {
  return { allowed: words.join(', '), holds: (value) => words.includes(value as string) };
}

/**
 * Checks the properties of a construct, because a program in JavaScript can give anything for them.
 *
 * @throws GitopsError naming each that is missing, unknown or no such thing.
 */
export function checkProps<P>(scope: Construct, id: string, props: P, checks: PropChecks<P>): void {
  const problems: Problem[] = problemsOf(props, checks as Readonly<Record<string, PropCheck>>).map((problem) => ({
    code: 'intent-invalid',
    file: `${scope.node.path}/${id}`,
    ...problem,
  }));
  if (problems.length > 0) throw new GitopsError(problems);
}

/** The error of one value that is no such thing. */
export function noSuchProp(file: string, path: string, value: unknown, { allowed }: PropCheck): GitopsError {
  return GitopsError.of({ code: 'intent-invalid', file, path, message: `found ${shown(value)}, allowed: ${allowed}` });
}

function problemsOf(props: unknown, checks: Readonly<Record<string, PropCheck>>): { path: string; message: string }[] {
  const names = Object.keys(checks);
  if (!isRecord(props))
    return [{ path: 'props', message: `found ${shown(props)}, allowed: an object with ${names.join(', ')}` }];
  const unknown = Object.keys(props)
    .filter((name) => !names.includes(name))
    .map((path) => ({ path, message: `is no property, allowed: ${names.join(', ')}${didYouMean(path, names)}` }));
  const wrong = Object.entries(checks).flatMap(([path, check]) => {
    const value = props[path];
    if (value === undefined)
      return check.isOptional ? [] : [{ path, message: `is missing, allowed: ${check.allowed}` }];
    if (takes(check, value)) return [];
    return [{ path, message: `found ${shown(value)}, allowed: ${check.allowed}` }];
  });
  return [...unknown, ...wrong];
}

/** Whether JSON can hold a value. One that leads back to itself has more levels than any. */
function isRenderable(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null || isLazy(value)) return typeof value !== 'bigint';
  return levels > 0 && Object.values(value).every((each) => isRenderable(each, levels - 1));
}

function takes(check: PropCheck, value: unknown): boolean {
  return isLazy(value) ? check.takesLazy === true : check.holds(value);
}

/** A value that cdk8s finds out when it renders. */
function isLazy(value: unknown): boolean {
  return typeof (value as { produce?: unknown } | null | undefined)?.produce === 'function';
}

function isDuration(value: unknown): boolean {
  return typeof (value as { toSeconds?: unknown } | null | undefined)?.toSeconds === 'function';
}

/** A value as it is written. An object is not shown whole, because a construct holds its whole tree. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (isLazy(value)) return 'a Lazy of cdk8s';
  if (typeof value === 'object' && value !== null)
    return `an object with ${Object.keys(value).join(', ') || 'nothing'}`;
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}
