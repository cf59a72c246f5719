import { childOf, childrenOf, parseXml, type XmlElement } from '../../syntax/xml.ts';
import type { ClientClass, ClientOptions } from './clients.ts';
import { domain, RestError, sendSigned } from './rest-client.ts';

/** A client of a service that takes forms and answers in XML, for services whose SDK client is no dependency. */
export interface QueryClient {
  /**
   * Signs and sends one request, and gives the result within its answer.
   *
   * @throws RestError where the service refuses, or answers in no XML.
   */
  ask(action: string, parameters?: Readonly<Record<string, string>>): Promise<XmlElement>;
}

/**
 * The class of a service's clients, made as those of the SDK are.
 *
 * @param service the first label of its address, by which requests are signed too.
 */
export function queryClient(service: string, version: string): ClientClass<QueryClient> {
  return class implements QueryClient {
    readonly #options: ClientOptions;

    constructor(options: ClientOptions) {
      this.#options = options;
    }

    async ask(action: string, parameters: Readonly<Record<string, string>> = {}): Promise<XmlElement> {
      const { region } = this.#options;
      const { status, text } = await sendSigned(this.#options, service, {
        method: 'POST',
        hostname: `${service}.${region}.${domain(region)}`,
        path: '/',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ Action: action, Version: version, ...parameters }).toString(),
      });
      const answer = parsed(text, status);
      if (status < 300) {
        const result = childOf(answer, `${action}Result`);
        if (result) return result;
        throw new RestError('UnexpectedAnswer', `the answer has no ${action}Result`, status);
      }
      const error = childOf(answer, 'Error');
      const told = (name: string) => childOf(error, name)?.text ?? '';
      throw new RestError(told('Code') || 'UnknownError', told('Message'), status);
    }
  };
}

/** All pages of a list: answers name the next one `NextMarker`, questions `Marker`. */
export async function* markedPages(
  client: QueryClient,
  action: string,
  parameters: Readonly<Record<string, string>> = {},
): AsyncGenerator<XmlElement> {
  let marker: string | undefined;
  do {
    const page = await client.ask(action, { ...parameters, ...(marker && { Marker: marker }) });
    yield page;
    marker = textAt(page, 'NextMarker');
  } while (marker);
}

/** The members of a list of that name. */
export function membersOf(
  element: XmlElement | undefined,
  ...names: readonly string[]
): readonly XmlElement[] {
  return childrenOf(childOf(element, ...names), 'member');
}

/** What stands at the end of a path; undefined where that is nothing. */
export function textAt(element: XmlElement | undefined, ...names: readonly string[]): string | undefined {
  const text = childOf(element, ...names)?.text;
  return text === '' ? undefined : text;
}

export function numberAt(element: XmlElement | undefined, ...names: readonly string[]): number | undefined {
  const text = textAt(element, ...names);
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
}

function parsed(text: string, status: number): XmlElement {
  try {
    return parseXml(text);
  } catch (cause) {
    throw new RestError('UnexpectedAnswer', `the answer is no XML`, status, { cause });
  }
}
