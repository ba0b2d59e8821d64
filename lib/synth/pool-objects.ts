import { hookAnnotations } from '../argocd/sync-policy';
import { SyncWave } from '../argocd/sync-wave';
import {
  CHANGE_ANNOTATION,
  DEADLINE_ANNOTATION,
  POSTGRES_ROOT_ANNOTATION,
  REASON_ANNOTATION,
} from '../model/annotations';
import { changeName } from '../model/change';
import { durationSeconds } from '../model/duration';
import { CLIENT_USAGES, type ClientCertificateIntent, type PoolIntent, REPLICAS } from '../model/intent';
import { stepAccessName } from '../model/names';
import { poolSpec } from '../model/pool-spec';
import type { Proof } from '../model/proof';
import type { ResolvedFleet } from '../model/resolve-fleet';
import { readRootCertificate } from '../model/root-certificate';
import { resolveIssuerRef } from '../model/tls';
import { rootsName } from '../model/trust';
import { verbOf } from '../model/verbs';
import { hasSyncOverrun } from '../model/versions';
import { certificateObject } from '../objects/certificate';
import type { KubernetesObject } from '../objects/object';
import { pgpoolObject } from '../objects/pgpool';
import { pgpoolOpsRequestObject } from '../objects/pgpool-ops-request';
import { bundleObject, rootsConfigMapObject } from '../objects/roots';
import { stepAccessObjects } from '../objects/step-access';
import { type StepJobFields, stepJobObject } from '../objects/step-job';
import type { Rollout, Stage, StageOperation, StageStep } from '../rollout/rollout';
import { issuerObjects } from './issuer-objects';
import { type Annotations, metadataOf } from './pool-metadata';

/** The objects of one stage of a pool, in order. */
export function stageObjects(stage: Stage, rollout: Rollout, fleet: ResolvedFleet): KubernetesObject[] {
  const { pool } = rollout;
  const wave = stage.wave === undefined ? {} : SyncWave.of(stage.wave).toAnnotations();
  const hook = stage.hook === undefined ? {} : hookAnnotations(stage.hook);
  return [
    ...(stage.kind === 'trust' ? rootObjects(rollout, fleet.trustManager, wave) : []),
    ...(stage.kind === 'issuer' ? issuerObjects(pool) : []),
    ...(stage.kind === 'access' ? accessObjects(pool, wave) : []),
    ...(stage.kind === 'pgpool' ? [poolObject(rollout, wave)] : []),
    ...(stage.clients === undefined ? [] : clientObjects(rollout, stage.clients, wave)),
    ...(stage.operation === undefined ? [] : operationObjects(pool, stage.operation, wave)),
    ...(stage.step === undefined ? [] : [jobObject(rollout, stage.step, fleet, { ...wave, ...hook }, stage.hook)]),
  ];
}

/**
 * The roots of a pool's clients, in the pool's own Application, so that in every sync they are there before an operation
 * brings a certificate that needs them, whichever commits the cluster has missed.
 */
function rootObjects({ pool, trust = [] }: Rollout, trustManager: boolean, wave: Annotations): KubernetesObject[] {
  const namespaces = pool.trust?.namespaces ?? [];
  const certificates = trust.map(({ certificate }) => rootPem(certificate));
  const metadata = metadataOf(pool, rootsName(pool), wave);
  if (trustManager) return [bundleObject({ ...metadata, namespace: undefined }, { certificates, namespaces })];
  return namespaces.map((namespace) => rootsConfigMapObject({ ...metadata, namespace }, { certificates }));
}

/** The certificate alone, without what a file of the ledger has around it. */
function rootPem(certificate: string): string {
  const reading = readRootCertificate(certificate);
  return 'root' in reading ? reading.root.pem : certificate;
}

/** What plans have to know of PostgreSQL stands on the account of the steps: KubeDB may refuse an update of the Pgpool. */
function accessObjects(pool: PoolIntent, wave: Annotations): KubernetesObject[] {
  const objects = stepAccessObjects(pool.name, metadataOf(pool, undefined, wave));
  const { root } = pool.postgresRef;
  if (root === undefined) return objects;
  const annotations = { ...wave, [POSTGRES_ROOT_ANNOTATION]: root };
  return objects.map((object) =>
    object.kind === 'ServiceAccount' ? { ...object, metadata: { ...object.metadata, annotations } } : object,
  );
}

