import { sha256 } from '../../../files/sha256.ts';
import type { ServiceConfig } from '../../../generated/service.ts';
import type { Database, Queries } from '../../../store/database.ts';
import { millisecondsOf } from '../../config/duration.ts';
import type { Identity } from '../oidc/identity.ts';
import { newSecret, sealed } from './secret.ts';

/** A browser that is signed in. */
export interface Session {
  readonly identity: Identity;
  readonly expiresAt: string;
  readonly lastSeenAt: string;
  /** Sealed by the secret. */
  readonly idToken: string | null;
}

/** Milliseconds. */
export function sessionTimes({ access }: ServiceConfig): { whole: number; idle: number } {
  return {
    whole: millisecondsOf(access?.session ?? '8h') ?? 0,
    idle: millisecondsOf(access?.session_idle ?? '1h') ?? 0,
  };
}

/**
 * Begins a session. Sessions whose time is up are removed.
 *
 * @returns the secret for the cookie, which is not kept.
 */
export async function beginSession(
  queries: Queries,
  { identity, idToken }: { identity: Identity; idToken: string | undefined },
  now: Date,
  times: { whole: number; idle: number },
): Promise<string> {
  const secret = newSecret();
  const at = now.toISOString();
  await queries.run('DELETE FROM sessions WHERE expires_at <= $1 OR last_seen_at <= $2', [
    at,
    earlier(now, times.idle),
  ]);
  await queries.run(
    `INSERT INTO sessions (hash, issuer, subject, identity, id_token, created_at, last_seen_at, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, $6, $7)`,
    [
      sha256(secret),
      identity.issuer,
      identity.subject,
      JSON.stringify(identity),
      idToken === undefined ? null : sealed(idToken, secret),
      at,
      earlier(now, -times.whole),
    ],
  );
  return secret;
}

/** The session of a secret, while its time is not up. */
export async function sessionOf(
  queries: Queries,
  secret: string,
  now: Date,
  idle: number,
): Promise<Session | undefined> {
  const row = await queries.first<{
    identity: string;
    expires_at: string;
    last_seen_at: string;
    id_token: string | null;
  }>(
    `SELECT identity, expires_at, last_seen_at, id_token FROM sessions
     WHERE hash = $1 AND expires_at > $2 AND last_seen_at > $3`,
    [sha256(secret), now.toISOString(), earlier(now, idle)],
  );
  if (!row) return undefined;
  const identity = JSON.parse(row.identity) as Identity;
  return { identity, expiresAt: row.expires_at, lastSeenAt: row.last_seen_at, idToken: row.id_token };
}

const minute = 60_000;

/** Whether it must be written down that a session was seen. */
export function isSeenAnew({ lastSeenAt }: Session, now: Date): boolean {
  return lastSeenAt <= earlier(now, minute);
}

export async function seeSession(database: Database, secret: string, now: Date): Promise<void> {
  const at = now.toISOString();
  await database.run('UPDATE sessions SET last_seen_at = $1 WHERE hash = $2 AND last_seen_at < $1', [
    at,
    sha256(secret),
  ]);
}

export async function endSession(queries: Queries, secret: string): Promise<void> {
  await queries.run('DELETE FROM sessions WHERE hash = $1', [sha256(secret)]);
}

/** Ends all sessions of somebody. @returns how many. */
export async function endSessionsOf(queries: Queries, { issuer, subject }: Identity): Promise<number> {
  return queries.run('DELETE FROM sessions WHERE issuer = $1 AND subject = $2', [issuer, subject]);
}

function earlier(now: Date, milliseconds: number): string {
  return new Date(now.getTime() - milliseconds).toISOString();
}
