import type { ClientClass, ClientOptions } from './clients.ts';
import { text } from '../config/config-item.ts';

/** A client of a service that answers in JSON, at paths or by operation, for services whose SDK client is no dependency. */
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
  /** The form of the answer, of services that answer in more than one. */
  readonly accept?: string;
  /** The operation, for services that have one address: `Comprehend_20171127.ListFlywheels`. */
  readonly target?: string;
}

/** What a service refused, in the shape that the SDK clients throw. */
export class RestError extends Error {
  readonly $metadata: { readonly httpStatusCode: number };

  constructor(name: string, message: string, status: number, options?: ErrorOptions) {
    super(message, options);
    this.name = name;
    this.$metadata = { httpStatusCode: status };
  }
}

/**
 * The class of a service's clients, made as those of the SDK are.
 *
 * @param host the first label of its address. @param service the name that requests are signed for.
 * @param domainOf what follows the region in its address.
 */
export function restClient(
  host: string,
  service: string,
  domainOf: (region: string) => string = domain,
): ClientClass<RestClient> {
  return class implements RestClient {
    readonly #options: ClientOptions;

    constructor(options: ClientOptions) {
      this.#options = options;
    }

    ask(question: Question): Promise<Record<string, unknown>> {
      const { region } = this.#options;
      return asked(this.#options, service, `${host}.${region}.${domainOf(region)}`, question);
    }
  };
}

/** What a question that names its operation is: the JSON protocol has one address. */
export function operation(target: string, body: Readonly<Record<string, unknown>> = {}): Question {
  return { method: 'POST', path: '/', target, body };
}

/**
 * All pages of a list.
 *
 * @param questionWith the question, which carries on with what is given to it.
 * @param field what answers and questions call the token of the next page.
 */
export async function* pagesOf(
  client: RestClient,
  questionWith: (next: Readonly<Record<string, string>>) => Question,
  field = 'nextToken',
): AsyncGenerator<Record<string, unknown>> {
  let token: string | undefined;
  do {
    const page = await client.ask(questionWith(token ? { [field]: token } : {}));
    yield page;
    token = text(page[field]);
  } while (token);
}

/** All pages of a list that is asked by operation. */
export function operationPages(
  client: RestClient,
  target: string,
  pageSize = 100,
): AsyncGenerator<Record<string, unknown>> {
  return pagesOf(client, (next) => operation(target, { MaxResults: pageSize, ...next }), 'NextToken');
}

/** The domain of a region's partition. */
export function domain(region: string): string {
  return region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com';
}

/** The domain of services that answer at addresses of dual stack alone. */
export function dualStackDomain(region: string): string {
  return region.startsWith('cn-') ? 'api.amazonwebservices.com.cn' : 'api.aws';
}

async function asked(
  options: ClientOptions,
  service: string,
  hostname: string,
  { method, path, query = {}, body, target, accept }: Question,
): Promise<Record<string, unknown>> {
  const {
    status,
    headers,
    text: answered,
  } = await sendSigned(options, service, {
    method,
    hostname,
    path,
    query: { ...query },
    headers: {
      ...(body && {
        'content-type': target === undefined ? 'application/json' : 'application/x-amz-json-1.1',
      }),
      ...(target !== undefined && { 'x-amz-target': target }),
      ...(accept !== undefined && { accept }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  const answer = parsed(answered);
  if (status < 300) return answer;
  const name = headers['x-amzn-errortype'] ?? text(answer['__type']) ?? text(answer['code']);
  const message = text(answer['message']) ?? text(answer['Message']) ?? '';
  throw new RestError((name ?? 'UnknownError').replace(/^.*#|:.*$/g, ''), message, status);
}

function parsed(body: string): Record<string, unknown> {
  const value: unknown = body === '' ? {} : JSON.parse(body);
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

/** A request before it is signed. */
interface Unsigned {
  readonly method: string;
  readonly hostname: string;
  readonly path: string;
  readonly query?: Record<string, string>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Signs and sends a request, and gives the answer as text, whatever its status. */
export async function sendSigned(
  { region, credentials, requestHandler }: ClientOptions,
  service: string,
  { headers, ...unsigned }: Unsigned,
): Promise<{ status: number; headers: Readonly<Record<string, string>>; text: string }> {
  const [{ SignatureV4 }, { Sha256 }] = await Promise.all([
    import('@smithy/signature-v4'),
    import('@smithy/core/checksum'),
  ]);
  const signer = new SignatureV4({ credentials, region, service, sha256: Sha256 });
  const request = await signer.sign({
    protocol: 'https:',
    ...unsigned,
    headers: { host: unsigned.hostname, ...headers },
  });
  const { response } = await requestHandler.handle(request);
  return {
    status: response.statusCode,
    headers: response.headers,
    text: new TextDecoder().decode(response.body),
  };
}
