import type { Command } from 'commander';
import type { OperatorCommandOptions } from './commands/operator';
import type { Host } from './host';
import { clusterFlags, flag } from './options';

const load = () => require('./commands/operator') as typeof import('./commands/operator');

/** The command of the reference operator's image; `operator manifests`, which installs it, is not in the image. */
export function addOperator(program: Command, host: Host): void {
  const operator = program
    .command('operator')
    .description('run the reference operator: what KubeDB does for Pgpool and its TLS, for clusters without KubeDB')
    .addOption(
      flag('--lease-namespace <namespace>', 'where the Lease is by which one of several is chosen').default('kubedb'),
    )
    .addOption(flag('--port <port>', 'of /healthz and /metrics').default('8080'))
    .addOption(
      flag(
        '--webhook-certificate <folder>',
        'serve the admission webhooks with its tls.crt and tls.key (default: serve none)',
      ),
    )
    .addOption(flag('--webhook-port <port>', 'of the admission webhooks').default('9443'))
    .action(async (options: OperatorCommandOptions) => {
      await load().operator(options, host);
    });
  for (const option of clusterFlags()) operator.addOption(option);
}
