import { randomBytes } from 'node:crypto';
import type { Server } from 'node:http';
import { hostname } from 'node:os';
import { CommanderError } from 'commander';
import { systemClock } from '../../cluster/clock';
import type { Cluster } from '../../cluster/cluster';
import { type Log, lineLog } from '../../cluster/log';
import { formatProblem, GitopsError } from '../../errors';
import { pgpoolSchema } from '../../operator/admission/schema';
import { serveWebhooks } from '../../operator/admission/server';
import { serveEndpoints } from '../../operator/endpoints';
import { operatorMetrics } from '../../operator/metrics';
import { runOperator } from '../../operator/operator';
import { type ClusterOptions, withCluster } from '../cluster';
import type { Host } from '../host';
import { untilSignal } from '../until-signal';

/** Options of `operator`. */
export interface OperatorCommandOptions extends ClusterOptions {
  /** Where the Lease is. */
  readonly leaseNamespace: string;
  /** Of /healthz and /metrics. */
  readonly port: string;
  /** Of the admission webhooks. */
  readonly webhookPort: string;
  /** Folder with `tls.crt` and `tls.key`. @default - no webhooks are served */
  readonly webhookCertificate?: string;
}

/**
 * Runs the reference operator until SIGTERM or SIGINT.
 *
 * @throws CommanderError when the cluster refuses it or lacks what it needs, or the lead is lost: its log has said why.
 * @throws GitopsError when it could not begin.
 */
export async function operator(given: OperatorCommandOptions, host: Host): Promise<void> {
  const format = process.stdout.isTTY === true ? 'text' : 'json';
  const log = lineLog({}, { format, clock: systemClock, write: (line) => host.result(line) });
  await withCluster(given, (cluster) => untilSignal((signal) => serveAndRun(cluster, given, log, signal)));
}

async function serveAndRun(
  cluster: Cluster,
  given: OperatorCommandOptions,
  log: Log,
  signal: AbortSignal,
): Promise<void> {
  const metrics = operatorMetrics();
  const port = portOf('--port', given.port);
  const endpoints = { registry: metrics.registry, port, isWell: () => !signal.aborted };
  const servers: Server[] = [await serveEndpoints(endpoints).catch(failed(`--port ${port}`))];
  // Every process answers webhooks, whichever leads.
  if (given.webhookCertificate !== undefined) servers.push(await serveAdmission(cluster, given, log));
  const identity = `${hostname()}-${randomBytes(4).toString('hex')}`;
  const lease = { namespace: given.leaseNamespace, identity };
  try {
    await runOperator({ cluster, clock: systemClock, log, signal, lease, ...metrics });
  } catch (error) {
    if (!GitopsError.is(error)) throw error;
    for (const problem of error.problems) log.error(formatProblem(problem), { code: problem.code });
    throw new CommanderError(1, 'pgpool-gitops.operator', 'the operator has ended');
  } finally {
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
  }
}

function serveAdmission(cluster: Cluster, given: OperatorCommandOptions, log: Log): Promise<Server> {
  const { webhookCertificate: certificateFolder = '' } = given;
  const port = portOf('--webhook-port', given.webhookPort);
  const options = { cluster, schema: pgpoolSchema(), port, certificateFolder, log };
  return serveWebhooks(options).catch(failed(`--webhook-port ${port}, --webhook-certificate ${certificateFolder}`));
}

function failed(option: string): (cause: Error) => never {
  return (cause) => {
    throw GitopsError.of({ code: 'usage', file: 'operator', message: `${option}: ${cause.message}` });
  };
}

function portOf(option: string, port: string): number {
  const number = Number(port);
  if (Number.isInteger(number) && number >= 0 && number <= 65535) return number;
  throw GitopsError.of({ code: 'usage', file: 'operator', message: `${option}: found "${port}", allowed: 0 to 65535` });
}