function poolObject({ pool, state }: Rollout, wave: Annotations): KubernetesObject {
  const { name, namespace = pool.namespace } = pool.postgresRef;
  const metadata = metadataOf(pool, pool.name, { ...pool.annotations, ...wave });
  return pgpoolObject(
    { ...metadata, labels: { ...pool.labels, ...metadata.labels } },
    {
      version: pool.version,
      replicas: pool.replicas ?? REPLICAS.default,
      postgresRef: { name, namespace },
      deletionPolicy: pool.deletionPolicy ?? 'Delete',
      state,
      ...(pool.clientAuthMode === undefined ? {} : { clientAuthMode: pool.clientAuthMode }),
      spec: poolSpec(pool),
    },
  );
}

/** Certificates of a pool's clients, signed by the pool's issuer unless they name another. */
function clientObjects(
  { pool, tls }: Rollout,
  clients: readonly ClientCertificateIntent[],
  wave: Annotations,
): KubernetesObject[] {
  return clients.flatMap(({ name, user, secretName = name, issuerRef, duration, renewBefore }) => {
    const ref = issuerRef === undefined ? tls?.issuerRef : resolveIssuerRef(issuerRef);
    if (ref === undefined) return [];
    return certificateObject(metadataOf(pool, name, wave), {
      commonName: user,
      secretName,
      issuerRef: ref,
      duration: duration === undefined ? undefined : durationSeconds(duration),
      renewBefore: renewBefore === undefined ? undefined : durationSeconds(renewBefore),
      usages: CLIENT_USAGES,
    });
  });
}

function operationObjects(pool: PoolIntent, operation: StageOperation, wave: Annotations): KubernetesObject[] {
  const { change } = operation;
  const carriedOut = verbOf(change.verb).operation;
  if (carriedOut === undefined) return [];
  const annotations = {
    ...wave,
    [CHANGE_ANNOTATION]: changeName(change),
    [REASON_ANNOTATION]: change.reason,
    [DEADLINE_ANNOTATION]: String(operation.deadlineSeconds),
  };
  const fields = {
    pgpool: pool.name,
    type: carriedOut.type,
    payload: carriedOut.payload(change),
    timeout: durationSeconds(change.timeout),
    apply: change.apply,
  };
  return [pgpoolOpsRequestObject(metadataOf(pool, operation.name, annotations), fields)];
}

/** Argo CD prunes no hook, and one of a change is in no later rollout. */
const HOOK_TTL = 24 * 60 * 60;

function jobObject(
  { pool, state }: Rollout,
  step: StageStep,
  { steps: { image, ...pod }, argocd, versions }: ResolvedFleet,
  annotations: Annotations,
  hook: Stage['hook'],
): KubernetesObject {
  const { job, deadlineSeconds, change, holdSeconds, proof } = step;
  const about = change === undefined ? annotations : { ...annotations, [CHANGE_ANNOTATION]: change };
  return stepJobObject(metadataOf(pool, job, about), {
    step: step.step,
    apply: step.apply,
    needsSuccess: step.needsSuccess,
    awaitsEdit: step.awaitsEdit,
    tls: step.tls,
    recorded: state,
    proof: proof && withImage(proof, versions),
    change,
    pgpool: pool,
    serviceAccount: stepAccessName(pool.name),
    image,
    pod,
    deadline: deadlineSeconds,
    ...maintenanceOf(argocd, holdSeconds),
    ttl: hook === 'Sync' ? HOOK_TTL : undefined,
  });
}

/** A proof of a version with the image that main.ts says it stands for. */
function withImage(proof: Proof, versions: ResolvedFleet['versions']): Proof {
  if (proof.kind !== 'version') return proof;
  const image = versions.find(({ name }) => name === proof.version)?.image;
  return { ...proof, ...(image === undefined ? {} : { image }) };
}

/** Newer versions of Argo CD let a sync that has begun end behind its window. */
function maintenanceOf(
  { maintenance: windows = [], version }: ResolvedFleet['argocd'],
  holdSeconds: number | undefined,
): Pick<StepJobFields, 'maintenance'> {
  if (holdSeconds === undefined || windows.length === 0 || hasSyncOverrun(version)) return {};
  return { maintenance: { windows, holdSeconds } };
}
