import { type Command, InvalidArgumentError, Option } from 'commander';
import { GitopsError } from '../errors';
import { APPLY_MODES } from '../model/change';
import { ACCEPTS, type Accept } from '../model/risk';
import { CHANGE_COMMANDS } from '../model/verbs/commands';
import { notAllowed } from '../validation/wording';
import type { ChangeOptions, PoolSelection } from './commands/change';
import type { CheckFormat } from './commands/check-formats';
import type { HistoryOptions } from './commands/history';
import type { ImportOptions } from './commands/import';
import type { InitOptions } from './commands/init';
import type { PlanCommandOptions } from './commands/plan';
import type { PromoteOptions } from './commands/promote';
import type { StatusCommandOptions } from './commands/status';
import { type FleetFolder, findFleets, inFleetFolder, projectFlag } from './fleets';
import type { Host } from './host';
import { addInClusterCommands, bareProgram } from './in-cluster';
import { addOperatorManifests } from './operator-manifests-program';
import { clusterFlags, flag, output, parseCount, parseDuration, parseProject } from './options';

/** What each command does, loaded when it runs. */
const commands = {
  synth: () => require('./commands/synth') as typeof import('./commands/synth'),
  change: () => require('./commands/change') as typeof import('./commands/change'),
  renumber: () => require('./commands/renumber') as typeof import('./commands/renumber'),
  check: () => require('./commands/check') as typeof import('./commands/check'),
  plan: () => require('./commands/plan') as typeof import('./commands/plan'),
  promote: () => require('./commands/promote') as typeof import('./commands/promote'),
  status: () => require('./commands/status') as typeof import('./commands/status'),
  history: () => require('./commands/history') as typeof import('./commands/history'),
  import: () => require('./commands/import') as typeof import('./commands/import'),
  init: () => require('./commands/init') as typeof import('./commands/init'),
  completion: () => require('./completion') as typeof import('./completion'),
};

/**
 * Every command of the tool. What a command does is loaded when it runs: shell completion and --help must not wait for
 * cdk8s.
 */
export function makeProgram(host: Host): Command {
  const program = bareProgram(host).addOption(
    flag('--project <dir>', 'folder with main.ts, changes/ and dist/, repeatable, "fleets/*" for several fleets')
      .argParser(collectWords)
      .default(undefined, '"."'),
  );
  addInit(program, host);
  addSynth(program, host);
  addChange(program, host);
  addCheck(program, host);
  addPlan(program, host);
  addPromote(program, host);
  addStatus(program, host);
  addHistory(program, host);
  addImport(program, host);
  addInClusterCommands(program, host);
  addOperatorManifests(program, host);
  addCompletion(program, host);
  return program;
}

function fleetsOf(program: Command): FleetFolder[] {
  return findFleets(program.opts<{ project?: string[] }>().project ?? ['.']);
}

/** Runs a command that is about one fleet. @throws GitopsError where --project names several */
function ofOneFleet(program: Command, act: (project: string) => void | Promise<void>): Promise<void> {
  const [fleet, ...more] = fleetsOf(program);
  if (fleet !== undefined && more.length === 0) return inFleetFolder(fleet, ({ project }) => act(project));
  const found = [fleet, ...more].map((each) => each?.given || '.').join(', ');
  const message = `found ${found}, but this command is about one fleet`;
  throw GitopsError.of({ code: 'usage', file: '--project', message, ...(fleet && { fix: projectFlag(fleet) }) });
}

function addInit(program: Command, host: Host): void {
  program
    .command('init [dir]')
    .description('make a fleet of a folder, or refresh the files that this tool owns in one')
    .addOption(flag('--repository <url>', 'URL of the repository, as Argo CD should use it'))
    .addOption(flag('--branch <name>', 'branch that Argo CD follows'))
    .addOption(flag('--image <image>', 'image of the steps'))
    .addOption(flag('--ci <provider>', 'where merge requests are checked').choices(['github', 'gitlab', 'none']))
    .addOption(
      flag(
        '--component <project>',
        'with GitLab: project there that mirrors this tool, to include its components instead of copies',
      ).argParser(parseProject),
    )
    .addOption(flag('-y, --yes', 'ask nothing, take what the repository says'))
    .addOption(flag('--dry-run', 'only show what would be written'))
    .action(async (dir: string | undefined, options: InitOptions) => {
      await commands.init().init(dir ?? program.opts<{ project?: string[] }>().project?.[0] ?? '.', options, host);
    });
}

