/** Widest column: a cell of a megabyte, which may come from one object of a cluster, would else be one of every row. */
const MOST_WIDTH = 500;

/**
 * Aligns cells in columns: each as wide as its widest cell, up to a bound, two blanks between, none at the end of a line.
 *
 * @param paint colours a padded cell; it must not change what a terminal shows as its width. @default - no colours
 * @returns one line for each row
 */
export function tableLines(
  rows: readonly (readonly string[])[],
  paint: (cell: string, column: number, row: number) => string = (cell) => cell,
): string[] {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const widths = Array.from({ length: columns }, (_, column) =>
    rows.reduce((width, row) => Math.max(width, Math.min(MOST_WIDTH, row[column]?.length ?? 0)), 0),
  );
  return rows.map((row, i) =>
    row
      .map((cell, column) => paint(cell.padEnd(widths[column] ?? 0), column, i))
      .join('  ')
      .trimEnd(),
  );
}
