import { KeelsonError } from '../../errors.ts';
import { nearest } from '../../nearest.ts';
import { listTokens, revokeToken } from '../../serve/access/tokens/keep.ts';
import { whoRunsThis, withStore } from '../service-store.ts';
import { tell } from '../tell.ts';

/** keelson token revoke. */
export async function runRevoke(name: string, { config }: { readonly config: string }): Promise<void> {
  await withStore(config, async (database) => {
    const counting = (await listTokens(database)).filter(({ revoked_at: revokedAt }) => revokedAt === null);
    const found = counting.find((token) => token.name === name || token.id === name);
    if (!found) {
      const names = counting.map((token) => token.name);
      const meant = nearest(name, names);
      throw new KeelsonError(
        'USAGE',
        `there is no token ${name} that counts${meant === undefined ? '' : ` (did you mean ${meant}?)`}`,
      );
    }
    await revokeToken(database, found.id, whoRunsThis(), new Date().toISOString());
    tell(`${found.name} no longer counts`);
  });
}
