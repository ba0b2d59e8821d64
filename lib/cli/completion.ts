import type { Command } from 'commander';
import { GitopsError } from '../errors';
import { notAllowed } from '../validation/wording';

/** Shells that there is a completion script for. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;

/** One command with what may follow it. */
interface Entry {
  /** `change rotate`; empty for the tool itself. */
  readonly path: string;
  readonly description: string;
  /** Subcommands with their descriptions. */
  readonly commands: readonly { readonly name: string; readonly description: string }[];
  readonly flags: readonly {
    readonly long: string;
    /** `-o` and `--output`. */
    readonly names: readonly string[];
    readonly description: string;
    readonly choices: readonly string[];
  }[];
  /** Whether it takes a NAMESPACE/POOL. */
  readonly takesPool: boolean;
}

/**
 * The completion script of a shell. It is made from the command table and starts no Node: NAMESPACE/POOL comes from the
 * folders under changes/.
 *
 * @throws GitopsError when the shell is none of {@link SHELLS}.
 */
export function completionScript(shell: string, program: Command): string {
  const entries = collect(program, '');
  if (shell === 'bash') return bash(entries);
  if (shell === 'zsh') return `#compdef pgpool-gitops\nautoload -U +X bashcompinit && bashcompinit\n${bash(entries)}`;
  if (shell === 'fish') return fish(entries);
  throw GitopsError.of({ code: 'usage', file: 'completion', message: notAllowed(shell, SHELLS) });
}

function collect(command: Command, path: string): Entry[] {
  const children = command.commands.filter((child) => child.name() !== 'help');
  const entry: Entry = {
    path,
    description: command.description(),
    commands: children.map((child) => ({ name: child.name(), description: child.description() })),
    flags: command.options.map((option) => ({
      long: option.long ?? '',
      names: [option.short, option.long].filter((name) => name !== undefined),
      description: option.description,
      choices: option.argChoices ?? [],
    })),
    takesPool: command.registeredArguments.some((argument) => argument.name() === 'namespace/pool'),
  };
  return [entry, ...children.flatMap((child) => collect(child, `${path} ${child.name()}`.trim()))];
}

function bash(entries: readonly Entry[]): string {
  const cases = entries.map((entry) => {
    const words = [...entry.commands.map(({ name }) => name), ...entry.flags.map(({ long }) => long), '--help'];
    return `    '${entry.path}') words='${words.join(' ')}'; pools=${entry.takesPool ? 1 : 0} ;;`;
  });
  const paths = entries.filter(({ path }) => path !== '').map(({ path }) => `'${path}'`);
  const choices = entries.flatMap(({ path, flags }) =>
    flags
      .filter((flag) => flag.choices.length > 0)
      .map(({ names, choices: values }) => {
        const places = names.map((name) => `'${path} ${name}'`).join('|');
        return `    ${places}) COMPREPLY=($(compgen -W '${values.join(' ')}' -- "$current")); return ;;`;
      }),
  );
  return `# Completion of pgpool-gitops. Load it with: source <(pgpool-gitops completion bash)
_pgpool_gitops() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}"
  local path='' word words='' pools=0
  COMPREPLY=()
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "\${path:+$path }$word" in
    ${paths.join('|')}) path="\${path:+$path }$word" ;;
    esac
  done
  case "$path $previous" in
${choices.join('\n')}
  esac
  case "$path" in
${cases.join('\n')}
  esac
  if [ "$pools" = 1 ] && [ -d changes ]; then
    # Names of pools alone: compgen runs a command that stands in a word.
    words="$words $(cd ./changes && printf '%s\\n' */*/ 2>/dev/null | sed -n 's#^\\([-.a-z0-9]*/[-.a-z0-9]*\\)/$#\\1#p')"
  fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -F _pgpool_gitops pgpool-gitops
`;
}

function fish(entries: readonly Entry[]): string {
  const lines = entries.flatMap((entry) => {
    const condition = `-n '__pgpool_gitops_at "${entry.path}"'`;
    return [
      ...entry.commands.map(
        ({ name, description }) => `complete -c pgpool-gitops ${condition} -a ${name} -d '${quote(description)}'`,
      ),
      ...entry.flags.map((flag) => {
        const values = flag.choices.length > 0 ? ` -xa '${flag.choices.join(' ')}'` : '';
        return `complete -c pgpool-gitops ${condition} -l ${flag.long.slice(2)} -d '${quote(flag.description)}'${values}`;
      }),
      ...(entry.takesPool ? [`complete -c pgpool-gitops ${condition} -a '(__pgpool_gitops_pools)'`] : []),
    ];
  });
  const nested = entries.filter(({ path }) => path !== '').map(({ path }) => `'${path}'`);
  return `# Completion of pgpool-gitops. Load it with: pgpool-gitops completion fish | source
function __pgpool_gitops_at
  set -l path ''
  for word in (commandline -opc)[2..]
    set -l next (string trim "$path $word")
    contains -- $next ${nested.join(' ')}; and set path $next
  end
  test "$path" = "$argv[1]"
end
function __pgpool_gitops_pools
  for folder in changes/*/*/
    string replace -rf '^changes/([-.a-z0-9]+/[-.a-z0-9]+)/$' '$1' $folder
  end
end
complete -c pgpool-gitops -f
${lines.join('\n')}
`;
}

function quote(text: string): string {
  return text.replaceAll("'", "\\'");
}
