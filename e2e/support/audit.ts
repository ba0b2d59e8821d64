import { GrowingFile } from './growing-file';

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

/** Whatever tells what was written to a namespace, in the order of the API server. */
export interface Recorder {
  /** All accepted writes since the begin. */
  read(): readonly Write[];
  /** Ends it. */
  close(): void;
}

/** The audit log of a cluster: who wrote what, in the order of the API server. Nothing that is tested can change it. */
export class AuditLog implements Recorder {
  private readonly file: GrowingFile;
  private readonly writes: Write[] = [];

  /** Reads from now on. */
  constructor(
    file: string,
    private readonly namespace: string,
  ) {
    this.file = new GrowingFile(file);
  }

  read(): readonly Write[] {
    for (const line of this.file.newLines()) {
      // Most lines are of other namespaces, and parsing is what costs.
      if (!line.includes(`"namespace":"${this.namespace}"`)) continue;
      const write = toWrite(JSON.parse(line), this.namespace);
      if (write !== undefined) this.writes.push(write);
    }
    return this.writes;
  }

  /** Nothing is held. */
  close(): void {}
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
