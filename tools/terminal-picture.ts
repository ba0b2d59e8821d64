/** Colours of a terminal by the number that picocolors writes for them. */
const COLORS: Readonly<Record<string, string>> = { 31: '#ff7b72', 32: '#7ee787', 33: '#e3b341', 36: '#79c0ff' };

// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what a colour begins with
const COLOR = /\x1b\[(\d+)m/;

const SIZE = { font: 13, line: 18, width: 7.83, margin: 16, bar: 30 } as const;

/**
 * Draws what a command prints in a terminal, as SVG.
 *
 * @param title what the window is called.
 * @param text what is printed, with the colours of picocolors.
 */
export function terminalPicture(title: string, text: string): string {
  const lines = text.split('\n');
  const longest = Math.max(
    ...lines.map(
      (line) =>
        line
          .split(COLOR)
          .filter((_, i) => i % 2 === 0)
          .join('').length,
    ),
  );
  const width = Math.ceil(longest * SIZE.width) + 2 * SIZE.margin;
  const height = SIZE.bar + lines.length * SIZE.line + SIZE.margin;
  const texts = lines.map((line, i) => lineText(line, SIZE.bar + (i + 1) * SIZE.line));
  const dots = ['#ff5f57', '#febc2e', '#28c840'].map(
    (fill, i) => `<circle cx="${18 + i * 18}" cy="16" r="5" fill="${fill}"/>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="monospace" font-size="${SIZE.font}">`,
    '<rect width="100%" height="100%" rx="8" fill="#0d1117"/>',
    ...dots,
    `<text x="50%" y="20" text-anchor="middle" fill="#8b949e">${escaped(title)}</text>`,
    ...texts,
    '</svg>',
    '',
  ].join('\n');
}

function lineText(line: string, y: number): string {
  let style = '';
  const spans = line.split(COLOR).map((piece, i) => {
    if (i % 2 === 0) return piece === '' ? '' : `<tspan${style}>${escaped(piece)}</tspan>`;
    style = styleOf(piece);
    return '';
  });
  // Every column at its place, whatever the font of the reader is.
  const length =
    line
      .split(COLOR)
      .filter((_, i) => i % 2 === 0)
      .join('').length * SIZE.width;
  const wide = length === 0 ? '' : ` textLength="${length.toFixed(1)}"`;
  return `<text x="${SIZE.margin}" y="${y}" fill="#e6edf3" xml:space="preserve"${wide}>${spans.join('')}</text>`;
}

function styleOf(code: string): string {
  if (code === '1') return ' font-weight="bold"';
  if (code === '2') return ' fill="#8b949e"';
  const fill = COLORS[code];
  return fill === undefined ? '' : ` fill="${fill}"`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
