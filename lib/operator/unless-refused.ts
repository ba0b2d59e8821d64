import type { OperatorContext, Reconciled } from './context';
import type { OperationIndex } from './operation-index';
import { type OperationProgress, StatusRefusedError } from './operation-run';

/**
 * Does something that writes the status of an operation. One whose status the API server refuses is set aside for a while: it would keep all
 * others of its pool waiting for ever.
 */
export async function unlessRefused(
  { context, index }: { readonly context: OperatorContext; readonly index: OperationIndex },
  progress: OperationProgress,
  write: () => Promise<Reconciled>,
): Promise<Reconciled> {
  try {
    return await write();
  } catch (error) {
    if (!(error instanceof StatusRefusedError)) throw error;
    if (index.setAside(progress.operation)) await context.setAside(progress.operation, error.message);
    return { again: 1 };
  }
}
