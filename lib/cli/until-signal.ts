/**
 * Runs something that ends early when the process gets SIGTERM or SIGINT. Process 1 of a container has no default action
 * for these signals, so without a handler Kubernetes would kill a Job before it could log why it ended.
 *
 * @param run gets a signal that is aborted then.
 */
export async function untilSignal<T>(run: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const abort = () => controller.abort();
  process.once('SIGTERM', abort).once('SIGINT', abort);
  try {
    return await run(controller.signal);
  } finally {
    process.off('SIGTERM', abort).off('SIGINT', abort);
  }
}
