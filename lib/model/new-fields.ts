/**
 * Whether a problem is only that this release does not know a field that main.ts says a newer KubeDB has.
 *
 * @param path of the field in the Pgpool, perhaps with its name before: `Pgpool orders: spec.backends[1].poolerMode`.
 * @param newFields `kubedb.newFields` of the fleet, where a list is written `backends[]`.
 */
export function isNewField(path: string, message: string, newFields: readonly string[]): boolean {
  return message.startsWith('unknown field') && newFields.includes(newFieldName(path));
}

/** How `kubedb.newFields` names the field at a path. */
export function newFieldName(path: string): string {
  return path.replace(/^Pgpool \S+: /, '').replaceAll(/\[\d+\]/g, '[]');
}
