import { readFileSync } from 'node:fs';
import { CommanderError } from 'commander';
import { systemClock } from '../../cluster/clock';
import { GitopsError } from '../../errors';
import { type ApplyMode, parseChangeName } from '../../model/change';
import { durationSeconds } from '../../model/duration';
import { type PoolState, parseRecordedField } from '../../model/facets';
import type { MaintenanceWindow } from '../../model/intent';
import { tryParseWindow } from '../../model/maintenance';
import type { StepName } from '../../model/names';
import { type PodResources, type Proof, parseResources } from '../../model/proof';
import type { SslMode } from '../../model/tls';
import type { StepOptions } from '../../steps/context';
import { stepLog } from '../../steps/log';
import { networkProber } from '../../steps/probe';
import { runStep } from '../../steps/run-step';
import { type ClusterOptions, withCluster } from '../cluster';
import type { Host } from '../host';
import { untilSignal } from '../until-signal';

/** Options of all `step` commands. */
export interface StepCommandOptions extends ClusterOptions {
  readonly change?: string;
  readonly apply: ApplyMode;
  readonly needsSuccess?: boolean;
  readonly awaitsEdit?: boolean;
  /** Each as `windowText` writes it. */
  readonly window?: readonly string[];
  /** As Kubernetes writes durations. */
  readonly hold?: string;
  readonly proof: Proof['kind'];
  /** A number of pods. */
  readonly replicas?: string;
  /** A number of pods. */
  readonly kept?: string;
  /** 64 hexadecimal digits. */
  readonly configuration?: string;
  readonly versionName?: string;
  readonly image?: string;
  /** Name of a Secret. */
  readonly secret?: string;
  /** A JSON object. */
  readonly resources?: string;
  /** A JSON object. */
  readonly recorded?: string;
  readonly sslMode: SslMode;
  /** As Kubernetes writes durations. */
  readonly deadline: string;
  /** Path of a PEM file. */
  readonly oldRoot?: string;
}

/**
 * Runs a step with the machine's clock and network, and the cluster that kubectl would talk to.
 *
 * @throws CommanderError when the step failed: its log has said why.
 * @throws GitopsError when it could not begin.
 */
export async function step(name: StepName, pool: string, given: StepCommandOptions, host: Host): Promise<void> {
  const options = stepOptions(name, pool, given);
  const format = process.stdout.isTTY === true ? 'text' : 'json';
  const log = stepLog(options, { format, clock: systemClock, write: (line) => host.result(line) });
  const context = { clock: systemClock, prober: networkProber(), log };
  const done = await withCluster(given, (cluster) =>
    untilSignal((signal) => runStep(options, { ...context, cluster, signal })),
  );
  if (done) return;
  throw new CommanderError(1, 'pgpool-gitops.step', `step ${name} failed`);
}

function stepOptions(step: StepName, pool: string, given: StepCommandOptions): StepOptions {
  const [namespace, name, ...more] = pool.split('/');
  if (!namespace || !name || more.length > 0) {
    const message = `found "${pool}", allowed: NAMESPACE/POOL`;
    throw GitopsError.of({ code: 'usage', file: `step ${step}`, message });
  }
  if (given.change !== undefined && parseChangeName(given.change) === undefined) {
    const message = `--change: found "${given.change}", allowed: the name of a change such as 0007-update`;
    throw GitopsError.of({ code: 'usage', file: `step ${step}`, message });
  }
  return {
    step,
    pool: { namespace, name },
    windows: (given.window ?? []).map((text) => parseWindow(step, text)),
    holdSeconds: durationSeconds(given.hold ?? ''),
    apply: given.apply,
    needsSuccess: given.needsSuccess ?? false,
    awaitsEdit: given.awaitsEdit ?? false,
    ...(given.proof === 'certificate' ? {} : { proof: proofOf(step, given) }),
    ...(given.recorded === undefined ? {} : { recorded: parseRecorded(step, given.recorded) }),
    sslMode: given.sslMode,
    deadlineSeconds: durationSeconds(given.deadline),
    ...(given.change === undefined ? {} : { change: given.change }),
    ...(given.oldRoot === undefined ? {} : { oldRoot: readFileSync(given.oldRoot, 'utf8') }),
  };
}

function proofOf(step: StepName, given: StepCommandOptions): Proof {
  const { image, kept, proof, replicas, resources, secret, versionName } = given;
  if (proof === 'pods')
    return { kind: 'pods', ...(resources === undefined ? {} : { resources: podResources(step, resources) }) };
  if (proof === 'credentials') return { kind: 'credentials', ...(secret === undefined ? {} : { secret }) };
  if (proof === 'configuration') return { kind: 'configuration', hash: parseHash(step, given.configuration) };
  if (proof === 'resources') return { kind: 'resources', resources: podResources(step, resources) };
  if (proof === 'version') {
    if (versionName !== undefined)
      return { kind: 'version', version: versionName, ...(image === undefined ? {} : { image }) };
    const message = '--version-name: is missing, allowed: the name of a PgpoolVersion';
    throw GitopsError.of({ code: 'usage', file: `step ${step}`, message });
  }
  return { kind: 'replicas', replicas: podCount(step, '--replicas', replicas), kept: podCount(step, '--kept', kept) };
}

function parseHash(step: StepName, text: string | undefined): string {
  if (text !== undefined && /^[0-9a-f]{64}$/.test(text)) return text;
  const found = text === undefined ? 'is missing' : `found "${text}"`;
  const message = `--configuration: ${found}, allowed: a hash of 64 hexadecimal digits`;
  throw GitopsError.of({ code: 'usage', file: `step ${step}`, message });
}

function podCount(step: StepName, name: string, value: string | undefined): number {
  if (value !== undefined && /^[0-9]+$/.test(value)) return Number(value);
  const found = value === undefined ? 'is missing' : `found "${value}"`;
  const message = `${name}: ${found}, allowed: a number of pods`;
  throw GitopsError.of({ code: 'usage', file: `step ${step}`, message });
}

function podResources(step: StepName, text: string | undefined): PodResources {
  const resources = text === undefined ? undefined : parseResources(text);
  if (resources !== undefined) return resources;
  const found = text === undefined ? 'is missing' : `found "${text}"`;
  const allowed = 'a JSON object such as {"requests":{"cpu":"500m","memory":"1Gi"},"limits":{"memory":"1Gi"}}';
  throw GitopsError.of({ code: 'usage', file: `step ${step}`, message: `--resources: ${found}, allowed: ${allowed}` });
}

function parseWindow(step: StepName, text: string): MaintenanceWindow {
  const window = tryParseWindow(text);
  if (window !== undefined) return window;
  const message = `--window: found "${text}", allowed: schedule, duration and time zone such as "0 2 * * 6|4h|UTC"`;
  throw GitopsError.of({ code: 'usage', file: `step ${step}`, message });
}

function parseRecorded(step: StepName, text: string): PoolState {
  const recorded = parseRecordedField(text);
  if (recorded !== undefined) return recorded;
  const message = `--recorded: found "${text}", allowed: a JSON object of facets such as {"version":"4.6.0","replicas":3}`;
  throw GitopsError.of({ code: 'usage', file: `step ${step}`, message });
}
