import { KeelsonError } from '../../errors.ts';
import type { Role } from '../../generated/service.ts';
import { writeOutput } from '../../report/output.ts';
import type { Granted } from '../../serve/access/actor.ts';
import { millisecondsOf } from '../../serve/config/duration.ts';
import { latestExpiry } from '../../serve/access/tokens/expiry.ts';
import { createToken } from '../../serve/access/tokens/keep.ts';
import { tokenName } from '../../serve/access/tokens/token.ts';
import { whoRunsThis, withStore } from '../service-store.ts';
import { tell } from '../tell.ts';

export interface CreateFlags {
  readonly config: string;
  readonly name: string;
  readonly role: Role;
  readonly expires: string;
  readonly account?: readonly string[];
  readonly tag?: readonly string[];
}

/** keelson token create. */
export async function runCreate({ config, name, role, expires, account, tag }: CreateFlags): Promise<void> {
  const lifetime = millisecondsOf(expires);
  if (lifetime === undefined) {
    throw new KeelsonError('USAGE', `--expires ${expires} is no duration such as 90d`);
  }
  if (!tokenName.test(name)) {
    throw new KeelsonError('USAGE', `--name ${name}: a name has small letters, digits, dots, - and _`);
  }
  const tags = tag && Object.fromEntries(tag.map(tagOf));
  const grant: Granted = { role, ...(account && { accounts: account }), ...(tags && { tags }) };
  await withStore(config, async (database, { tokenLifetime }) => {
    const at = new Date();
    const expiresAt = new Date(at.getTime() + lifetime).toISOString();
    const latest = latestExpiry(tokenLifetime, at);
    if (expiresAt > latest) {
      throw new KeelsonError(
        'USAGE',
        `--expires ${expires} goes beyond ${latest}, the latest that is allowed`,
      );
    }
    const by = whoRunsThis();
    const made = await createToken(database, { name, grants: [grant], expiresAt, by, at: at.toISOString() });
    if (made === 'named') {
      throw new KeelsonError('USAGE', `${name} is the name of a token: revoke that, or take another`);
    }
    tell(`${name} may until ${expiresAt} what ${role} may; this is shown once:`);
    await writeOutput([`${made.secret}\n`]);
  });
}

function tagOf(text: string): [string, string] {
  const [name, ...value] = text.split('=');
  if (!name || value.length === 0) throw new KeelsonError('USAGE', `--tag ${text} is not name=value`);
  return [name, value.join('=')];
}
