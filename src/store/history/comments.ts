import { KeelsonError } from '../../errors.ts';
import type { Queries } from '../database.ts';
import type { Deed } from './waivers.ts';

const longest = 10_000;

/**
 * Adds what somebody says of a finding.
 *
 * @param queries of a transaction.
 * @returns the comment's id; undefined where there is no such finding.
 * @throws KeelsonError USAGE when it is empty or longer than 10,000 characters.
 */
export async function addComment(
  queries: Queries,
  { fingerprint, body }: { readonly fingerprint: string; readonly body: string },
  { actor, at }: Deed,
): Promise<number | undefined> {
  const text = body.replaceAll('\0', '').trim();
  if (text === '' || text.length > longest) {
    throw new KeelsonError('USAGE', `a comment has 1 to ${longest} characters, not ${text.length}`);
  }
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
