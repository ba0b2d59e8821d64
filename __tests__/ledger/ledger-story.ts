import { readLedgers } from '../../lib/ledger/read-ledger';
import { type Recorded, type RecordOptions, recordCommand, recordIntent } from '../../lib/ledger/record';
import { recordedFiles } from '../../lib/ledger/write-change';
import { changeName } from '../../lib/model/change';
import { tlsOf } from '../../lib/model/fold';
import type { PoolIntent } from '../../lib/model/intent';
import type { TlsState } from '../../lib/model/tls';

/** A ledger in memory that edits and verbs are recorded into. */
export class Story {
  readonly files = new Map<string, string>();

  edit(pool: PoolIntent, options: RecordOptions = { reason: 'why' }): string[] {
    return this.write(recordIntent([pool], this.ledgers(), options, 'main.ts'));
  }

  ask(command: string, pool: PoolIntent, options: RecordOptions = { reason: 'why' }): string[] {
    return this.write([recordCommand(command, pool, this.ledgers(), options, 'main.ts')]);
  }

  tls(): TlsState | undefined {
    return tlsOf(this.ledgers().get('demo/pgpool') ?? []);
  }

  ledgers() {
    const { ledgers, problems } = readLedgers(this.files);
    expect(problems).toEqual([]);
    return ledgers;
  }

  private write(recorded: Recorded[]): string[] {
    for (const { pool, change } of recorded) {
      for (const [path, text] of recordedFiles(pool, [change])) this.files.set(path, text);
    }
    return recorded.map(({ change }) => changeName(change));
  }
}
