/**
 * Aligns cells in columns: each as wide as its widest cell, two blanks between, none at the end of a line.
 *
 * @param paint colours a padded cell; it must not change what a terminal shows as its width. @default - no colours
 * @returns one line for each row
 */
export function tableLines(
  rows: readonly (readonly string[])[],
  paint: (cell: string, column: number, row: number) => string = (cell) => cell,
): string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows.map((row, i) =>
    row
      .map((cell, column) => paint(cell.padEnd(widths[column] ?? 0), column, i))
      .join('  ')
      .trimEnd(),
  );
}
