import { recordOf } from '../json';
import type { PostgresRef } from '../model/intent';
import { servesTls } from '../model/kubedb/app-binding';
import type { LiveObject } from './live-objects';

/** The AppBinding that a live Pgpool names. */
export function bindingOf({ metadata, spec }: LiveObject): LiveObject['metadata'] {
  const { name, namespace = metadata.namespace ?? 'default' } = recordOf(recordOf(spec).postgresRef);
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  return { name: text(name), namespace: text(namespace) };
}

/** That AppBinding. @returns undefined when it is not among the objects */
export function findBinding(pgpool: LiveObject, objects: readonly LiveObject[]): LiveObject | undefined {
  const { name, namespace } = bindingOf(pgpool);
  return objects.find(
    ({ kind, metadata }) =>
      kind === 'AppBinding' && metadata.name === name && (metadata.namespace ?? 'default') === namespace,
  );
}

/** Whether the AppBinding of a live pool says that PostgreSQL serves TLS. */
export function isBehindTls(pgpool: LiveObject, objects: readonly LiveObject[]): boolean {
  const binding = findBinding(pgpool, objects);
  return binding !== undefined && servesTls(binding.spec ?? {}) === true;
}

/**
 * The PostgreSQL of a live pool.
 *
 * @param root that pods trust, so that PostgreSQL is under it where it serves TLS. @default - not known, so main.ts cannot name it
 */
export function postgresRef(pgpool: LiveObject, objects: readonly LiveObject[], root?: string): PostgresRef {
  const { name, namespace = 'default' } = bindingOf(pgpool);
  return {
    name,
    ...(namespace === (pgpool.metadata.namespace ?? 'default') ? {} : { namespace }),
    ...(root !== undefined && isBehindTls(pgpool, objects) ? { tls: true, root } : {}),
  };
}
