import { Duration } from 'cdk8s';
import { durationSeconds } from '../model/duration';

/** A duration in Go's form, as Kubernetes objects want it: `2160h`, `5m`, `90s`, `1500ms`. */
export function goDuration(duration: Duration): string {
  const seconds = duration.toSeconds({ integral: false });
  if (!Number.isInteger(seconds)) return `${Math.round(seconds * 1000)}ms`;
  if (seconds % 3600 === 0) return `${seconds / 3600}h`;
  if (seconds % 60 === 0) return `${seconds / 60}m`;
  return `${seconds}s`;
}

/** A duration of the ledger or of intent, whose form a schema has checked, as cdk8s has it. */
export function fromGoDuration(text: string): Duration {
  return Duration.seconds(durationSeconds(text));
}
