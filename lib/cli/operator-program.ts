import type { Command } from 'commander';
import type { OperatorCommandOptions } from './commands/operator';
import type { OperatorManifestsOptions } from './commands/operator-manifests';
import type { Host } from './host';
import { clusterFlags, flag } from './options';

const load = () => require('./commands/operator') as typeof import('./commands/operator');
const loadManifests = () => require('./commands/operator-manifests') as typeof import('./commands/operator-manifests');

/** The commands around the reference operator. */
export function addOperator(program: Command, host: Host): void {
  const operator = program
    .command('operator')
    .description('run the reference operator: what KubeDB does for Pgpool and its TLS, for clusters without KubeDB')
    .addOption(
      flag('--lease-namespace <namespace>', 'where the Lease is by which one of several is chosen').default('kubedb'),
    )
    .addOption(flag('--port <port>', 'of /healthz and /metrics').default('8080'))
    .action(async (options: OperatorCommandOptions) => {
      await load().operator(options, host);
    });
  for (const option of clusterFlags()) operator.addOption(option);
  operator
    .command('manifests')
    .description('print what installs the reference operator: CRDs, RBAC and Deployment')
    .addOption(flag('--image <image>', 'image of this project, pinned').makeOptionMandatory())
    .addOption(flag('--namespace <namespace>', 'where the operator runs').default('kubedb'))
    .addOption(flag('--replicas <count>', 'processes, of which one leads').default('2'))
    .action(async (options: OperatorManifestsOptions) => {
      loadManifests().operatorManifests(options, host);
    });
}
