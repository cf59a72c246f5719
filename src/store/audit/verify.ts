import type { Queries } from '../database.ts';
import { canonicalJson } from './canonical-json.ts';
import { hashOf, type StoredEntry } from './entry.ts';
import { allEntries } from './read.ts';
import { prunedAction } from './prune.ts';

export interface AuditVerdict {
  /** Entries that were read. */
  readonly entries: number;
  /** The newest entry: note it elsewhere, and later logs can be held to it. */
  readonly head: AuditHead;
  /** Where the chain does not hold; without it, it does. */
  readonly broken?: AuditBreak;
}

export interface AuditHead {
  readonly sequence: number;
  /** Empty where there is no entry. */
  readonly hash: string;
}

export interface AuditBreak {
  readonly sequence: number;
  /** One line. */
  readonly reason: string;
}

/**
 * Follows the chain from its beginning, or from the checkpoint up to which retention removed entries, to its head.
 *
 * @param known a head that was noted before: the chain must lead over it.
 */
export async function verifyAudit(queries: Queries, known?: AuditHead): Promise<AuditVerdict> {
  for (;;) {
    const start = await newestCheckpoint(queries);
    const verdict = await follow(queries, start, known);
    // What retention removed meanwhile looks like a gap.
    if (!verdict.broken || (await newestCheckpoint(queries)).through === start.through) return verdict;
  }
}

interface Checkpoint {
  readonly through: number;
  readonly hash: string;
}

async function newestCheckpoint(queries: Queries): Promise<Checkpoint> {
  const found = await queries.first<Checkpoint>(
    'SELECT through, hash FROM audit_checkpoints ORDER BY through DESC LIMIT 1',
  );
  return found ?? { through: 0, hash: '' };
}

async function follow(
  queries: Queries,
  start: Checkpoint,
  known: AuditHead | undefined,
): Promise<AuditVerdict> {
  const head = await queries.first<AuditHead>('SELECT sequence, hash FROM audit_head WHERE id = 1');
  let [sequence, hash, entries] = [start.through, start.hash, 0];
  let isStated = start.through === 0;
  let isKnown = known === undefined || known.sequence <= start.through;
  const broken = (at: number, reason: string): AuditVerdict => ({
    entries,
    head: { sequence, hash },
    broken: { sequence: at, reason },
  });

  for await (const entry of allEntries(queries)) {
    const reason = breakAt(entry, sequence, hash);
    if (reason !== undefined) return broken(sequence + 1, reason);
    [sequence, hash, entries] = [entry.sequence, entry.hash, entries + 1];
    isStated ||= states(entry, start);
    if (known && entry.sequence === known.sequence) {
      if (entry.hash !== known.hash) return broken(sequence, 'it is not the entry that was noted before');
      isKnown = true;
    }
  }
  if (!isStated) return broken(start.through, 'no entry states that those up to here were removed');
  const stated = head ?? { sequence: 0, hash: '' };
  if (!head && sequence > 0) return broken(sequence, 'the head of the log is gone');
  // Entries that are added while this reads lie behind the head that was read.
  if (sequence < stated.sequence) return broken(sequence + 1, 'it is gone, or the last entries are');
  if (sequence === stated.sequence && hash !== stated.hash)
    return broken(sequence, 'it is not what the head says');
  if (!isKnown) return broken(sequence + 1, `the log ends before entry ${known?.sequence}, noted before`);
  return { entries, head: { sequence, hash } };
}

function breakAt(entry: StoredEntry, sequence: number, hash: string): string | undefined {
  if (entry.sequence !== sequence + 1) return 'it is gone';
  if (entry.previous !== hash) return 'it does not follow the entry before';
  return hashOf(entry) === entry.hash ? undefined : 'it was changed';
}

function states({ action, detail }: StoredEntry, { through, hash }: Checkpoint) {
  if (action !== prunedAction || detail === null) return false;
  return detail === canonicalJson({ through, hash });
}
