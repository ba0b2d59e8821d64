import { type ApiObjectMetadata, App, Chart, Duration } from 'cdk8s';
import { hookAnnotations } from '../argocd/sync-policy';
import { SyncWave } from '../argocd/sync-wave';
import { AppBinding } from '../constructs/app-binding';
import { fromGoDuration } from '../constructs/go-duration';
import { type IPgpool, Pgpool } from '../constructs/pgpool';
import { PgpoolOpsRequest } from '../constructs/pgpool-ops-request';
import { StepAccess } from '../constructs/step-access';
import { StepJob } from '../constructs/step-job';
import {
  CHANGE_ANNOTATION,
  DEADLINE_ANNOTATION,
  POOL_LABEL,
  POSTGRES_ROOT_ANNOTATION,
  REASON_ANNOTATION,
} from '../model/annotations';
import { changeName } from '../model/change';
import type { ResolvedFleet } from '../model/intent';
import { stepAccessName } from '../model/names';
import { verbOf } from '../model/verbs';
import type { OperationPlan, Rollout, Stage, StepPlan } from '../rollout/rollout';
import { addClientCertificates, addIssuers } from './issuer-charts';
import { type Json, renderApp } from './render-app';
import { addRoots } from './trust-charts';

/** Objects of one file, in order. */
export interface RenderedStage {
  readonly stage: Stage;
  readonly objects: readonly Json[];
}

/**
 * The objects of every stage of a pool.
 *
 * Each pool has an App of its own, for a chart walks the whole tree that it is in; and no chart depends on another, for
 * cdk8s orders dependent charts in exponential time. Order between stages is the sync wave's.
 */
export function renderStages(rollout: Rollout, { steps: { image }, trustManager }: ResolvedFleet): RenderedStage[] {
  const app = new App();
  const { namespace, name } = rollout.pool;
  const pgpool = Pgpool.fromName(name, namespace);
  const charts = rollout.stages.map((stage) => {
    const chart = new Chart(app, stage.file, { namespace, labels: { [POOL_LABEL]: name } });
    return { stage, chart };
  });
  // The Jobs run as an account of another chart, so that one comes first whatever the order of the stages.
  const access = charts.find(({ stage }) => stage.kind === 'access')?.chart ?? new Chart(app, stepAccessName(name));
  const metadata = { annotations: waveOf({ wave: -20 }) };
  const { serviceAccount } = new StepAccess(access, 'steps', { pgpool, metadata });
  for (const { stage, chart } of charts) {
    addStage({
      stage,
      chart,
      rollout,
      pgpool,
      trustManager,
      step: (plan, annotations) =>
        new StepJob(chart, plan.step, {
          metadata: { name: plan.job, annotations: { ...annotations, ...changeAnnotation(plan.change) } },
          step: plan.step,
          pgpool,
          serviceAccount,
          image,
          deadline: Duration.seconds(plan.deadlineSeconds),
          // Argo CD prunes no hook, and this one is no part of any later rollout.
          ...(stage.hook === 'Sync' ? { ttl: Duration.days(1) } : {}),
          ...(plan.change === undefined ? {} : { change: plan.change }),
          ...(plan.apply === undefined ? {} : { apply: plan.apply }),
          ...(plan.needsSuccess === undefined ? {} : { needsSuccess: plan.needsSuccess }),
          ...(plan.tls === undefined ? {} : { tls: plan.tls }),
        }),
    });
  }
  const objects = renderApp(app);
  return charts.map(({ stage, chart }) => ({ stage, objects: objects.get(chart) ?? [] }));
}

interface StageContext {
  readonly stage: Stage;
  readonly chart: Chart;
  readonly rollout: Rollout;
  readonly pgpool: IPgpool;
  readonly trustManager: boolean;
  readonly step: (plan: StepPlan, annotations: Record<string, string>) => StepJob;
}

function waveOf(stage: Pick<Stage, 'wave'>): Record<string, string> {
  return stage.wave === undefined ? {} : SyncWave.of(stage.wave).toAnnotations();
}

function changeAnnotation(change: string | undefined): Record<string, string> {
  return change === undefined ? {} : { [CHANGE_ANNOTATION]: change };
}

function addStage(context: StageContext): void {
  const { stage, chart, rollout } = context;
  if (stage.kind === 'trust') addRoots(chart, rollout, context.trustManager);
  if (stage.kind === 'issuer') addIssuers(chart, rollout.pool);
  if (stage.kind === 'certificates') addClientCertificates(chart, rollout, stage);
  if (stage.kind === 'pgpool') addPgpool(chart, rollout, waveOf(stage));
  if (stage.operation !== undefined) addOperation(context, stage.operation);
  if (stage.step !== undefined) {
    const { hook, step } = stage;
    context.step(step, { ...waveOf(stage), ...(hook === undefined ? {} : hookAnnotations(hook)) });
  }
}

function addPgpool(chart: Chart, { pool, tls }: Rollout, annotations: Record<string, string>): void {
  const { root } = pool.postgresRef;
  const about: Record<string, string> = root === undefined ? {} : { [POSTGRES_ROOT_ANNOTATION]: root };
  new Pgpool(chart, 'pgpool', {
    metadata: { name: pool.name, annotations: { ...annotations, ...about } },
    version: pool.version,
    replicas: pool.replicas,
    postgresRef: AppBinding.fromName(pool.postgresRef.name, pool.postgresRef.namespace ?? pool.namespace),
    deletionPolicy: pool.deletionPolicy,
    tls,
    spec: pool.spec,
  });
}

function addOperation({ chart, stage, pgpool }: StageContext, operation: OperationPlan): void {
  const { change } = operation;
  const carriedOut = verbOf(change.verb).operation;
  if (carriedOut === undefined) return;
  const metadata: ApiObjectMetadata = {
    name: operation.name,
    annotations: {
      ...waveOf(stage),
      ...changeAnnotation(changeName(change)),
      [REASON_ANNOTATION]: change.reason,
      [DEADLINE_ANNOTATION]: String(operation.deadlineSeconds),
    },
  };
  const props = { metadata, pgpool, timeout: fromGoDuration(change.timeout), apply: change.apply };
  PgpoolOpsRequest.ofType(chart, 'operation', props, carriedOut.type, carriedOut.payload(change));
}
