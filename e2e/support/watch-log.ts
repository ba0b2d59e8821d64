import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { REPOSITORY } from '../cluster/layout';
import type { Recorder, Write } from './audit';
import { GrowingFile } from './growing-file';
import type { Seen } from './watch-recorder';

/** As long as an event may take from the API server to the recorder's file. */
const DELAY_MILLISECONDS = 700;

/**
 * What happens in a namespace, by watches: of a cluster whose audit log cannot be read. It shows what objects became, and not
 * who wrote them; a pod that is on its way out counts as evicted.
 */
export class WatchLog implements Recorder {
  private readonly folder = mkdtempSync(join(tmpdir(), 'pgpool-e2e-watch-'));
  private readonly file: GrowingFile;
  private readonly child: ChildProcess;
  private readonly seen: Seen[] = [];

  /** Watches a namespace, through the socket of `kubectl proxy`. */
  constructor(socket: string, namespace: string) {
    const path = join(this.folder, 'events');
    writeFileSync(path, '');
    this.file = new GrowingFile(path);
    const program = join(REPOSITORY, 'e2e', 'support', 'watch-recorder.ts');
    // In a process of its own: the scenarios wait in synchronous calls, and the times would be those of their ends.
    this.child = spawn(process.execPath, ['--import', 'tsx', program, socket, namespace, path], {
      stdio: ['pipe', 'inherit', 'inherit'],
      cwd: REPOSITORY,
    });
  }

  read(): readonly Write[] {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, DELAY_MILLISECONDS);
    if (this.child.exitCode !== null) throw new Error(`the watches have ended with ${this.child.exitCode}`);
    for (const line of this.file.newLines()) this.seen.push(JSON.parse(line) as Seen);
    return writesOf(this.seen);
  }

  close(): void {
    this.child.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** The writes that must have been made for what was seen, in the order of the API server. */
export function writesOf(seen: readonly Seen[]): Write[] {
  const known = new Set<string>();
  const leaving = new Set<string>();
  // Each kind has its own watch, and they overtake each other; revisions are of all kinds together.
  const ordered = [...seen].sort((one, other) => revisionOf(one) - revisionOf(other));
  return ordered.flatMap((each) => {
    const { at, resource, type, object } = each;
    const { uid, name, deletionTimestamp, ownerReferences = [] } = object.metadata;
    // The pods of Jobs come and go with them.
    const served = resource === 'pods' && ownerReferences.every(({ kind }) => kind !== 'Job');
    const write = { at, user: '', resource, name };
    if (type === 'DELETED') return [{ ...write, verb: 'delete' }];
    const writes: Write[] = known.has(uid) ? [] : [{ ...write, verb: 'create', body: object }];
    known.add(uid);
    if (served && deletionTimestamp !== undefined && !leaving.has(uid)) {
      leaving.add(uid);
      writes.push({ ...write, verb: 'create', subresource: 'eviction' });
    }
    writes.push({ ...write, verb: 'update', subresource: 'status', body: object });
    return writes;
  });
}

function revisionOf({ object }: Seen): number {
  return Number(object.metadata.resourceVersion);
}
