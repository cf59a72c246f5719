import { KeelsonError } from '../../errors.ts';
import type { Queries } from '../database.ts';
import type { Deed } from './waivers.ts';

/** Adds what somebody says of a finding: the comment's id, or undefined where there is no such finding. */
export async function addComment(
  queries: Queries,
  { fingerprint, body }: { readonly fingerprint: string; readonly body: string },
  { actor, at }: Deed,
): Promise<number | undefined> {
  const text = body.replaceAll('\0', '').trim();
  if (text === '') throw new KeelsonError('USAGE', 'a comment has 1 to 10000 characters, not 0');
  const comment = await queries.first<{ id: number }>(
    `INSERT INTO comments (fingerprint, author, at, body) SELECT fingerprint, $1, $2, $3 FROM findings WHERE fingerprint = $4
     RETURNING id`,
    [actor, at, text, fingerprint],
  );
  if (!comment) return undefined;
  await queries.insertMany(
    'finding_events',
    ['fingerprint', 'at', 'kind', 'actor', 'detail'],
    [[fingerprint, at, 'commented', actor, JSON.stringify({ comment: comment.id })]],
  );
  return comment.id;
}
