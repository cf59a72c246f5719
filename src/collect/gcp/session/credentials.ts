import { GoogleAuth, JWT, OAuth2Client, type AuthClient } from 'google-auth-library';
import { messageOf } from '../../../errors.ts';
import type { Send } from '../../transport/exchange.ts';
import { ReadError } from '../../transport/problem.ts';
import { fetchOver } from './wire.ts';

export interface Authorised {
  /** Puts tokens on requests and sends them through the transport. */
  readonly client: OAuth2Client;
  /** Project of the credentials, for a run that names no scope. */
  project(): Promise<string>;
}

const scopes = ['https://www.googleapis.com/auth/cloud-platform'];
const signIn = 'Run gcloud auth application-default login, or set GOOGLE_APPLICATION_CREDENTIALS';

/**
 * Application default credentials. Their own token requests go where they must; requests with
 * the tokens go through `send`.
 *
 * @throws ReadError no_credentials when there are none, or they give no token.
 */
export async function authorise(send: Send, signal: AbortSignal, replaying: boolean): Promise<Authorised> {
  const client = new OAuth2Client({ transporterOptions: { fetchImplementation: fetchOver(send, signal) } });
  if (replaying) {
    client.setCredentials({ access_token: 'replay', expiry_date: Number.MAX_SAFE_INTEGER });
    return { client, project: async () => noProject('the capture names no gcp.scopes') };
  }

  const auth = new GoogleAuth({ scopes });
  const source = await defaultCredentials(auth);
  const refresh = async () => ({ access_token: await tokenOf(source), expiry_date: Date.now() + askAgain });
  client.setCredentials(await refresh());
  client.refreshHandler = refresh;
  if (source.quotaProjectId !== undefined) {
    client.quotaProjectId = source.quotaProjectId;
  }
  return {
    client,
    project: async () =>
      auth
        .getProjectId()
        .catch(() => noProject('the credentials name no project, and gcp.scopes is not set')),
  };
}

// The credentials know when their token ends and renew it; they are asked well within its life.
const askAgain = 6 * 60_000;

async function defaultCredentials(auth: GoogleAuth): Promise<AuthClient> {
  try {
    const source = await auth.getClient();
    if (source instanceof JWT) {
      // A service account signs its own tokens: no token server is asked.
      source.useJWTAccessWithScope = true;
    }
    return source;
  } catch (cause) {
    throw new ReadError('no_credentials', `no Google credentials: ${messageOf(cause)} ${signIn}`, { cause });
  }
}

async function tokenOf(source: AuthClient): Promise<string> {
  try {
    const token = (await source.getRequestHeaders()).get('authorization')?.replace(/^Bearer /, '');
    if (token) {
      return token;
    }
  } catch (cause) {
    throw new ReadError('no_credentials', `Google gives no token: ${messageOf(cause)}. ${signIn}`, { cause });
  }
  throw new ReadError('no_credentials', `the Google credentials give no token. ${signIn}`);
}

function noProject(reason: string): never {
  throw new ReadError('no_credentials', `${reason}: name projects, folders or organizations in gcp.scopes`);
}
