import { DURATION_PATTERN, INTENT_DURATION_PATTERN } from './duration';
import { ARGO_CD_INSTALLERS, DELETION_POLICIES } from './intent';
import { AUTOSCALED, RESIZE_MODES } from './resources';
import { CERTIFICATE_ALIASES, CLIENT_AUTH_MODES, PLAIN_AUTH_MODES, SSL_MODES } from './tls';
import { ARGO_CD_VERSIONS } from './versions';

/** A JSON Schema, as far as this project writes it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const KUBERNETES_NAME =
  'a Kubernetes name (lower case letters, digits and "-", beginning and ending with a letter or digit)';

/** A Kubernetes object name (RFC 1123 label: it also becomes part of labels and host names). */
const NAME: JsonSchema = {
  type: 'string',
  pattern: '^[a-z0-9]([-a-z0-9]*[a-z0-9])?$',
  maxLength: 63,
  'x-allowed': KUBERNETES_NAME,
};
export const TEXT: JsonSchema = { type: 'string', minLength: 1 };
/** Text of one line: it becomes a comment of a manifest, and no character of it may end that. */
export const LINE: JsonSchema = {
  type: 'string',
  minLength: 1,
  pattern: '^[^\\p{Cc}\\p{Zl}\\p{Zp}]*$',
  'x-allowed': 'text of one line, without control characters',
};
/** Name of an object that no label is made from: RFC 1123 subdomain. */
const OBJECT_NAME: JsonSchema = {
  type: 'string',
  pattern: '^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$',
  maxLength: 253,
  'x-allowed': KUBERNETES_NAME,
};
/** The same, where other names follow from it. */
const DOTTED_NAME: JsonSchema = { ...OBJECT_NAME, maxLength: 63 };
/** A host name, whose first part may be `*`. */
const HOST: JsonSchema = {
  type: 'string',
  pattern: '^(\\*\\.)?[a-zA-Z0-9]([-a-zA-Z0-9]*[a-zA-Z0-9])?(\\.[a-zA-Z0-9]([-a-zA-Z0-9]*[a-zA-Z0-9])?)*$',
  maxLength: 253,
  'x-allowed': 'a host name such as pgpool.demo.svc or *.demo.svc',
};
/** A folder of a repository, as Argo CD takes it: relative, and never out of it. */
const FOLDER: JsonSchema = {
  type: 'string',
  pattern: '^(?!\\.{1,2}(/|$))[^/\\\\]+(/(?!\\.{1,2}(/|$))[^/\\\\]+)*$',
  'x-allowed':
    'a folder of the repository such as dist or fleets/prod/dist, relative to its root, without "." and ".."',
};
/** An address as cert-manager takes it: no name beside it, and no list. */
const MAIL: JsonSchema = {
  type: 'string',
  pattern: '^[^@\\s<>(),;:"\\\\[\\]]+@[a-zA-Z0-9]([-a-zA-Z0-9.]*[a-zA-Z0-9])?$',
  'x-allowed': 'a mail address such as pools@example.com',
};
/** A branch, of the signs that no tool has trouble with. What git refuses beyond them is said by git. */
const BRANCH: JsonSchema = {
  type: 'string',
  pattern: '^[a-zA-Z0-9][-_./a-zA-Z0-9]*$',
  'x-allowed': 'the name of a branch, of letters, digits, "-", "_", "." and "/"',
};
/** What a label or an annotation is called. Without a look ahead, because kubeconform, as all of Go, knows none. */
export const METADATA_KEY: JsonSchema = {
  pattern:
    '^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$',
  maxLength: 317,
  'x-allowed': 'a name such as team or example.com/team (letters, digits, "-", "_" and ".", at most 63 behind a "/")',
};
const ANNOTATIONS: JsonSchema = {
  type: 'object',
  propertyNames: METADATA_KEY,
  additionalProperties: { type: 'string' },
};
/** Labels that Kubernetes takes. */
const LABELS: JsonSchema = {
  type: 'object',
  propertyNames: METADATA_KEY,
  additionalProperties: {
    type: 'string',
    pattern: '^([a-zA-Z0-9]([-_.a-zA-Z0-9]*[a-zA-Z0-9])?)?$',
    maxLength: 63,
    'x-allowed': 'the value of a label (letters, digits, "-", "_" and "." within)',
  },
};
const TEXTS: JsonSchema = { type: 'array', items: TEXT };
/** A duration of a change file, as Kubernetes writes it: `2160h`. */
export const RECORDED_DURATION: JsonSchema = {
  type: 'string',
  pattern: DURATION_PATTERN,
  'x-allowed': 'a duration such as 90s, 5m, 2160h (Kubernetes knows no days)',
};
/** A duration of main.ts, as people write it: `90d`. */
const DURATION: JsonSchema = {
  type: 'string',
  pattern: INTENT_DURATION_PATTERN,
  'x-allowed': 'a duration such as 90d, 12h, 1.5h, 5m, 90s',
};

