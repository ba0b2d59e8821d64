import { CHANGE_NAME } from './change-name';

/** The condition of a Pgpool that keeps its provisioner still. */
export const PAUSED = 'Paused';
/** Reason of a Paused that a step has set: by it we know ours, whatever else is in the cluster. */
export const PAUSED_REASON = 'PausedByPgpoolGitops';

/** Message of our Paused. It names the change, see {@link pausingChange}. */
export function pausedMessage(change: string): string {
  return `held for change ${change}; its step resume, or rescue, lets go`;
}

const HELD = new RegExp(`^held for change (${CHANGE_NAME});`);

/** The change that a message of {@link pausedMessage} names. @returns undefined when it names none */
export function pausingChange(message: string | undefined): string | undefined {
  return message?.match(HELD)?.[1];
}

/** Whether change `a` comes after change `b` in the ledger of a pool: `0007-update` after `0006-rotate`. */
export function isLaterChange(a: string, b: string): boolean {
  return Number.parseInt(a, 10) > Number.parseInt(b, 10);
}
