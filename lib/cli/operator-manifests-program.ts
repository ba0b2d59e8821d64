import type { Command } from 'commander';
import type { OperatorManifestsOptions } from './commands/operator-manifests';
import type { Host } from './host';
import { flag } from './options';

const load = () => require('./commands/operator-manifests') as typeof import('./commands/operator-manifests');

/** What installs the reference operator: rendered by cdk8s, so not a command of the image. */
export function addOperatorManifests(program: Command, host: Host): void {
  program.commands
    .find((command) => command.name() === 'operator')
    ?.command('manifests')
    .description('print what installs the reference operator: CRDs, RBAC, Deployment and admission webhooks')
    .addOption(flag('--image <image>', 'image of this project, pinned').makeOptionMandatory())
    .addOption(flag('--namespace <namespace>', 'where the operator runs').default('kubedb'))
    .addOption(flag('--replicas <count>', 'processes, of which one leads').default('2'))
    .addOption(flag('--image-pull-secret <name...>', 'Secret of its namespace that opens the registry of the image'))
    .addOption(
      flag('--webhook-failure-policy <policy>', 'whether a Pgpool is refused while no operator answers')
        .choices(['Ignore', 'Fail'])
        .default('Ignore'),
    )
    .action(async (options: OperatorManifestsOptions) => {
      load().operatorManifests(options, host);
    });
}
