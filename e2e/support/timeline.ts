import type { Write } from './audit';

/** What happened to a pool: a line of the story that a scenario tells. */
export interface Moment {
  readonly at: number;
  /** `Job orders-0001-pause created`, `operation orders-0001-add Successful`, `Paused set by argocd`. */
  readonly text: string;
}

interface Condition {
  readonly type: string;
  readonly status: string;
  readonly reason?: string;
  readonly message?: string;
}

interface Body {
  readonly metadata?: { readonly name?: string };
  readonly status?: { readonly phase?: string; readonly conditions?: readonly Condition[] };
}

/** Conditions that repeat the phase of an operation. */
const ENDS = ['Successful', 'Failed', 'Denied', 'Skipped'];

/** Tells the story of a pool from the writes of its namespace. Only changes are in it: most writes repeat what was. */
export function timelineOf(writes: readonly Write[], pool: string): Moment[] {
  const story = new Story(pool);
  for (const write of writes) story.add(write);
  return story.moments;
}

class Story {
  readonly moments: Moment[] = [];
  private readonly last = new Map<string, string>();

  constructor(private readonly pool: string) {}

  add(write: Write): void {
    const { resource, subresource, verb, name } = write;
    const path = subresource === undefined ? resource : `${resource}/${subresource}`;
    const body = (write.body ?? {}) as Body;
    if (path === 'pgpools/status' && name === this.pool) this.addPool(write, body);
    if (!name.startsWith(`${this.pool}-`)) return;
    if (path === 'pgpoolopsrequests/status') this.addOperation(write, body);
    if (path === 'jobs/status') this.change(write, `Job ${name}`, endOf(body));
    if (path === 'pods/eviction') this.tell(write, `pod ${name} evicted`);
    if (verb === 'create' && resource === 'pgpoolopsrequests') this.tell(write, `operation ${name} created`);
    if (verb === 'create' && path === 'jobs') this.addJob(write);
    if (verb === 'delete' && path === 'jobs') this.tell(write, `Job ${name} deleted`);
    if (verb === 'delete' && resource === 'pgpoolopsrequests') this.tell(write, `operation ${name} deleted`);
  }

  private addPool(write: Write, body: Body): void {
    // A patch may hold only a part of the status, and then says nothing about the rest.
    if (body.status?.phase !== undefined) this.change(write, 'pool', body.status.phase);
    if (body.status?.conditions === undefined) return;
    const paused = body.status.conditions.find(({ type }) => type === 'Paused');
    const said = paused === undefined ? 'no longer paused' : `paused ${paused.status} by ${paused.reason}`;
    if (paused === undefined && this.last.get('pause') === undefined) return;
    this.change(write, 'pause', said);
  }

  /** A hook comes again under the same name, and then ends again. */
  private addJob(write: Write): void {
    this.last.delete(`Job ${write.name}`);
    this.tell(write, `Job ${write.name} created`);
  }

  private addOperation(write: Write, { status }: Body): void {
    const { name } = write;
    for (const { type, status: is } of status?.conditions ?? []) {
      if (is === 'True' && !ENDS.includes(type)) this.change(write, `operation ${name} did ${type}`, '');
    }
    this.change(write, `operation ${name}`, status?.phase);
  }

  private change(write: Write, what: string, now: string | undefined): void {
    if (now === undefined || this.last.get(what) === now) return;
    this.last.set(what, now);
    this.tell(write, what === 'pause' ? now : `${what} ${now}`.trim());
  }

  private tell({ at }: Write, text: string): void {
    this.moments.push({ at, text });
  }
}

function endOf({ status }: Body): string | undefined {
  const end = status?.conditions?.find(
    ({ type, status: is }) => is === 'True' && ['Complete', 'Failed'].includes(type),
  );
  return end?.type;
}

/** The story as a table of seconds, for people. */
export function timelineText(moments: readonly Moment[]): string {
  const begin = moments[0]?.at ?? 0;
  return moments.map(({ at, text }) => `${((at - begin) / 1000).toFixed(1).padStart(7)}s ${text}`).join('\n');
}