/** An object with these fields and no others. */
export function closed(properties: Record<string, JsonSchema>, required: readonly string[] = []): JsonSchema {
  return { type: 'object', properties, required, additionalProperties: false };
}

/** Which kinds and groups there are is a rule of check-issuers.ts: main.ts may name others than cert-manager's own. */
const ISSUER_REF = closed({ name: OBJECT_NAME, kind: TEXT, apiGroup: TEXT }, ['name']);
const RESOLVED_ISSUER_REF = { ...ISSUER_REF, required: ['apiGroup', 'kind', 'name'] };

const SUBJECT = closed({
  organizations: TEXTS,
  organizationalUnits: TEXTS,
  countries: TEXTS,
  localities: TEXTS,
  provinces: TEXTS,
  streetAddresses: TEXTS,
  postalCodes: TEXTS,
  serialNumber: TEXT,
});

function certificate(issuerRef: JsonSchema, duration: JsonSchema): JsonSchema {
  return closed(
    {
      alias: { enum: CERTIFICATE_ALIASES },
      issuerRef,
      secretName: OBJECT_NAME,
      subject: SUBJECT,
      duration,
      renewBefore: duration,
      dnsNames: { type: 'array', items: HOST },
      ipAddresses: { type: 'array', items: { type: 'string', format: 'ip' } },
      uris: TEXTS,
      emailAddresses: { type: 'array', items: MAIL },
      privateKey: closed({ encoding: { enum: ['PKCS1', 'PKCS8'] } }),
    },
    ['alias'],
  );
}

function tls(
  issuerRef: JsonSchema,
  duration: JsonSchema,
  required: readonly string[],
  more: Record<string, JsonSchema> = {},
): JsonSchema {
  return closed(
    {
      ...more,
      sslMode: { enum: SSL_MODES },
      clientAuthMode: { enum: CLIENT_AUTH_MODES },
      issuerRef,
      root: TEXT,
      certificates: { type: 'array', items: certificate(issuerRef, duration) },
    },
    required,
  );
}

/** The TLS of a change file: all of it, nothing left to a default. */
export const RECORDED_TLS_SCHEMA = tls(
  RESOLVED_ISSUER_REF,
  RECORDED_DURATION,
  ['sslMode', 'clientAuthMode', 'issuerRef', 'certificates'],
  { ownIssuers: { const: true } },
);

/** A common name, as X.509 limits it. */
const COMMON_NAME: JsonSchema = { type: 'string', minLength: 1, maxLength: 64 };

const ISSUER = closed(
  {
    name: DOTTED_NAME,
    selfSignedCa: closed({
      commonName: COMMON_NAME,
      duration: DURATION,
      renewBefore: DURATION,
      secretName: OBJECT_NAME,
    }),
    ca: closed({ secretName: OBJECT_NAME }, ['secretName']),
    vault: closed({ server: TEXT, path: TEXT, role: TEXT, serviceAccountName: OBJECT_NAME, mountPath: TEXT }, [
      'server',
      'path',
      'role',
      'serviceAccountName',
    ]),
  },
  ['name'],
);

