/**
 * Runs something until it is done, or the process is told to end. As process 1 of a container Node would not notice the
 * signals at all, and the last words of a Job would be lost.
 *
 * @param run is told by its signal.
 */
export async function untilToldToEnd<T>(run: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const told = new AbortController();
  const end = () => told.abort();
  process.once('SIGTERM', end).once('SIGINT', end);
  try {
    return await run(told.signal);
  } finally {
    process.off('SIGTERM', end).off('SIGINT', end);
  }
}
