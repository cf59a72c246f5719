import type { ClientClass, ClientOptions } from './clients.ts';
import { text } from './config-item.ts';

/** A client of a service that answers in JSON at paths, for services whose SDK client is no dependency. */
export interface RestClient {
  /**
   * Signs and sends one request.
   *
   * @throws RestError where the service refuses.
   */
  ask(question: Question): Promise<Record<string, unknown>>;
}

export interface Question {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: Readonly<Record<string, unknown>>;
  /** The operation, for services that name it in a header and answer all of them at one path. */
  readonly target?: string;
}

/** What a service refused, in the shape that the SDK clients throw. */
export class RestError extends Error {
  readonly $metadata: { readonly httpStatusCode: number };

  constructor(name: string, message: string, status: number) {
    super(message);
    this.name = name;
    this.$metadata = { httpStatusCode: status };
  }
}

/**
 * The class of a service's clients, made as those of the SDK are.
 *
 * @param host the first label of its address. @param service the name that requests are signed for.
 */
export function restClient(host: string, service: string): ClientClass<RestClient> {
  return class implements RestClient {
    readonly #options: ClientOptions;

    constructor(options: ClientOptions) {
      this.#options = options;
    }

    ask(question: Question): Promise<Record<string, unknown>> {
      const { region } = this.#options;
      const domain = region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com';
      return asked(this.#options, service, `${host}.${region}.${domain}`, question);
    }
  };
}

/** Asks an operation of a service that speaks AWS JSON 1.1, by the name that X-Amz-Target has. */
export function askTarget(
  client: RestClient,
  target: string,
  body: Readonly<Record<string, unknown>>,
): Promise<Record<string, unknown>> {
  return client.ask({ method: 'POST', path: '/', target, body });
}

async function asked(
  { region, credentials, requestHandler }: ClientOptions,
  service: string,
  hostname: string,
  { method, path, query = {}, body, target }: Question,
): Promise<Record<string, unknown>> {
  const [{ SignatureV4 }, { Sha256 }] = await Promise.all([
    import('@smithy/signature-v4'),
    import('@smithy/core/checksum'),
  ]);
  const signer = new SignatureV4({ credentials, region, service, sha256: Sha256 });
  const request = await signer.sign({
    method,
    protocol: 'https:',
    hostname,
    path,
    query: { ...query },
    headers: {
      host: hostname,
      ...(body && {
        'content-type': target === undefined ? 'application/json' : 'application/x-amz-json-1.1',
      }),
      ...(target !== undefined && { 'x-amz-target': target }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  const { response } = await requestHandler.handle(request);
  const answer = parsed(new TextDecoder().decode(response.body));
  if (response.statusCode < 300) return answer;
  const name = response.headers['x-amzn-errortype'] ?? text(answer['__type']) ?? text(answer['code']);
  const message = text(answer['message']) ?? text(answer['Message']) ?? '';
  throw new RestError((name ?? 'UnknownError').replace(/^.*#|:.*$/g, ''), message, response.statusCode);
}

function parsed(body: string): Record<string, unknown> {
  const value: unknown = body === '' ? {} : JSON.parse(body);
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}
