/*
 * npx tsx tools/pgpool-settings.ts FOLDER...: writes lib/model/pgpool-conf/settings.ts from unpacked packages of Pgpool-II, oldest
 * version first. Debian has pgpool2 4.3.5 in bookworm, 4.6.1 in trixie, 4.7.3 in forky; with the sources of each suite:
 *
 *   apt-get download pgpool2 && dpkg-deb -x pgpool2_*.deb 4.6.1
 *   npx tsx tools/pgpool-settings.ts 4.3.5 4.6.1 4.7.3
 *
 * A name counts as known where the sample file has it, and where an older sample has it and the program still does.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Names of the settings of a sample file, also of those that are comments; `backend_port0` stands for those of every number. */
export function settingsOf(sample: string): string[] {
  const names = [...sample.matchAll(/^ *#? ?([A-Za-z_][A-Za-z0-9_]*) *=/gm)].map(([, name = '']) => name.toLowerCase());
  return [...new Set(names.map((name) => name.replace(/[0-9]+$/, '0')))].sort();
}

/** One version of Pgpool-II: its sample file, and whether its program holds a word. */
export interface Sample {
  readonly version: string;
  readonly text: string;
  readonly programHas: (name: string) => boolean;
}

/** The text of the table: what the oldest version has, and what each later one has more and less. */
export function settingsFile(samples: readonly Sample[]): string {
  let before: readonly string[] = [];
  const rows = samples.map(({ version, text, programHas }) => {
    const names = settingsOf(text);
    const added = names.filter((name) => !before.includes(name));
    const removed = before.filter((name) => !names.includes(name) && !programHas(name));
    before = [...before.filter((name) => !removed.includes(name)), ...added];
    return `  {\n    version: '${version}',\n    added: \`\n${lines(added)}\`,\n    removed: '${removed.join(' ')}',\n  },\n`;
  });
  return `/* Made by tools/pgpool-settings.ts, which says from what. */

/** What a version of Pgpool-II knows in pgpool.conf, beside what the version before it in this table knows. */
export interface SettingsRow {
  readonly version: string;
  /** Names between blanks; \`backend_port0\` stands for those of every number. */
  readonly added: string;
  readonly removed: string;
}

/** Settings by version, oldest first. */
export const SETTINGS: readonly SettingsRow[] = [
${rows.join('')}];
`;
}

function lines(names: readonly string[]): string {
  const folded: string[] = [];
  for (const name of names) {
    const last = folded.at(-1);
    if (last === undefined || last.length + name.length > 110) folded.push(name);
    else folded[folded.length - 1] = `${last} ${name}`;
  }
  return folded.map((line) => `      ${line}\n`).join('');
}

if (require.main === module) {
  const samples = process.argv.slice(2).map((folder): Sample => {
    const program = readFileSync(join(folder, 'usr', 'sbin', 'pgpool'));
    return {
      version: basename(folder),
      text: readFileSync(join(folder, 'usr', 'share', 'pgpool2', 'pgpool.conf'), 'utf8'),
      programHas: (name) => program.includes(`\0${name}\0`),
    };
  });
  writeFileSync(join(__dirname, '..', 'lib', 'model', 'pgpool-conf', 'settings.ts'), settingsFile(samples));
}
