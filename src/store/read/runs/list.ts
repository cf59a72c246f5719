import { keptKinds } from '../../artifacts/kept.ts';
import type { Queries } from '../../database.ts';
import { pageOf, type Order, type Page, type PageWish } from '../paging/page.ts';
import { newParameters } from '../parameters.ts';

export interface RunFilter {
  readonly source?: readonly string[] | undefined;
  readonly state?: readonly string[] | undefined;
}

/** A run as lists have it. */
export interface ReadRun {
  readonly id: string;
  readonly source: string;
  readonly trigger: string;
  readonly requested_by: string;
  readonly state: string;
  readonly stage: string | null;
  readonly progress: unknown;
  readonly created_at: string;
  readonly started_at: string | null;
  readonly finished_at: string | null;
  readonly error: string | null;
  readonly bundle_revision: string | null;
  readonly document_digest: string | null;
}

/** With what it found, in sums: of all of its source. */
export interface WholeRun extends ReadRun {
  readonly sources: unknown;
  readonly notices: unknown;
  readonly summary: unknown;
  /** document, report: what of it is kept. */
  readonly artifacts: readonly string[];
}

interface RunRow {
  readonly id: string;
  readonly source: string;
  readonly trigger_kind: string;
  readonly requested_by: string;
  readonly state: string;
  readonly stage: string | null;
  readonly progress: string | null;
  readonly created_at: string;
  readonly started_at: string | null;
  readonly finished_at: string | null;
  readonly error: string | null;
  readonly bundle_revision: string | null;
  readonly document_digest: string | null;
  readonly sources: string | null;
  readonly notices: string | null;
  readonly summary: string | null;
}

const columns = `u.id, u.source, u.trigger_kind, u.requested_by, u.state, u.stage, u.progress, u.created_at, u.started_at,
  u.finished_at, u.error, u.bundle_revision, u.document_digest`;
const newest: Order = {
  columns: [
    { sql: 'u.created_at', name: 'created_at', kind: 'string' },
    { sql: 'u.id', name: 'id', kind: 'string' },
  ],
  descending: true,
};

/**
 * Runs, newest first.
 *
 * @param sources that may be seen; without it all.
 * @throws CursorRefused
 */
export async function listRuns(
  queries: Queries,
  sources: readonly string[] | undefined,
  filter: RunFilter,
  wish: PageWish,
): Promise<Page<ReadRun>> {
  const parameters = newParameters();
  const lists = [
    ['u.source', sources],
    ['u.source', filter.source],
    ['u.state', filter.state],
  ] as const;
  const where = lists.flatMap(([column, wanted]) =>
    wanted === undefined ? [] : [wanted.length === 0 ? '1 = 0' : `${column} IN ${parameters.marks(wanted)}`],
  );
  const { rows, next } = await pageOf<RunRow>(queries, {
    select: columns,
    from: 'runs u',
    where,
    parameters,
    order: newest,
    query: { list: 'runs', filter },
    ...wish,
  });
  return { items: rows.map(runOf), next };
}

/** The run with an id; whether its source is within reach is asked with what this gives. */
export async function runBy(queries: Queries, id: string): Promise<WholeRun | undefined> {
  const row = await queries.first<RunRow>(
    `SELECT ${columns}, u.sources, u.notices, u.summary FROM runs u WHERE u.id = $1`,
    [id],
  );
  if (!row) return undefined;
  const kept = await keptKinds(queries, id);
  return {
    ...runOf(row),
    sources: jsonIn(row.sources),
    notices: jsonIn(row.notices),
    summary: jsonIn(row.summary),
    artifacts: kept,
  };
}

/** The newest published run of each of some sources that has a kind of artifact. */
export async function newestRuns(
  queries: Queries,
  sources: readonly string[],
  kind: 'document' | 'report',
): Promise<readonly { readonly id: string; readonly source: string }[]> {
  const found: { id: string; source: string }[] = [];
  for (const source of sources) {
    const row = await queries.first<{ id: string }>(
      `SELECT u.id FROM runs u WHERE u.source = $1 AND u.state IN ('complete', 'partial')
       AND EXISTS (SELECT 1 FROM artifacts a WHERE a.run_id = u.id AND a.kind = $2)
       ORDER BY u.created_at DESC, u.id DESC LIMIT 1`,
      [source, kind],
    );
    if (row) found.push({ id: row.id, source });
  }
  return found;
}

function runOf(whole: RunRow): ReadRun {
  const { trigger_kind: trigger, progress, sources: _, notices: __, summary: ___, ...row } = whole;
  return { ...row, trigger, progress: jsonIn(progress) };
}

const jsonIn = (text: string | null): unknown => (text === null ? null : (JSON.parse(text) as unknown));
