import { Command } from 'commander';
import { APPLY_MODES } from '../model/change';
import type { StepName } from '../model/names';
import { PROOF_KINDS } from '../model/proof';
import { SSL_MODES } from '../model/tls';
import { printable } from '../printable';
import type { StepCommandOptions } from './commands/step';
import type { Host } from './host';
import { addOperator } from './operator-program';
import { clusterFlags, flag, parseDuration } from './options';
import { packageVersion } from './version';

/** What each command does, loaded when it runs. Nothing here may lead to cdk8s or tsx: the image has neither. */
const commands = {
  step: () => require('./commands/step') as typeof import('./commands/step'),
};

/** A tool without commands, which prints to the host and ends by throwing. */
export function bareProgram(host: Host): Command {
  return new Command('pgpool-gitops')
    .description('Change the TLS of KubeDB Pgpool poolers with a git commit')
    .version(packageVersion())
    .configureOutput({
      writeOut: (text) => host.result(text.trimEnd()),
      // Colours are kept in what a host prints, and an argument or a variable may hold some.
      writeErr: (text) => host.note(printable(text.trimEnd())),
    })
    .showHelpAfterError('(pgpool-gitops --help shows all commands)')
    .exitOverride();
}

/** The commands that the image has: those that run in a cluster. */
export function makeInClusterProgram(host: Host): Command {
  const program = bareProgram(host);
  addInClusterCommands(program, host);
  return program;
}

/** Adds the commands that run in a cluster, in the order in which --help lists them. */
export function addInClusterCommands(program: Command, host: Host): void {
  addStep(program, host);
  addOperator(program, host);
}

const STEPS: Readonly<Record<StepName, string>> = {
  pause: 'wait until no operation of a pool is under way, then pause it for a change',
  proof:
    "prove that a change's operation has done what it was for: by default, that every pod serves the certificate last issued",
  resume: "wait for the end of a change's operation, then let the pool go",
  verify: 'prove that a pool serves what git promises',
  rescue: 'let a pool go after a sync has failed',
};

function addStep(program: Command, host: Host): void {
  const step = program.command('step').description('run one step of a rollout in the cluster, as the rendered Jobs do');
  for (const [name, description] of Object.entries(STEPS)) {
    const command = step
      .command(`${name} <namespace/pool>`)
      .description(description)
      .addOption(flag('--change <change>', 'the change that it belongs to, 0007-update'))
      .addOption(
        flag('--apply <mode>', 'when KubeDB starts the operation, for pause').choices(APPLY_MODES).default('IfReady'),
      )
      .addOption(flag('--needs-success', 'fail when the operation has not succeeded, for pause in a later sync'))
      .addOption(flag('--awaits-edit', 'wait until the provisioner has seen the Pgpool as it is, for pause'))
      .addOption(flag('--window <window...>', 'a window that pause waits for, "0 2 * * 6|4h|UTC"'))
      .addOption(flag('--hold <duration>', 'how much of a window has to be left, for pause').argParser(parseDuration))
      .addOption(flag('--proof <kind>', 'what is proved, for proof').choices(PROOF_KINDS).default('certificate'))
      .addOption(flag('--replicas <count>', 'pods that the pool has to have, for a proof of replicas'))
      .addOption(flag('--version-name <name>', 'PgpoolVersion that the pool has to have, for a proof of a version'))
      .addOption(flag('--image <image>', 'image that every pod has to run, for a proof of a version'))
      .addOption(
        flag(
          '--secret <name>',
          'Secret that the pool has to name, for a proof of credentials; none for a new password',
        ),
      )
      .addOption(
        flag('--configuration <hash>', 'hash of the settings that the Pgpool has to have, for a proof of them'),
      )
      .addOption(
        flag(
          '--resources <json>',
          'requests and limits that every pod has to have, for a proof of resources or of pods',
        ),
      )
      .addOption(flag('--kept <count>', 'pods that must not have been restarted, for a proof of replicas'))
      .addOption(flag('--recorded <json>', 'what git has recorded of the pool, for verify'))
      .addOption(flag('--ssl-mode <mode>', 'what git promises').choices(SSL_MODES).default('disable'))
      .addOption(
        flag('--deadline <duration>', 'after how long Kubernetes ends it').default('300s').argParser(parseDuration),
      )
      .addOption(flag('--old-root <file>', 'PEM of a root that must no longer be accepted, for verify'))
      .action(async (pool: string, options: StepCommandOptions) => {
        await commands.step().step(name as StepName, pool, options, host);
      });
    for (const option of clusterFlags()) command.addOption(option);
  }
}
