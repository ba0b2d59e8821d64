import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** One write to the API server that was accepted. */
export interface Write {
  /** When it was answered, in milliseconds since 1970. */
  readonly at: number;
  readonly user: string;
  readonly verb: string;
  readonly resource: string;
  readonly subresource?: string;
  readonly name: string;
  /** What was sent, for the groups that the policy records. */
  readonly body?: unknown;
}

interface AuditEvent {
  readonly verb: string;
  readonly stage: string;
  readonly stageTimestamp: string;
  readonly user: { readonly username: string };
  readonly objectRef?: {
    readonly resource: string;
    readonly subresource?: string;
    readonly namespace?: string;
    readonly name?: string;
  };
  readonly responseStatus?: { readonly code?: number };
  readonly requestObject?: { readonly metadata?: { readonly name?: string } };
}

/** The audit log of a cluster: who wrote what, in the order of the API server. Nothing that is tested can change it. */
export class AuditLog {
  private offset: number;
  private rest = '';
  private readonly writes: Write[] = [];

  /** Reads from now on. */
  constructor(
    private readonly file: string,
    private readonly namespace: string,
  ) {
    this.offset = sizeOf(file);
  }

  /** All accepted writes in the namespace since the begin. */
  read(): readonly Write[] {
    const lines = (this.rest + this.readNew()).split('\n');
    this.rest = lines.pop() ?? '';
    for (const line of lines) {
      // Most lines are of other namespaces, and parsing is what costs.
      if (!line.includes(`"namespace":"${this.namespace}"`)) continue;
      const write = toWrite(JSON.parse(line), this.namespace);
      if (write !== undefined) this.writes.push(write);
    }
    return this.writes;
  }

  private readNew(): string {
    const file = openSync(this.file, 'r');
    try {
      const buffer = Buffer.alloc(fstatSync(file).size - this.offset);
      const count = readSync(file, buffer, 0, buffer.length, this.offset);
      this.offset += count;
      return buffer.toString('utf8', 0, count);
    } finally {
      closeSync(file);
    }
  }
}

function sizeOf(path: string): number {
  const file = openSync(path, 'r');
  try {
    return fstatSync(file).size;
  } finally {
    closeSync(file);
  }
}

function toWrite(event: AuditEvent, namespace: string): Write | undefined {
  const { objectRef, responseStatus, requestObject } = event;
  if (event.stage !== 'ResponseComplete' || objectRef?.namespace !== namespace) return undefined;
  if ((responseStatus?.code ?? 500) >= 300) return undefined;
  return {
    at: Date.parse(event.stageTimestamp),
    user: event.user.username,
    verb: event.verb,
    resource: objectRef.resource,
    ...(objectRef.subresource === undefined ? {} : { subresource: objectRef.subresource }),
    name: objectRef.name ?? requestObject?.metadata?.name ?? '',
    ...(requestObject === undefined ? {} : { body: requestObject }),
  };
}
