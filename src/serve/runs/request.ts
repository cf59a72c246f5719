import { randomUUID } from 'node:crypto';
import type { Queries } from '../../store/database.ts';
import type { Actor } from '../access/actor.ts';
import type { Service } from '../service.ts';

export interface RunRequest {
  readonly source: string;
  readonly trigger: 'schedule' | 'api' | 'start';
  readonly actor: Pick<Actor, 'name'>;
}

/** What became of the wish for a run. */
export type Requested =
  | { readonly outcome: 'queued'; readonly run: string }
  /** A run of the source has not ended: there is one at a time. */
  | { readonly outcome: 'unended'; readonly run: string }
  /** The configuration has no such source. */
  | { readonly outcome: 'unknown' };

/** Puts a run of a source into the queue, where none of it has not ended. What is due by schedule then is left out, and counted. */
export async function requestRun(service: Service, request: RunRequest): Promise<Requested> {
  const requested = await service.database.transaction((queries) => requestIn(queries, service, request));
  if (requested.outcome === 'unended') {
    service.log.info(
      { source: request.source, run: requested.run, trigger: request.trigger },
      'no run was started: one of the source has not ended',
    );
  }
  return requested;
}

/** As requestRun, within a transaction. */
export async function requestIn(
  queries: Queries,
  { config, now }: Pick<Service, 'config' | 'now'>,
  { source, trigger, actor }: RunRequest,
): Promise<Requested> {
  const { sources } = config();
  const asked = Object.hasOwn(sources, source) ? sources[source] : undefined;
  if (!asked) return { outcome: 'unknown' };
  const at = now().toISOString();
  await queries.run(
    `INSERT INTO sources (name, scope, updated_at) VALUES ($1, '{}', $2) ON CONFLICT (name) DO NOTHING`,
    [source, at],
  );
  const run = randomUUID();
  const added = await queries.run(
    `INSERT INTO runs (id, source, trigger_kind, requested_by, state, stage, priority, ready_at, created_at)
     VALUES ($1, $2, $3, $4, 'queued', 'collect', $5, $6, $6) ON CONFLICT DO NOTHING`,
    [run, source, trigger, actor.name, asked.priority ?? 0, at],
  );
  if (added > 0) return { outcome: 'queued', run };
  if (trigger === 'schedule') {
    await queries.run('UPDATE sources SET skipped = skipped + 1 WHERE name = $1', [source]);
  }
  const unended = await queries.first<{ id: string }>(
    `SELECT id FROM runs WHERE source = $1 AND state IN ('queued', 'running')`,
    [source],
  );
  // It has ended just now: whoever asked may ask again.
  return { outcome: 'unended', run: unended?.id ?? '' };
}
