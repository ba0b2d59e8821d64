import type { Clock } from '../../lib/cluster/clock';

interface Sleeper {
  readonly at: number;
  readonly wake: () => void;
}

/** Turns of the event loop without anything to do after which everybody counts as asleep. */
const IDLE_TURNS = 12;

/** Time that passes at once, but only when nobody has anything to do before. The same run takes the same course. */
export class VirtualClock implements Clock {
  private time: number;
  private readonly sleepers: Sleeper[] = [];
  private pumping = false;

  constructor(start = '2026-01-31T12:00:00Z') {
    this.time = Date.parse(start);
  }

  now(): number {
    return this.time;
  }

  sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      if (signal?.aborted) return resolve();
      const wake = () => {
        const index = this.sleepers.indexOf(sleeper);
        if (index >= 0) this.sleepers.splice(index, 1);
        signal?.removeEventListener('abort', wake);
        resolve();
      };
      const sleeper: Sleeper = { at: this.time + milliseconds, wake };
      this.sleepers.push(sleeper);
      signal?.addEventListener('abort', wake);
      void this.pump();
    });
  }

  /** Does something so many seconds from now. */
  after(seconds: number, action: () => void): void {
    void this.sleep(seconds * 1000).then(action);
  }

  private async pump(): Promise<void> {
    if (this.pumping) return;
    this.pumping = true;
    while (this.sleepers.length > 0) {
      for (let turn = 0; turn < IDLE_TURNS; turn++) await new Promise((resolve) => setImmediate(resolve));
      const next = this.sleepers.reduce<Sleeper | undefined>(
        (first, each) => (first === undefined || each.at < first.at ? each : first),
        undefined,
      );
      if (next === undefined) break;
      this.time = Math.max(this.time, next.at);
      next.wake();
    }
    this.pumping = false;
  }
}
