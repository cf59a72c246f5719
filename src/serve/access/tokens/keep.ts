import { randomUUID } from 'node:crypto';
import type { Database, Queries } from '../../../store/database.ts';
import { audit } from '../../../store/audit/append.ts';
import type { Granted } from '../actor.ts';
import { newToken, tokenHash } from './secret.ts';
import { actorNamed, tokenColumns, tokenOf, type Token, type TokenRow } from './token.ts';

export interface TokenWish {
  readonly name: string;
  readonly grants: readonly Granted[];
  /** ISO 8601. */
  readonly expiresAt: string;
  /** Who wishes it. */
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
}

/**
 * Makes a token. Its secret is shown by this alone and nowhere kept.
 *
 * @returns `named` when a token that was not revoked has the name.
 */
export async function createToken(
  database: Database,
  { name, grants, expiresAt, by, at }: TokenWish,
): Promise<{ token: Token; secret: string } | 'named'> {
  const secret = newToken();
  const id = randomUUID();
  return database.transaction(async (queries) => {
    const row = await queries.first<TokenRow>(
      `INSERT INTO tokens (id, name, hash, grants, created_by, created_at, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (name) WHERE revoked_at IS NULL DO NOTHING RETURNING ${tokenColumns}`,
      [id, name, tokenHash(secret), JSON.stringify(grants), by, at, expiresAt],
    );
    if (!row) return 'named' as const;
    const detail = { id, grants, expires_at: expiresAt };
    await audit(queries, { actor: by, action: 'token.created', target: actorNamed(name), detail, at });
    return { token: tokenOf(row), secret };
  });
}

/** All tokens, the newest first, also those that no longer count. */
export async function listTokens(queries: Queries): Promise<Token[]> {
  const rows = await queries.all<TokenRow>(
    `SELECT ${tokenColumns} FROM tokens ORDER BY created_at DESC, id LIMIT 10000`,
  );
  return rows.map(tokenOf);
}

export async function tokenById(queries: Queries, id: string): Promise<Token | undefined> {
  const row = await queries.first<TokenRow>(`SELECT ${tokenColumns} FROM tokens WHERE id = $1`, [id]);
  return row && tokenOf(row);
}

/** Revokes a token at once. @returns whether it counted until then. */
export async function revokeToken(database: Database, id: string, by: string, at: string): Promise<boolean> {
  return database.transaction(async (queries) => {
    const row = await queries.first<{ name: string }>(
      'UPDATE tokens SET revoked_by = $1, revoked_at = $2 WHERE id = $3 AND revoked_at IS NULL RETURNING name',
      [by, at, id],
    );
    if (!row) return false;
    const target = actorNamed(row.name);
    await audit(queries, { actor: by, action: 'token.revoked', target, detail: { id }, at });
    return true;
  });
}
