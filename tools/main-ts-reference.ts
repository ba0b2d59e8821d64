import { join } from 'node:path';
import ts from 'typescript';

const ROOT = join(__dirname, '..');

/** A group of fields of main.ts: an object that one declares at a place. */
interface Group {
  /** Where it stands: `pools[].tls`. */
  readonly place: string;
  readonly type: ts.Type;
}

/**
 * The reference of main.ts, in Markdown: every field that `defineFleet` takes, with its type, its default and what its doc comment
 * says. The compiler reads them from lib/model.
 *
 * @throws Error where a field has no doc comment.
 */
export function mainTsReference(): string {
  const program = ts.createProgram([join(ROOT, 'lib', 'fleet.ts')], compilerOptions());
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(join(ROOT, 'lib', 'model', 'intent.ts'));
  const fleet = source?.statements.find((node) => ts.isInterfaceDeclaration(node) && node.name.text === 'FleetIntent');
  if (fleet === undefined) throw new Error('lib/model/intent.ts has no FleetIntent');
  const queue: Group[] = [{ place: '', type: checker.getTypeAtLocation(fleet) }];
  const places = new Map<ts.Type, string>([[queue[0]?.type as ts.Type, '']]);
  const sections: string[] = [];
  for (let group = queue.shift(); group !== undefined; group = queue.shift()) {
    const below: Group[] = [];
    sections.push(new Section(group, { checker, places, queue: below }).text());
    queue.unshift(...below);
  }
  return sections.join('\n\n');
}

function compilerOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile);
  return ts.parseJsonConfigFileContent(config, ts.sys, ROOT).options;
}

interface Reading {
  readonly checker: ts.TypeChecker;
  /** Where each group of fields is described. */
  readonly places: Map<ts.Type, string>;
  /** Groups that are found in this one, and have still to be described. */
  readonly queue: Group[];
}

class Section {
  constructor(
    private readonly group: Group,
    private readonly reading: Reading,
  ) {}

  text(): string {
    const { place, type } = this.group;
    const symbol = type.aliasSymbol ?? type.symbol;
    const about = ts.displayPartsToString(symbol.getDocumentationComment(this.reading.checker));
    const rows = type.getProperties().map((property) => this.row(property));
    const title = place === '' ? 'The fleet' : place;
    const lines = [
      `## ${title}`,
      ...(about === '' ? [] : [oneLine(about), '']),
      '| field | what it takes | unless given | what it says |',
    ];
    return [...lines, '|---|---|---|---|', ...rows].join('\n');
  }

  private row(property: ts.Symbol): string {
    const { checker } = this.reading;
    const about = oneLine(ts.displayPartsToString(property.getDocumentationComment(checker)));
    const tag = property.getJsDocTags(checker).find(({ name }) => name === 'default');
    const otherwise = oneLine(ts.displayPartsToString(tag?.text)).replace(/^- /, '');
    if (about === '') throw new Error(`${this.group.place}.${property.name} has no doc comment`);
    const isOptional = (property.flags & ts.SymbolFlags.Optional) !== 0;
    const place = this.group.place === '' ? property.name : `${this.group.place}.${property.name}`;
    const takes = this.takes(checker.getNonNullableType(checker.getTypeOfSymbol(property)), place);
    return `| \`${property.name}\` | ${takes} | ${isOptional ? otherwise || 'nothing' : '**required**'} | ${about} |`.replaceAll(
      '  ',
      ' ',
    );
  }

  /** What a field takes, in words; groups of fields get a section of their own. */
  private takes(type: ts.Type, place: string): string {
    const { checker } = this.reading;
    if (type.aliasSymbol?.name === 'PgpoolFields') return '[fields of a Pgpool](pgpool-fields.md)';
    if (checker.isArrayType(type)) return `list of ${this.takes(this.elementOf(type), `${place}[]`)}`;
    if (type.isUnion()) return this.choices(type, place);
    if (type.flags & ts.TypeFlags.StringLike) return 'text';
    if (type.flags & ts.TypeFlags.NumberLike) return 'number';
    if (type.flags & ts.TypeFlags.BooleanLike) return '`true` or `false`';
    const values = checker.getIndexTypeOfType(type, ts.IndexKind.String);
    if (values !== undefined) return values.flags & ts.TypeFlags.StringLike ? 'texts by name' : 'fields by name';
    const known = this.reading.places.get(type);
    if (known === undefined) {
      this.reading.places.set(type, place);
      this.reading.queue.push({ place, type });
    }
    return `[${known ?? place}](#${anchorOf(known ?? place)})`;
  }

  private elementOf(type: ts.Type): ts.Type {
    return this.reading.checker.getTypeArguments(type as ts.TypeReference)[0] as ts.Type;
  }

  private choices(type: ts.UnionType, place: string): string {
    const values = type.types.map((each) => {
      if (each.isStringLiteral()) return `\`${each.value}\``;
      return each.flags & ts.TypeFlags.Object ? this.takes(each, place) : this.reading.checker.typeToString(each);
    });
    return values.join(' or ') === 'false or true' ? '`true` or `false`' : values.join(', ');
  }
}

function anchorOf(heading: string): string {
  return heading.toLowerCase().replace(/[^\p{L}\p{N}_ -]/gu, '');
}

/** Text of a comment in a cell of a table. */
function oneLine(text: string): string {
  return text
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll('|', '\\|')
    .trim();
}
