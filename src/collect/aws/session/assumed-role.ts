import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { messageOf } from '../../../errors.ts';
import type { AwsAccount } from '../../../generated/config.ts';
import { ReadError } from '../../transport/problem.ts';
import type { Sealing, Vault } from '../../transport/sealed.ts';
import { nobody, type ClientMaker, type Credentials } from './clients.ts';
import { reading } from './read-error.ts';
import { rpc } from './wire.ts';

const call = 'sts:AssumeRole';

/** Who scans needs the permission, not the role that is taken: the role's own policy says nothing of it. */
export const assumeRoleCall = { ...rpc('sts', 'AssumeRole', call), permissions: [] };

// They end after an hour; clients ask for new ones some minutes before.
const renewedBefore = 360_000;

export interface Taking {
  /** Makes clients with the credentials of who scans. */
  readonly client: ClientMaker;
  readonly region: string;
  readonly vault: Vault;
  /** Where the configuration names the role. */
  readonly setting: string;
}

/** Credentials of a role, taken once for all clients and again when they are about to end. */
export function assumedRole(account: AwsAccount, { client, region, vault, setting }: Taking): Credentials {
  const { role, external_id: externalId } = account;
  let taken: ReturnType<Credentials> | undefined;
  let ends = Infinity;

  async function take() {
    const { Credentials: given } = await assuming(account, { region, setting }, () =>
      client(STSClient, region).send(
        new AssumeRoleCommand({
          RoleArn: role,
          RoleSessionName: 'keelson',
          ...(externalId !== undefined && { ExternalId: externalId }),
        }),
      ),
    );
    if (!given) throw new ReadError('unexpected_shape', `${call} gave no credentials of ${role}`);
    const [accessKeyId, secretAccessKey, sessionToken] = [
      given.AccessKeyId,
      given.SecretAccessKey,
      given.SessionToken,
    ].map((reference) => vault.open(reference ?? ''));
    if (accessKeyId === undefined || secretAccessKey === undefined) return nobody;
    const expiration = given.Expiration;
    ends = expiration?.getTime() ?? Infinity;
    return {
      accessKeyId,
      secretAccessKey,
      ...(sessionToken !== undefined && { sessionToken }),
      ...(expiration && { expiration }),
    };
  }

  return async () => {
    if (taken === undefined || Date.now() > ends - renewedBefore) {
      ends = Infinity;
      const asked = take();
      taken = asked;
      // What failed for a while is not failed for good.
      asked.catch(() => (taken = undefined));
    }
    return taken;
  };
}

async function assuming<Result>(
  { role, external_id: externalId }: AwsAccount,
  { region, setting }: Pick<Taking, 'region' | 'setting'>,
  take: () => Promise<Result>,
): Promise<Result> {
  try {
    return await reading(call, region, take);
  } catch (error) {
    if (!(error instanceof ReadError) || error.code !== 'denied') throw error;
    const asked =
      externalId === undefined
        ? `and by which external id, if any (${setting}.external_id)`
        : 'with the external id that is named';
    throw new ReadError(
      'denied',
      `${role} cannot be taken: its trust policy must let the identity that scans in, ${asked}, and that identity's own policy must allow ${call} on it (${messageOf(error.cause)})`,
      { cause: error },
    );
  }
}

/** Of an answer that gives credentials only these go on, as references, and when they end. */
export const sealedCredentials: Sealing = {
  covers: ({ url, body }) =>
    url.startsWith('https://sts.') && new URLSearchParams(body ?? '').get('Action') === 'AssumeRole',
  seal(body, keep) {
    const at = (name: string) => new RegExp(`<${name}>\\s*([^<]+?)\\s*</${name}>`).exec(body)?.[1];
    const secrets = ['AccessKeyId', 'SecretAccessKey', 'SessionToken'].flatMap((name) => {
      const secret = at(name);
      return secret === undefined ? [] : [`<${name}>${keep(secret)}</${name}>`];
    });
    const ends = /^[\dT:.Z+-]+$/.exec(at('Expiration') ?? '')?.[0];
    const inner = [...secrets, ...(ends === undefined ? [] : [`<Expiration>${ends}</Expiration>`])].join('');
    return `<AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult><Credentials>${inner}</Credentials></AssumeRoleResult></AssumeRoleResponse>`;
  },
};