const CLIENT_CERTIFICATE = closed(
  {
    name: DOTTED_NAME,
    // PostgreSQL cuts longer names off, and a common name may have 64 characters at most.
    user: { type: 'string', minLength: 1, maxLength: 63 },
    secretName: OBJECT_NAME,
    issuerRef: ISSUER_REF,
    duration: DURATION,
    renewBefore: DURATION,
  },
  ['name', 'user'],
);

/** Roots of clients, in main.ts and in a change file. */
export const ROOTS_SCHEMA: JsonSchema = {
  type: 'array',
  items: closed({ name: TEXT, certificate: TEXT }, ['name', 'certificate']),
};

const QUANTITIES: JsonSchema = {
  type: 'object',
  propertyNames: {
    pattern: '^(cpu|memory|ephemeral-storage|hugepages-.+|[^/]+/[^/]+)$',
    'x-allowed': 'cpu, memory, ephemeral-storage, hugepages-SIZE, or the name of a device such as example.com/gpu',
  },
  additionalProperties: {
    type: 'string',
    pattern: '^[0-9]+(\\.[0-9]+)?([mkMGTPE]|[KMGTPE]i|[eE][0-9]+)?$',
    'x-allowed': 'a quantity such as 500m, 1 or 256Mi',
  },
};

/** Resources of a change file: those that VerticalScaling needs, in Kubernetes' form, or that an autoscaler chooses them. */
export const RECORDED_RESOURCES_SCHEMA: JsonSchema = {
  ...closed(
    {
      requests: { ...QUANTITIES, required: ['cpu', 'memory'] },
      limits: { ...QUANTITIES, required: ['memory'] },
      claims: { type: 'array' },
      mode: { enum: ['InPlace'] },
    },
    ['requests', 'limits'],
  ),
  type: ['object', 'string'],
  pattern: `^${AUTOSCALED}$`,
  'x-allowed': AUTOSCALED,
};

/** An object that may hold more than these fields. */
const open = (properties: Readonly<Record<string, JsonSchema>>): JsonSchema => ({ type: 'object', properties });
const NAMED = open({ labels: LABELS, annotations: ANNOTATIONS });
/**
 * What KubeDB takes into the spec of a Pgpool, and Kubernetes then refuses in the objects that KubeDB makes of it. The rest of the spec
 * is checked against KubeDB's own schema.
 */
const SPEC = open({
  podTemplate: open({ metadata: NAMED, controller: NAMED, spec: open({ nodeSelector: LABELS }) }),
  serviceTemplates: { type: 'array', items: open({ metadata: NAMED }) },
  monitor: open({ prometheus: open({ serviceMonitor: open({ labels: LABELS }) }) }),
});

/** What a pool in main.ts may say. Ranges and combinations are rules of check-pool.ts. */
export const POOL_SCHEMA = closed(
  {
    namespace: NAME,
    name: NAME,
    version: TEXT,
    replicas: { type: 'integer' },
    resources: {
      ...closed({ requests: QUANTITIES, limits: QUANTITIES, mode: { enum: RESIZE_MODES } }),
      type: ['object', 'string'],
      pattern: `^${AUTOSCALED}$`,
      'x-allowed': `'${AUTOSCALED}', or an object with requests, limits and mode`,
    },
    postgresRef: closed(
      {
        name: OBJECT_NAME,
        namespace: NAME,
        tls: { type: 'boolean' },
        root: TEXT,
        maxConnections: { type: 'integer', minimum: 1 },
      },
      ['name'],
    ),
    deletionPolicy: { enum: DELETION_POLICIES },
    labels: LABELS,
    annotations: ANNOTATIONS,
    clientAuthMode: { enum: PLAIN_AUTH_MODES },
    tls: tls(ISSUER_REF, DURATION, ['sslMode']),
    issuers: { type: 'array', items: ISSUER },
    clientCertificates: { type: 'array', items: CLIENT_CERTIFICATE },
    trust: closed({ namespaces: { type: 'array', items: NAME, uniqueItems: true }, roots: ROOTS_SCHEMA }, [
      'namespaces',
      'roots',
    ]),
    application: NAME,
    cohort: NAME,
    spec: SPEC,
  },
  ['namespace', 'name', 'version', 'postgresRef'],
);