function addSynth(program: Command, host: Host): void {
  program
    .command('synth')
    .description('render main.ts and changes/ to dist/, writing only what changed')
    .addOption(new Option('--out <dir>', 'folder to write, in the project').env('CDK8S_OUTDIR').default('dist'))
    .action(async (options: { out: string }) => {
      await commands.synth().synth(fleetsOf(program), options, host);
    });
}

function addChange(program: Command, host: Host): void {
  const change = withRecordOptions(
    program.command('change').description('record what main.ts asks for and the ledger does not have yet'),
  )
    .addOption(flag('--pool <namespace/pool>', 'record only this pool, repeatable').argParser(collectWords))
    .action(async (_: unknown, command: Command) => {
      await commands.change().change(fleetsOf(program), recordOptions(command), host);
    });
  for (const { name, summary } of CHANGE_COMMANDS) {
    const args = name === 'retry' ? '<namespace/pool> [change]' : '[namespace/pool...]';
    const subcommand = withRecordOptions(change.command(`${name} ${args}`).description(summary));
    if (name !== 'retry')
      subcommand.addOption(flag('-l, --selector <labels>', 'only pools with these labels, team=data,tier=gold'));
    if (name === 'rotate')
      subcommand.addOption(
        flag(
          '--due-within <time>',
          'only pools whose rotate is due within this time, 30d: by git, or with --context',
        ).argParser(parseDuration),
      );
    if (name !== 'retry' && name !== 'restart') for (const option of clusterFlags()) subcommand.addOption(option);
    // commander passes the arguments, then the options and the command itself.
    subcommand.action(async (pools: string | string[], ...rest: unknown[]) => {
      const retried = typeof rest[0] === 'string' ? { retried: rest[0] } : {};
      const options = { ...recordOptions(subcommand), ...retried };
      const { selector, dueWithin } = subcommand.opts<Omit<PoolSelection, 'patterns'>>();
      const selection = { patterns: [pools].flat(), selector, dueWithin };
      await commands.change().changeCommand(name, selection, fleetsOf(program), options, host);
    });
  }
  change
    .command('renumber [namespace/pool]')
    .description('after a rebase: move the changes of this branch behind those of its base, and mend HEAD')
    .addOption(flag('--base <ref>', 'revision whose changes keep their numbers').default('origin/main'))
    .addOption(flag('--dry-run', 'only show what would be renamed'))
    .action(async (pool: string | undefined, _: unknown, command: Command) => {
      const { base, dryRun = false } = command.optsWithGlobals<{ base: string; dryRun?: boolean }>();
      await ofOneFleet(program, (project) =>
        commands.renumber().renumberChanges(pool, { project, base, dryRun }, host),
      );
    });
}

function withRecordOptions(command: Command): Command {
  return command
    .addOption(flag('--reason <text>', 'why the change is made'))
    .addOption(
      flag('--accept <what>', `what the change may hurt, repeatable: ${ACCEPTS.join(', ')}`).argParser(collectAccept),
    )
    .addOption(
      flag('--timeout <duration>', "KubeDB's timeout for each step of the operation, 5m unless given").argParser(
        parseDuration,
      ),
    )
    .addOption(flag('--apply <mode>', 'when KubeDB starts the operation, IfReady unless given').choices(APPLY_MODES))
    .addOption(flag('--dry-run', 'only show the files that would be written'));
}

function collectAccept(value: string, before: readonly Accept[] | undefined): Accept[] {
  const words = value.split(',').map((word) => word.trim());
  for (const word of words) {
    if (!ACCEPTS.includes(word as Accept)) throw new InvalidArgumentError(notAllowed(word, ACCEPTS));
  }
  return [...new Set([...(before ?? []), ...(words as Accept[])])];
}

function collectWords(value: string, before: readonly string[] | undefined): string[] {
  return [...(before ?? []), value];
}

function recordOptions(command: Command): ChangeOptions {
  const { reason, accept, timeout, apply, pool: pools, dryRun = false, ...more } = command.optsWithGlobals();
  const { kubeconfig, context, requestTimeout } = more;
  const why =
    typeof reason === 'string' && reason.trim() !== ''
      ? reason.trim().replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
      : undefined;
  return {
    reason: why,
    accepts: accept,
    timeout,
    apply,
    dryRun,
    pools,
    kubeconfig,
    context,
    requestTimeout,
  };
}

function addCheck(program: Command, host: Host): void {
  program
    .command('check')
    .description('prove that main.ts, changes/ and dist/ agree, and that every object is valid')
    .addOption(flag('--base <ref>', 'prove too that no change that exists at this revision was edited'))
    .addOption(output(['text', 'json', 'junit', 'sarif', 'github']))
    .action(async (options: { base?: string; output: CheckFormat }) => {
      await commands.check().check(fleetsOf(program), options, host);
    });
}

