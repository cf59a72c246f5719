import type { Sink } from '../../collector.ts';
import type { ClientClass } from './clients.ts';
import type { Found } from '../resource/found.ts';
import { ReadError } from '../../transport/problem.ts';
import { reading } from './read-error.ts';
import type { AwsScope } from './scope.ts';
import type { AwsSession } from './session.ts';

/** What is read, for the problem that a failure becomes. */
export interface About {
  /** `service:Operation`, which is also the IAM action. */
  readonly call: string;
  /** Native types that may be missing or incomplete when it fails. */
  readonly types: readonly string[];
  readonly resource?: string;
}

export interface Listed<Item> {
  readonly items: readonly Item[];
  /** Whether the last page was reached. What came before a failure is kept. */
  readonly complete: boolean;
}

/** One collector at work in one scope. */
export interface Reader {
  readonly session: AwsSession;
  readonly scope: AwsScope;
  client<Client>(Class: ClientClass<Client>): Client;
  /** Runs one call. What cannot be read becomes a problem of the scope's source and gives undefined. */
  attempt<Result>(about: About, read: () => Promise<Result>): Promise<Result | undefined>;
  /**
   * Reads all pages of a list, or its first `atMost` items: that there are more is a problem (truncated)
   * of the scope's source, as is a failure.
   */
  list<Page, Item>(
    about: About & { readonly atMost?: number },
    pages: AsyncIterable<Page>,
    itemsOf: (page: Page) => readonly Item[] | undefined,
  ): Promise<Listed<Item>>;
  put(found: Found): void;
}

export function newReader(session: AwsSession, sink: Sink, scope: AwsScope): Reader {
  const attempt: Reader['attempt'] = (about, read) =>
    sink.attempt(scope.source, { permission: about.call, ...about }, () =>
      reading(about.call, scope.region, read),
    );

  return {
    session,
    scope,
    client: (Class) => session.client(Class, scope.region),
    attempt,
    async list<Page, Item>(
      { atMost = Infinity, ...about }: About & { readonly atMost?: number },
      pages: AsyncIterable<Page>,
      itemsOf: (page: Page) => readonly Item[] | undefined,
    ) {
      const items: Item[] = [];
      const end = await attempt(about, async () => {
        for await (const page of pages) {
          items.push(...(itemsOf(page) ?? []));
          if (items.length > atMost) {
            throw new ReadError(
              'truncated',
              `${about.call} in ${scope.region}: only the first ${atMost} are read`,
            );
          }
        }
        return true;
      });
      if (end === undefined) {
        session.missed(scope, about.types, about.resource);
      }
      return { items: items.slice(0, atMost), complete: end === true };
    },
    put: (found) => session.put(sink, found),
  };
}
