import { writeOutput } from '../../report/output.ts';
import type { Granted } from '../../serve/access/actor.ts';
import { listTokens } from '../../serve/access/tokens/keep.ts';
import type { Token } from '../../serve/access/tokens/token.ts';
import { withStore } from '../service-store.ts';

export interface ListFlags {
  readonly config: string;
  readonly format: 'table' | 'json';
}

/** keelson token list. The JSON form is that of GET /api/v1/tokens. */
export async function runList({ config, format }: ListFlags): Promise<void> {
  const tokens = await withStore(config, (database) => listTokens(database));
  const now = new Date().toISOString();
  const text =
    format === 'json'
      ? JSON.stringify({ items: tokens }, undefined, 2)
      : tokens.map((token) => lineOf(token, now)).join('\n');
  await writeOutput([`${text || 'there is no token yet'}\n`]);
}

function lineOf(token: Token, now: string): string {
  const { id, name, grants, expires_at: expiresAt, last_used_at: lastUsed } = token;
  const used = lastUsed === null ? 'never used' : `used ${lastUsed}`;
  const said = grants.map(saidOf).join(', ');
  return `${stateOf(token, now).padEnd(7)}  ${name}  ${said}  until ${expiresAt}  ${used}  ${id}`;
}

function stateOf({ revoked_at: revokedAt, expires_at: expiresAt }: Token, now: string): string {
  if (revokedAt !== null) return 'revoked';
  return expiresAt <= now ? 'expired' : 'counts';
}

function saidOf({ role, accounts, tags }: Granted): string {
  const parts = [
    ...(accounts ?? []),
    ...Object.entries(tags ?? {}).map(([name, value]) => `${name}=${value}`),
  ];
  return parts.length === 0 ? role : `${role} (${parts.join(', ')})`;
}
