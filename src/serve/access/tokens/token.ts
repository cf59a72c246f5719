import type { Granted } from '../actor.ts';

/** A token without its secret. */
export interface Token {
  readonly id: string;
  readonly name: string;
  readonly grants: readonly Granted[];
  readonly created_by: string;
  /** ISO 8601, as all times here. */
  readonly created_at: string;
  readonly expires_at: string;
  /** To the minute. */
  readonly last_used_at: string | null;
  readonly revoked_by: string | null;
  readonly revoked_at: string | null;
}

export interface TokenRow extends Omit<Token, 'grants'> {
  /** JSON. */
  readonly grants: string;
}

export const tokenColumns =
  'id, name, grants, created_by, created_at, expires_at, last_used_at, revoked_by, revoked_at';

export function tokenOf(row: TokenRow): Token {
  const { id, name, created_by, created_at, expires_at, last_used_at, revoked_by, revoked_at } = row;
  const grants = JSON.parse(row.grants) as Granted[];
  return { id, name, grants, created_by, created_at, expires_at, last_used_at, revoked_by, revoked_at };
}

/** What a token may be called. */
export const tokenName = /^[a-z0-9][a-z0-9._-]{0,99}$/;

/** Name of who uses it. */
export const actorNamed = (name: string) => `token:${name}`;
