import { isDeepStrictEqual } from 'node:util';
import { recordOf } from '../../json';
import type { PoolIntent } from '../intent';
import { closed, TEXT } from '../schemas';
import { compareValues } from './compare-values';
import type { Facet } from './facet';

/** Which Secret holds the administrator's credentials. Without a name KubeDB makes one. */
export interface AuthState {
  /** @default - that of Kubernetes itself */
  readonly apiGroup?: string;
  /** @default 'Secret' */
  readonly kind?: string;
  /** @default - KubeDB makes it, as POOL-auth */
  readonly name?: string;
  /** Whether others write it. @default false */
  readonly externallyManaged?: boolean;
}

/**
 * Which Secret holds the administrator's credentials: KubeDB's operation RotateAuth. How long they live (`rotateAfter`) is no part
 * of it: Argo CD applies that, and no pod restarts for it.
 */
export const auth: Facet<AuthState> = {
  name: 'auth',
  label: "Secret of the administrator's credentials",
  whole: "the Secret of the administrator's credentials",
  schema: closed({ apiGroup: TEXT, kind: TEXT, name: TEXT, externallyManaged: { type: 'boolean' } }),
  isAlwaysRecorded: false,
  toField: (value) => value,
  fromField: (field) => field as AuthState,
  fieldProblems: () => [],
  text: (value) => (value?.name === undefined ? 'a Secret that KubeDB makes' : `Secret ${value.name}`),
  intended: ({ name, spec = {} }: PoolIntent) => authOf(recordOf(spec.authSecret), name),
  steps(recorded, intended) {
    const differences = compareValues(PATH, recorded, intended);
    return differences.length === 0 ? [] : [{ verb: 'credentials', value: intended, differences }];
  },
  risks: () => [],
  // Always there, because Argo CD would take away an object that git lacks and of which it has copied ignored fields. The schema
  // requires kind and name.
  pgpoolFields: (value, { authSecret } = {}) =>
    value === undefined
      ? {}
      : { authSecret: { ...withoutReference(recordOf(authSecret)), kind: 'Secret', name: '', ...value } },
  ignoredPaths: ['apiGroup', 'kind', 'name', 'externallyManaged', 'activeFrom'].map((key) => `/spec/authSecret/${key}`),
  live: {
    valueOf: ({ name, spec }) => authOf(liveSecret(spec), name),
    drift({ name, spec }, recorded = {}) {
      return compareValues(PATH, referenceOf(liveSecret(spec), name), referenceOf(recorded, name));
    },
    canGoBack: true,
    isTakenAtRestart: true,
  },
};

const PATH = 'spec.authSecret';

/** What `spec.authSecret` says, without what KubeDB fills in and without the name that it chooses itself. */
function authOf(said: AuthState, pool: string): AuthState {
  const { apiGroup, externallyManaged, kind, name } = said;
  if (!name || (isDeepStrictEqual(referenceOf(said, pool), referenceOf({}, pool)) && externallyManaged !== true))
    return {};
  return {
    ...(apiGroup ? { apiGroup } : {}),
    ...(kind && kind !== 'Secret' ? { kind } : {}),
    name,
    ...(externallyManaged ? { externallyManaged } : {}),
  };
}

/** Which Secret it is. Who writes it is KubeDB's word as well: it says of a Secret that an operation gave it that others do. */
function referenceOf({ apiGroup, kind, name }: AuthState, pool: string): AuthState {
  return { apiGroup: apiGroup || '', kind: kind || 'Secret', name: name || `${pool}-auth` };
}

function liveSecret({ authSecret }: { readonly authSecret?: AuthState }): AuthState {
  return authSecret ?? {};
}

function withoutReference({ apiGroup: _, kind: __, name: ___, externallyManaged: ____, ...rest }: AuthState): object {
  return rest;
}
