import type { StructuralSchema } from '../structural-schema';
import {
  BOOLEAN,
  BYTES_MAP,
  INT_OR_STRING,
  INT32,
  kindOf,
  list,
  OPEN,
  object,
  oneOf,
  STRING,
  STRING_MAP,
  STRINGS,
} from './dsl';

const SERVICE_PORT = object(
  {
    name: STRING,
    port: INT32,
    targetPort: INT_OR_STRING,
    nodePort: INT32,
    protocol: oneOf('TCP', 'UDP', 'SCTP'),
    appProtocol: STRING,
  },
  ['port'],
);

const SERVICE_SPEC = object({
  type: oneOf('ClusterIP', 'NodePort', 'LoadBalancer', 'ExternalName'),
  selector: STRING_MAP,
  ports: list(SERVICE_PORT),
  clusterIP: STRING,
  externalName: STRING,
  externalTrafficPolicy: oneOf('Cluster', 'Local'),
  internalTrafficPolicy: oneOf('Cluster', 'Local'),
  ipFamilies: STRINGS,
  ipFamilyPolicy: STRING,
  loadBalancerIP: STRING,
  loadBalancerClass: STRING,
  loadBalancerSourceRanges: STRINGS,
  publishNotReadyAddresses: BOOLEAN,
  sessionAffinity: oneOf('ClientIP', 'None'),
});

/** Kinds of the core group, v1. */
export const CORE: Readonly<Record<string, StructuralSchema>> = {
  'v1/ConfigMap': kindOf({ data: STRING_MAP, binaryData: BYTES_MAP, immutable: BOOLEAN }),
  'v1/Secret': kindOf({ data: BYTES_MAP, stringData: STRING_MAP, type: STRING, immutable: BOOLEAN }),
  'v1/ServiceAccount': kindOf({
    automountServiceAccountToken: BOOLEAN,
    imagePullSecrets: list(object({ name: STRING }, ['name'])),
    secrets: list(object({ name: STRING }, ['name'])),
  }),
  'v1/Namespace': kindOf({ spec: object({ finalizers: STRINGS }), status: OPEN }),
  'v1/Service': kindOf({ spec: SERVICE_SPEC, status: OPEN }),
};
