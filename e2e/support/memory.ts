import type { Layout } from '../cluster/layout';
import { findProcess, readProcess } from '../cluster/processes';

/** Memory of one part of the cluster, in MB. */
export interface MemoryRow {
  readonly part: string;
  /** Before anything was measured. */
  readonly before: number;
  /** The most that was seen. */
  readonly peak: number;
  /** At the last look. */
  readonly last: number;
}

/** Looks at the resident memory of parts of the cluster, as the kernel counts it. */
export class Memory {
  private readonly found = new Map<string, MemoryRow>();

  constructor(
    private readonly layout: Layout,
    private readonly parts: readonly string[],
  ) {}

  /** Remembers what they have now. */
  begin(): void {
    for (const part of this.parts) {
      const now = this.resident(part);
      this.found.set(part, { part, before: now, peak: now, last: now });
    }
  }

  /** Looks again. */
  look(): void {
    for (const row of this.rows()) {
      const now = this.resident(row.part);
      this.found.set(row.part, { ...row, peak: Math.max(row.peak, now), last: now });
    }
  }

  rows(): MemoryRow[] {
    return [...this.found.values()];
  }

  private resident(part: string): number {
    const status = readProcess(this.layout, findProcess(this.layout, part) ?? Number.NaN, 'status');
    return Math.round(Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? Number.NaN) / 1024);
  }
}
