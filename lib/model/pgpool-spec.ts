import type { PgpoolSpec } from '../../imports/kubedb.com';

/**
 * A generated type as a manifest has it: the text of an enum or of a time, and a quantity such as `2Gi` itself. Objects of the
 * generated classes would be rendered as they are, `{ value: '2Gi' }`.
 */
export type Plain<T> = T extends string
  ? `${T}`
  : T extends Date
    ? string
    : T extends { readonly value: number | string }
      ? keyof T extends 'value'
        ? number | string
        : PlainFields<T>
      : PlainFields<T>;

type PlainFields<T> = T extends readonly (infer Item)[]
  ? readonly Plain<Item>[]
  : T extends object
    ? { readonly [K in keyof T as K extends keyof Spelled ? Spelled[K] : K]: Plain<T[K]> }
    : T;

type Spelled = typeof SPELLED;

/** The names of fields that `cdk8s import` writes in another way than KubeDB: what its classes take, and what a manifest has. */
export const SPELLED = {
  clientIp: 'clientIP',
  clusterIp: 'clusterIP',
  datasetUuid: 'datasetUUID',
  diskUri: 'diskURI',
  downwardApi: 'downwardAPI',
  fullDbRepository: 'fullDBRepository',
  hostIp: 'hostIP',
  hostIpc: 'hostIPC',
  hostPid: 'hostPID',
  loadBalancerIp: 'loadBalancerIP',
  pdId: 'pdID',
  scaleIo: 'scaleIO',
  setHostnameAsFqdn: 'setHostnameAsFQDN',
  storagePolicyId: 'storagePolicyID',
  targetWwNs: 'targetWWNs',
  volumeId: 'volumeID',
} as const;

/** Fields of `spec` that a pool says elsewhere, and the one that is always the same. */
type OwnField =
  | 'version'
  | 'postgresRef'
  | 'replicas'
  | 'tls'
  | 'sslMode'
  | 'clientAuthMode'
  | 'deletionPolicy'
  | 'autoOps';

type OtherFields = Plain<Omit<PgpoolSpec, OwnField>>;

/** Fields of `spec` of a Pgpool as KubeDB names them, but for those that a pool says elsewhere. */
export type PgpoolFields = Omit<OtherFields, 'authSecret'> & {
  /** What KubeDB's schema requires of it, its webhook fills in. */
  readonly authSecret?: Partial<NonNullable<OtherFields['authSecret']>>;
};
