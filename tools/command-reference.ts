import type { Command, Option } from 'commander';
import type { Host } from '../lib/cli/host';
import { makeProgram } from '../lib/cli/program';

/** A command with the words that lead to it. */
interface Named {
  /** `change rotate <namespace/pool...>` */
  readonly usage: string;
  readonly command: Command;
}

const COMMANDS: readonly Named[] = namedUnder(makeProgram({} as Host), '');

function namedUnder(parent: Command, path: string): Named[] {
  return parent.commands
    .filter((child) => child.name() !== 'help')
    .flatMap((child) => {
      const name = `${path} ${child.name()}`.trim();
      const args = child.registeredArguments.map((argument) => {
        const word = `${argument.name()}${argument.variadic ? '...' : ''}`;
        return argument.required ? ` <${word}>` : ` [${word}]`;
      });
      return [{ usage: `${name}${args.join('')}`, command: child }, ...namedUnder(child, name)];
    });
}

/** The table of all commands, as docs/reference/commands.md has it. */
export function commandTable(): string {
  const rows = COMMANDS.map(({ usage, command }) => `| \`${usage}\` | ${cell(command.description())} |`);
  return ['| command | what it does |', '|---|---|', ...rows].join('\n');
}

/** The flags of each command that has some. A flag that several commands have is explained once, where it comes first. */
export function flagTables(): string {
  const groups = new Map<string, string[]>();
  for (const { usage, command } of COMMANDS) {
    const text = flagsText(visible(command));
    if (text !== '') groups.set(text, [...(groups.get(text) ?? []), usage.replace(/ [<[].*/, '')]);
  }
  const sections = [...groups].map(([text, names]) => `### ${names.join(', ')}\n${text}`);
  return [`### Every command\n${flagsText(visible(makeProgram({} as Host)))}`, ...sections].join('\n\n');
}

function visible(command: Command): Option[] {
  return command.options.filter(({ hidden, long }) => !hidden && long !== '--version');
}

/** Flags that are the same wherever they are: those of `change` and of the commands that talk to a cluster. */
const SHARED = new Map(
  ['change', 'status'].flatMap((name) => {
    const command = COMMANDS.find(({ usage }) => usage.split(' ')[0] === name)?.command;
    const flags = command === undefined ? [] : visible(command);
    return flags
      .filter(
        ({ long }) => name === 'change' || ['--kubeconfig', '--context', '--request-timeout'].includes(long ?? ''),
      )
      .map((option) => [rowOf(option), name] as const);
  }),
);

function flagsText(options: readonly Option[]): string {
  if (options.length === 0) return '';
  const isFirst = (name: string) => options.some(({ long }) => long === (name === 'change' ? '--pool' : '--watch'));
  const shared = (option: Option) => {
    const name = SHARED.get(rowOf(option));
    return name === undefined || isFirst(name) ? undefined : name;
  };
  const own = options.filter((option) => shared(option) === undefined).map(rowOf);
  const table = own.length === 0 ? [] : ['| flag | what it is for | unless given |', '|---|---|---|', ...own];
  const as = ['change', 'status'].flatMap((name) => {
    const flags = options.filter((option) => shared(option) === name).map(({ long }) => `\`${long}\``);
    return flags.length === 0 ? [] : [`As \`${name}\`: ${flags.join(', ')}.`];
  });
  return [...as, ...(as.length > 0 && table.length > 0 ? [''] : []), ...table].join('\n');
}

function rowOf(option: Option): string {
  const { flags, description, argChoices, long, envVar } = option;
  const variable = `PGPOOL_GITOPS_${long?.slice(2).toUpperCase().replaceAll('-', '_')}`;
  if (![variable, 'CDK8S_OUTDIR'].includes(envVar ?? '')) throw new Error(`${flags} has the variable ${envVar}`);
  const allowed = argChoices === undefined ? '' : `: ${argChoices.map((each) => `\`${each}\``).join(', ')}`;
  return `| \`${flags}\` | ${cell(description)}${allowed} | ${otherwise(option)} |`;
}

function otherwise({ defaultValue, defaultValueDescription }: Option): string {
  const value = defaultValueDescription ?? defaultValue;
  return value === undefined || value === false ? '' : `\`${String(value).replaceAll('"', '')}\``;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