/** What a PKI in main.ts may say. Its lives and generations are rules of check-pki.ts. */
export const PKI_SCHEMA = closed(
  {
    name: NAME,
    namespace: NAME,
    root: closed({
      name: DOTTED_NAME,
      secretName: OBJECT_NAME,
      commonName: COMMON_NAME,
      duration: DURATION,
      renewBefore: DURATION,
    }),
    intermediates: {
      type: 'array',
      items: closed(
        {
          generation: { type: 'integer', minimum: 1 },
          commonName: COMMON_NAME,
          duration: DURATION,
          renewBefore: DURATION,
        },
        ['generation'],
      ),
    },
  },
  ['name', 'intermediates'],
);

/** Labels and annotations. */
const METADATA = closed({ labels: LABELS, annotations: ANNOTATIONS });

/** The image of the steps, and how their pods run. */
const STEPS = closed(
  {
    image: TEXT,
    imagePullSecrets: { type: 'array', items: OBJECT_NAME },
    labels: LABELS,
    annotations: ANNOTATIONS,
    resources: closed({ requests: QUANTITIES, limits: QUANTITIES }),
    nodeSelector: LABELS,
    tolerations: {
      type: 'array',
      items: closed({
        key: TEXT,
        operator: { enum: ['Exists', 'Equal'] },
        value: { type: 'string' },
        effect: { enum: ['NoSchedule', 'PreferNoSchedule', 'NoExecute'] },
        tolerationSeconds: { type: 'integer' },
      }),
    },
    priorityClassName: OBJECT_NAME,
    runtimeClassName: OBJECT_NAME,
  },
  ['image'],
);

const ACCOUNTS = closed({ users: TEXTS, groups: TEXTS });

/** What main.ts exports, but for the pools and PKIs, which are checked one by one. */
export const FLEET_SCHEMA = closed(
  {
    name: NAME,
    pki: { type: 'array' },
    trustManager: { type: 'boolean' },
    alarms: closed({
      labels: LABELS,
      kubeStateMetrics: closed({ namespace: NAME, serviceAccountName: OBJECT_NAME }),
      dashboard: closed({ namespace: NAME, labels: LABELS }),
    }),
    policies: closed({ kubedb: ACCOUNTS, argocd: ACCOUNTS, allow: ACCOUNTS }),
    kubedb: closed({
      newFields: TEXTS,
      versions: {
        type: 'array',
        items: closed(
          {
            name: OBJECT_NAME,
            version: TEXT,
            image: TEXT,
            updateConstraints: closed({ allowlist: TEXTS, denylist: TEXTS }),
          },
          ['name', 'version'],
        ),
      },
    }),
    certManager: closed({ namespace: NAME, issuerGroups: { type: 'array', items: OBJECT_NAME } }),
    repository: closed({ url: TEXT, revision: TEXT, path: FOLDER }, ['url']),
    argocd: closed({
      version: { enum: ARGO_CD_VERSIONS },
      namespace: NAME,
      project: NAME,
      server: TEXT,
      applicationSet: { type: 'boolean' },
      applications: METADATA,
      createNamespaces: METADATA,
      installedBy: { enum: ARGO_CD_INSTALLERS },
      cohorts: { type: 'array', items: closed({ name: NAME, branch: BRANCH, after: TEXT, soak: DURATION }, ['name']) },
      maintenance: {
        type: 'array',
        items: closed({ schedule: TEXT, duration: DURATION, timeZone: TEXT }, ['schedule', 'duration']),
      },
    }),
    steps: STEPS,
    pools: { type: 'array' },
  },
  ['repository', 'steps', 'pools'],
);
