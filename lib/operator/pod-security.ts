import type { ContainerTemplate, PgpoolSpec } from '../cluster/resources';
import { isRecord } from '../json';
import { isObjectName } from '../model/object-names';
import { isUnconfined } from '../model/pod-settings';

/** Judges a value that a template sets. @returns what is allowed, undefined when the value is */
type Rule = (value: unknown) => string | undefined;

const allowed =
  (text: string, holds: (value: unknown) => boolean): Rule =>
  (value) =>
    holds(value) ? undefined : text;

const id = allowed('an id of 1 or more', (value) => Number.isInteger(value) && (value as number) > 0);
const ids = allowed(
  'ids of 1 or more',
  (value) => Array.isArray(value) && value.every((each) => id(each) === undefined),
);
const yes = allowed('true', (value) => value === true);
const no = allowed('false', (value) => value === false);
const any = allowed('', () => true);
const seccomp = allowed('{ type: RuntimeDefault }', (value) => isRecord(value) && value.type === 'RuntimeDefault');
const capabilities = allowed('{ drop: [ALL] } alone', (value) => {
  if (!isRecord(value)) return false;
  const { drop, add } = value;
  const adds = Array.isArray(add) ? add : add === undefined ? [] : ['?'];
  return Array.isArray(drop) && drop.includes('ALL') && adds.length === 0;
});

/** Fields of a pod's securityContext that keep it restricted, by Kubernetes' Pod Security Standards. */
const POD_RULES: Readonly<Record<string, Rule>> = {
  runAsNonRoot: yes,
  runAsUser: id,
  runAsGroup: id,
  fsGroup: id,
  fsGroupChangePolicy: any,
  supplementalGroups: ids,
  seccompProfile: seccomp,
};

/** The same of a container. */
const CONTAINER_RULES: Readonly<Record<string, Rule>> = {
  privileged: no,
  allowPrivilegeEscalation: no,
  readOnlyRootFilesystem: any,
  runAsNonRoot: yes,
  runAsUser: id,
  runAsGroup: id,
  capabilities,
  seccompProfile: seccomp,
};

/**
 * Returns what of a Pgpool's podTemplate would loosen its pods: root, privileges, no AppArmor, or values of Secrets that the author of the
 * Pgpool may not be allowed to read.
 */
export function podTemplateProblems({ podTemplate }: PgpoolSpec): string[] {
  const path = 'spec.podTemplate.spec';
  const {
    containers = [],
    securityContext,
    serviceAccountName,
    imagePullSecrets,
    priorityClassName,
  } = podTemplate?.spec ?? {};
  const secrets = Array.isArray(imagePullSecrets)
    ? imagePullSecrets.map((each) => (isRecord(each) ? each.name : each))
    : [];
  const names = [serviceAccountName, priorityClassName, ...secrets].filter((name) => name !== undefined);
  return [
    ...annotationProblems(podTemplate?.metadata?.annotations),
    ...contextProblems(`${path}.securityContext`, securityContext, POD_RULES),
    ...names.filter((name) => !isObjectName(name)).map((name) => `${path}: "${name}" is not the name of an object`),
    ...(String(priorityClassName ?? '').startsWith('system-')
      ? [
          `${path}.priorityClassName: found ${priorityClassName}, allowed: no class of the system, because its pods displace others`,
        ]
      : []),
    ...containers.flatMap((container) => containerProblems(`${path}.containers[${container.name}]`, container)),
  ];
}

function annotationProblems(annotations: Readonly<Record<string, unknown>> = {}): string[] {
  const path = 'spec.podTemplate.metadata.annotations';
  return Object.entries(annotations)
    .filter(([key, value]) => isUnconfined(key, value))
    .map(([key, value]) => `${path}.${key}: found ${JSON.stringify(value)}, allowed: runtime/default, localhost/NAME`);
}

function containerProblems(path: string, { env = [], securityContext }: ContainerTemplate): string[] {
  return [
    ...contextProblems(`${path}.securityContext`, securityContext, CONTAINER_RULES),
    ...env.flatMap((entry) => {
      const { name, valueFrom } = entry as { readonly name?: string; readonly valueFrom?: object };
      const others = Object.keys(valueFrom ?? {}).filter((key) => key !== 'fieldRef' && key !== 'resourceFieldRef');
      return others.map(
        (key) => `${path}.env[${name}]: found valueFrom.${key}, allowed: value, fieldRef, resourceFieldRef`,
      );
    }),
  ];
}

function contextProblems(path: string, context: unknown, rules: Readonly<Record<string, Rule>>): string[] {
  if (context === undefined) return [];
  if (!isRecord(context)) return [`${path}: found ${JSON.stringify(context)}, allowed: an object`];
  return Object.entries(context)
    .filter(([, value]) => value !== undefined)
    .flatMap(([key, value]) => {
      const rule = Object.hasOwn(rules, key) ? rules[key] : undefined;
      const wanted = rule === undefined ? `only ${Object.keys(rules).join(', ')}` : rule(value);
      return wanted === undefined ? [] : [`${path}.${key}: found ${JSON.stringify(value)}, allowed: ${wanted}`];
    });
}
