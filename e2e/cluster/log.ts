const started = Date.now();

/** Tells a person what happens, on stderr, with the seconds since the command began. */
export function note(text: string): void {
  const seconds = ((Date.now() - started) / 1000).toFixed(1).padStart(6);
  process.stderr.write(`${seconds}s ${text}\n`);
}
