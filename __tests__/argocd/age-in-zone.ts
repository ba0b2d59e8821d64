// Started by time-zones.cli.test.ts in a time zone of its own: the zone of a process cannot be changed after its start.
import { text } from 'node:stream/consumers';
import { healthScripts } from '../../lib/argocd/health';
import { runHealth } from './lua';

/** What a process started with this file reads from stdin, as JSON. */
export interface AgeCase {
  readonly object: object;
  /** Seconds since 1970. */
  readonly now: number;
}

async function main(): Promise<void> {
  const cases = JSON.parse(await text(process.stdin)) as AgeCase[];
  const script = healthScripts().find(({ kind }) => kind === 'ops.kubedb.com_PgpoolOpsRequest');
  if (script === undefined) throw new TypeError('no health script for PgpoolOpsRequest');
  process.stdout.write(JSON.stringify(cases.map(({ object, now }) => runHealth(script, object, { now }).status)));
}

void main();
