const LABEL = '[a-z0-9]([-a-z0-9]*[a-z0-9])?';
const SUBDOMAIN = new RegExp(`^${LABEL}(\\.${LABEL})*$`);
const NAMESPACE = new RegExp(`^${LABEL}$`);

/** Whether a value is a name that Kubernetes accepts for the objects that this project reads: a DNS subdomain. */
export function isObjectName(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 253 && SUBDOMAIN.test(value);
}

/** Whether a value is a name that Kubernetes accepts for a namespace or a Service: a DNS label. */
export function isLabelName(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 63 && NAMESPACE.test(value);
}