function addPlan(program: Command, host: Host): void {
  program
    .command('plan')
    .description('tell what a merge will do to every pool: restarts, seconds, waves, and who trusts whom')
    .addOption(flag('--base <ref>', 'revision to compare with').default('origin/main'))
    .addOption(flag('--head <ref>', 'revision to plan, the working tree unless given'))
    .addOption(output(['text', 'markdown', 'json', 'html']))
    .addOption(flag('--calendar', 'tell the life of every certificate too, and by when to rotate'))
    .addOption(flag('--kubeconfig <file>', 'with --calendar: take dates from the cluster of this kubeconfig'))
    .addOption(flag('--context <name>', 'with --calendar: take dates from the cluster of this context'))
    .addOption(flag('--exit-code', 'exit 2 when there are changes; else 0, or 1 when the plan is refused'))
    .action(async (options: PlanCommandOptions) => {
      await commands.plan().plan(fleetsOf(program), options, host);
    });
}

function addStatus(program: Command, host: Host): void {
  const command = program
    .command('status [namespace/pool...]')
    .description('tell how pools stand in the cluster: intended and live TLS, changes, certificates, drift')
    .addOption(flag('-n, --namespace <namespace>', 'only pools of this namespace, where no other is named'))
    .addOption(flag('-w, --watch', 'keep running, and show what changes'))
    .addOption(flag('--wait', 'wait until nothing is in progress, and show what changes'))
    .addOption(flag('--timeout <duration>', 'how long --wait waits').default('30m').argParser(parseDuration))
    .addOption(output(['text', 'json']));
  for (const option of clusterFlags()) command.addOption(option);
  command
    .addHelpText('after', '\nExit codes: 0 all is as intended, 2 something is not, 1 the answer is not known.')
    .action(async (pools: string[], options: Omit<StatusCommandOptions, 'project'>) => {
      await commands.status().statuses(fleetsOf(program), pools, options, host);
    });
}

function addPromote(program: Command, host: Host): void {
  const command = program
    .command('promote <cohort>')
    .description(
      'let a cohort follow: move its branch to what the cohort, or the fleet, before has verified in the cluster',
    )
    .addOption(flag('--commit <ref>', 'what it should get, the newest that the cohort before follows unless given'))
    .addOption(flag('--remote <name>', 'remote whose branch is moved').default('origin'))
    .addOption(flag('--wait', 'wait until the commit is verified'))
    .addOption(flag('--timeout <duration>', 'how long --wait waits').default('30m').argParser(parseDuration))
    .addOption(flag('--dry-run', 'only tell whether it would be moved'))
    .addOption(flag('--pull-request', 'print, as JSON, the pull request that moves it, and leave it where it is'))
    .action(async (cohort: string, options: Omit<PromoteOptions, 'project'>) => {
      await ofOneFleet(program, (project) => commands.promote().promote(cohort, { ...options, project }, host));
    });
  for (const option of clusterFlags()) command.addOption(option);
}

function addHistory(program: Command, host: Host): void {
  const command = program
    .command('history <namespace/pool>')
    .description('list the ledger of a pool, newest first; with --context, also what the cluster has carried out')
    .addOption(flag('--limit <number>', 'only so many changes').argParser(parseCount))
    .addOption(flag('--dates', 'ask git who has brought each change into the branch, and when'))
    .addOption(output(['text', 'json']))
    .action(async (pool: string, options: Omit<HistoryOptions, 'project'>) => {
      await ofOneFleet(program, (project) => commands.history().history(pool, { ...options, project }, host));
    });
  for (const option of clusterFlags()) command.addOption(option);
}

function addImport(program: Command, host: Host): void {
  const command = program
    .command('import [sources...]')
    .description(
      'take live pools over, from files (- for stdin) or from a cluster: add them to main.ts with a baseline',
    )
    .addOption(flag('-n, --namespace <namespace>', 'only pools of this namespace of the cluster'))
    .addOption(flag('--dry-run', 'only show what would be written'))
    .action(async (sources: string[], options: Omit<ImportOptions, 'project' | 'dryRun'> & { dryRun?: boolean }) => {
      const { dryRun = false } = options;
      await ofOneFleet(program, (project) =>
        commands.import().importPools(sources, { ...options, project, dryRun }, host),
      );
    });
  for (const option of clusterFlags()) command.addOption(option);
}

function addCompletion(program: Command, host: Host): void {
  program
    .command('completion <shell>')
    .description('print the completion script of a shell: bash, zsh or fish')
    .action(async (shell: string) => {
      const { completionScript } = commands.completion();
      host.result(completionScript(shell, program).trimEnd());
    });
}
