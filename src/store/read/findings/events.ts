import type { Queries } from '../../database.ts';
import { pageOf, type Order, type Page, type PageWish } from '../paging/page.ts';
import { newParameters } from '../parameters.ts';

export interface FindingEvent {
  readonly id: number;
  readonly at: string;
  readonly kind: string;
  readonly run: string | null;
  readonly actor: string | null;
  readonly detail: unknown;
}

export interface Comment {
  readonly id: number;
  readonly author: string;
  readonly at: string;
  readonly body: string;
}

const byId: Order = { columns: [{ sql: 'e.id', name: 'id', kind: 'number' }] };

interface EventRow {
  readonly id: number;
  readonly at: string;
  readonly kind: string;
  readonly run_id: string | null;
  readonly actor: string | null;
  readonly detail: string | null;
}

/** What became of a finding, oldest first. Whether it is within reach is asked before. */
export async function eventsOf(
  queries: Queries,
  fingerprint: string,
  wish: PageWish,
): Promise<Page<FindingEvent>> {
  const parameters = newParameters();
  const { rows, next } = await pageOf<EventRow>(queries, {
    select: 'e.id, e.at, e.kind, e.run_id, e.actor, e.detail',
    from: 'finding_events e',
    where: [`e.fingerprint = ${parameters.mark(fingerprint)}`],
    parameters,
    order: byId,
    query: { list: 'events', fingerprint },
    ...wish,
  });
  return {
    items: rows.map(eventOf),
    next,
  };
}

/** What people say of a finding, oldest first. */
export async function commentsOf(
  queries: Queries,
  fingerprint: string,
  wish: PageWish,
): Promise<Page<Comment>> {
  const parameters = newParameters();
  const { rows, next } = await pageOf<Comment>(queries, {
    select: 'e.id, e.author, e.at, e.body',
    from: 'comments e',
    where: [`e.fingerprint = ${parameters.mark(fingerprint)}`],
    parameters,
    order: byId,
    query: { list: 'comments', fingerprint },
    ...wish,
  });
  return { items: rows.map(({ id, author, at, body }) => ({ id, author, at, body })), next };
}

function eventOf({ run_id: run, detail, ...event }: EventRow): FindingEvent {
  return { ...event, run, detail: detail === null ? null : (JSON.parse(detail) as unknown) };
}
