import type { Queries } from '../database.ts';

/** How sending to a sink goes. */
export interface SinkState {
  readonly sent: number;
  readonly failed: number;
  readonly waiting: number;
  readonly dead: number;
  readonly last_sent_at: string | null;
  readonly last_error: string | null;
  readonly last_error_at: string | null;
}

/** By name of the sink. */
export async function sinkStates(queries: Queries): Promise<ReadonlyMap<string, SinkState>> {
  const [states, counts] = await Promise.all([
    queries.all<Omit<SinkState, 'waiting' | 'dead'> & { sink: string }>(
      'SELECT sink, sent, failed, last_sent_at, last_error, last_error_at FROM sink_states',
    ),
    queries.all<{ sink: string; state: string; count: number }>(
      'SELECT sink, state, count(*) AS count FROM deliveries GROUP BY sink, state',
    ),
  ]);
  const names = new Set([...states, ...counts].map(({ sink }) => sink));
  const countOf = (sink: string, state: string) =>
    counts.find((one) => one.sink === sink && one.state === state)?.count ?? 0;
  return new Map(
    [...names].map((name) => {
      const known = states.find(({ sink }) => sink === name);
      const state: SinkState = {
        sent: known?.sent ?? 0,
        failed: known?.failed ?? 0,
        waiting: countOf(name, 'waiting'),
        dead: countOf(name, 'dead'),
        last_sent_at: known?.last_sent_at ?? null,
        last_error: known?.last_error ?? null,
        last_error_at: known?.last_error_at ?? null,
      };
      return [name, state];
    }),
  );
}
