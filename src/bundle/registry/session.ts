import { isThisMachine } from '../../network/this-machine.ts';
import type { Answer, Ask, Terms } from '../transfer/exchange.ts';
import { follow } from '../transfer/follow.ts';
import { authorizationFor } from './authorization.ts';
import { challengeOf } from './challenge.ts';
import { credentialsFor, type Credentials } from './credentials.ts';
import { formatReference, type Reference } from './reference.ts';

export interface RegistryOptions {
  /** Speak plain http to a registry on another machine. */
  readonly plainHttp?: boolean;
  readonly signal?: AbortSignal | undefined;
  /** Default: of the environment and of Docker. */
  readonly credentials?: (host: string) => Promise<Credentials | undefined>;
  /** See Terms. */
  readonly seconds?: number;
  readonly backOff?: number;
}

/** One repository of a registry, asked for one pull or push. */
export interface Session {
  readonly reference: Reference;
  readonly terms: Terms;
  /** Of a path below the repository: `manifests/1.0.0`. */
  url(path: string): URL;
  /** Sends with what the registry wants to know of who asks; redirects of reads are followed. */
  send(ask: Ask): Promise<Answer>;
}

const actions = { pull: 'pull', push: 'pull,push' } as const;

/** The distribution specification 1.1 over one repository: https://github.com/opencontainers/distribution-spec. */
export function openSession(
  reference: Reference,
  purpose: keyof typeof actions,
  options: RegistryOptions = {},
): Session {
  const terms: Terms = {
    name: formatReference(reference),
    failure: purpose === 'pull' ? 'BUNDLE_UNAVAILABLE' : 'PUBLISH_FAILED',
    signal: options.signal,
    ...(options.seconds !== undefined && { seconds: options.seconds }),
    ...(options.backOff !== undefined && { backOff: options.backOff }),
  };
  const registry = registryOf(reference.host, options.plainHttp ?? false);
  const repository = repositoryOf(reference);
  const scope = `repository:${repository}:${actions[purpose]}`;
  let authorization: string | undefined;

  async function send(ask: Ask): Promise<Answer> {
    const answer = await sendOnce(ask);
    // A storage that the registry redirected to, or uploads to, is not told who asks.
    if (answer.status !== 401 || new URL(answer.url).origin !== registry.origin) return answer;
    const challenge = challengeOf(answer.headers.get('www-authenticate'));
    if (!challenge) return answer;
    const credentials = await (options.credentials ?? credentialsFor)(reference.host);
    authorization = await authorizationFor({ challenge, registry, scope, credentials, terms });
    return authorization === undefined ? answer : sendOnce(ask);
  }

  function sendOnce(ask: Ask): Promise<Answer> {
    if (authorization === undefined || new URL(ask.url).origin !== registry.origin) return follow(ask, terms);
    return follow({ ...ask, headers: { ...ask.headers, authorization } }, terms);
  }

  return {
    reference,
    terms,
    url: (path) => new URL(`/v2/${repository}/${path}`, registry),
    send,
  };
}

/** Plain http is spoken to this machine, and where the user says so. */
function registryOf(host: string, plainHttp: boolean): URL {
  const named = (process.env['KEELSON_REGISTRY_PLAIN_HTTP'] ?? '').split(/[\s,]+/);
  const plain = plainHttp || isThisMachine(host) || named.includes(host);
  return new URL(`${plain ? 'http' : 'https'}://${host === 'docker.io' ? 'registry-1.docker.io' : host}`);
}

/** Docker Hub keeps what has no owner below `library`. */
function repositoryOf({ host, repository }: Reference): string {
  return host === 'docker.io' && !repository.includes('/') ? `library/${repository}` : repository;
}
