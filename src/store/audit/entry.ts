import { sha256 } from '../../files/sha256.ts';
import { canonicalJson } from './canonical-json.ts';

/** What somebody did. */
export interface AuditEntry {
  /** Such as user:ada@example.com, token:ci, system:schedule, or address:192.0.2.1 where nobody is known. */
  readonly actor: string;
  /** Such as run.started or token.revoked. */
  readonly action: string;
  /** What it was done to, such as run:0198… or token:ci. */
  readonly target: string;
  /** Nothing secret. */
  readonly detail?: Readonly<Record<string, unknown>> | undefined;
  /** ISO 8601. */
  readonly at: string;
}

/** An entry as it is stored. */
export interface StoredEntry {
  /** Counts from 1. */
  readonly sequence: number;
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly target: string;
  /** Canonical JSON of an object. */
  readonly detail: string | null;
  /** Hash of the entry before; empty for the first. */
  readonly previous: string;
  /** SHA-256 of the canonical JSON of all of the above, with the detail as a text; hex. */
  readonly hash: string;
}

export const entryColumns = 'sequence, at, actor, action, target, detail, previous, hash';

export function hashOf({
  sequence,
  at,
  actor,
  action,
  target,
  detail,
  previous,
}: Omit<StoredEntry, 'hash'>): string {
  return sha256(canonicalJson({ sequence, at, actor, action, target, detail, previous }));
}
