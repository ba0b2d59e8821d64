/** `spec` of an AppBinding, as far as it says how PostgreSQL is reached. */
export interface AppBindingSpec {
  readonly clientConfig?: { readonly service?: { readonly query?: string }; readonly caBundle?: string };
  readonly tlsSecret?: object;
}

/**
 * Whether KubeDB takes the PostgreSQL of an AppBinding for one with TLS.
 *
 * @returns undefined when its query is none that KubeDB reads.
 */
export function servesTls({ clientConfig = {}, tlsSecret }: AppBindingSpec): boolean | undefined {
  const mode = sslModeOf(clientConfig.service?.query ?? '');
  if (mode === undefined) return undefined;
  return mode !== 'disable' || tlsSecret !== undefined || (clientConfig.caBundle ?? '') !== '';
}

function sslModeOf(query: string): string | undefined {
  if (query === '') return 'disable';
  const [, mode, ...more] = query.split('=');
  return more.length > 0 ? undefined : mode?.trim();
}
