import { sha256 } from '../../../files/sha256.ts';
import type { Queries } from '../../../store/database.ts';
import { Problem } from '../../problems/problem.ts';

/** An answer as it is stored and sent. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

export interface Keyed {
  readonly actor: string;
  /** Of the header Idempotency-Key. */
  readonly key: string;
  readonly method: string;
  readonly url: string;
  readonly body: unknown;
  /** ISO 8601. */
  readonly at: string;
}

const kept = 24 * 60 * 60 * 1000;

/**
 * Does what a request asks for once, however often it is sent within a day: the answer is stored with the effect, and given again.
 *
 * @param queries of the transaction that work is done in.
 * @throws Problem key-reused where the key came with another request.
 */
export async function once(
  queries: Queries,
  { actor, key, method, url, body, at }: Keyed,
  work: () => Promise<Answer>,
): Promise<Answer> {
  const request = sha256(JSON.stringify([method, url, body ?? null]));
  const forgotten = new Date(Date.parse(at) - kept).toISOString();
  await queries.run('DELETE FROM idempotency_keys WHERE at < $1', [forgotten]);
  // Another that has the key waits here until this transaction ends.
  const taken = await queries.run(
    `INSERT INTO idempotency_keys (actor, key, request, status, body, at) VALUES ($1, $2, $3, 0, '', $4) ON CONFLICT DO NOTHING`,
    [actor, key, request, at],
  );
  if (taken === 0) return earlier(queries, actor, key, request);
  const answer = await work();
  await queries.run('UPDATE idempotency_keys SET status = $1, body = $2 WHERE actor = $3 AND key = $4', [
    answer.status,
    JSON.stringify(answer.body ?? null),
    actor,
    key,
  ]);
  return answer;
}

async function earlier(queries: Queries, actor: string, key: string, request: string): Promise<Answer> {
  const stored = await queries.first<{ request: string; status: number; body: string }>(
    'SELECT request, status, body FROM idempotency_keys WHERE actor = $1 AND key = $2',
    [actor, key],
  );
  if (stored?.request !== request) {
    throw new Problem(
      'key-reused',
      'give each request a key of its own, and the same only to one that is sent again',
    );
  }
  return { status: stored.status, body: JSON.parse(stored.body) as unknown };
}
