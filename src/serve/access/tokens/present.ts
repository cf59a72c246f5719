import type { Service } from '../../service.ts';
import type { Background } from '../background.ts';
import type { Authenticated, Refusal } from '../request.ts';
import { isToken, tokenHash } from './secret.ts';
import { actorNamed, tokenColumns, tokenOf, type TokenRow } from './token.ts';

const minute = 60_000;

/** Who presents a token. It is found by its digest, so that nothing is compared that could be timed. */
export async function byToken(
  { database, now }: Service,
  writing: Background,
  presented: string,
): Promise<Authenticated | Refusal> {
  if (!isToken(presented)) return refused('unknown', 'tokens', 'the token is unknown');
  const row = await database.first<TokenRow>(`SELECT ${tokenColumns} FROM tokens WHERE hash = $1`, [
    tokenHash(presented),
  ]);
  if (!row) return refused('unknown', 'tokens', 'the token is unknown');
  const {
    id,
    name,
    grants,
    expires_at: expiresAt,
    revoked_at: revokedAt,
    last_used_at: lastUsed,
  } = tokenOf(row);
  const at = now();
  if (revokedAt !== null) return refused('revoked', actorNamed(name), 'the token was revoked');
  if (expiresAt <= at.toISOString()) return refused('expired', actorNamed(name), 'the token has expired');
  const before = new Date(at.getTime() - minute).toISOString();
  if (lastUsed === null || lastUsed <= before) {
    writing.begin('token.last_used', () =>
      database.run(
        'UPDATE tokens SET last_used_at = $1 WHERE id = $2 AND (last_used_at IS NULL OR last_used_at <= $3)',
        [at.toISOString(), id, before],
      ),
    );
  }
  return { actor: { name: actorNamed(name), grants }, credential: { kind: 'token', id, expiresAt } };
}

function refused(reason: string, target: string, detail: string): Refusal {
  return { status: 401, detail, audited: { action: 'token.refused', target, reason } };
}
