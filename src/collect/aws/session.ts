import type { Relationship, Resource } from '../../generated/inventory.ts';
import type { Sink } from '../collector.ts';
import { mapLimit } from '../transport/limit.ts';
import { accountArn } from './arn.ts';
import type { ClientMaker } from './clients.ts';
import type { ConfigItem } from './config-item.ts';
import type { ConfiguredType } from './configuration.ts';
import { edgesFrom, type Found } from './found.ts';
import { newReader, type Reader } from './reader.ts';
import type { AwsScope } from './scope.ts';

/** What the collectors of a run share. */
export interface AwsSession {
  /** Account and regions that the credentials can call. */
  readonly scopes: readonly AwsScope[];
  readonly client: ClientMaker;
  /** Runs work in every scope, some scopes at once. */
  inEachScope(sink: Sink, work: (reader: Reader) => Promise<void>): Promise<void>;
  /** Resources of a type that AWS Config recorded, in all scopes. */
  configured(type: ConfiguredType): readonly ConfigItem[];
  /** Whether AWS Config shows all resources of the type in this scope. */
  recorded(scope: AwsScope, type: ConfiguredType): boolean;
  /** Puts a resource and its edges into the document and remembers them. */
  put(sink: Sink, found: Found): void;
  /** Resources put so far. */
  readonly found: readonly Resource[];
  /** Whether an edge put so far, of the kind if one is named, leads to this id. */
  refersTo(id: string, kind?: Relationship['kind']): boolean;
  /** Remembers that a list of these types was not read to its end. */
  missed(scope: AwsScope, types: readonly string[]): void;
  /** Whether resources of a type, or edges that start at them, may be missing in the scope or anywhere. */
  mayMiss(type: string, scope?: AwsScope): boolean;
  /** The value of a computation done once a run. */
  once<Value>(key: string, compute: () => Promise<Value>): Promise<Value>;
}

export interface SessionParts {
  readonly scopes: readonly AwsScope[];
  readonly client: ClientMaker;
  readonly items: ReadonlyMap<string, readonly ConfigItem[]>;
  readonly recorded: (scope: AwsScope, type: ConfiguredType) => boolean;
}

// Requests are limited by the transport; this bounds what is kept in memory for them.
const scopesAtOnce = 4;

export function newSession({ scopes, client, items, recorded }: SessionParts): AwsSession {
  const found: Resource[] = [];
  const referred = new Set<string>();
  const missing = new Set<string>();
  const computed = new Map<string, Promise<unknown>>();

  const session: AwsSession = {
    scopes,
    client,
    found,
    recorded,
    async inEachScope(sink, work) {
      await mapLimit(scopes, scopesAtOnce, (scope) => work(newReader(session, sink, scope)));
    },
    configured: (type) => items.get(type) ?? [],
    put(sink, { resource, relationships }) {
      found.push(resource);
      sink.resource(resource);
      // What such a resource leads to is not known, so its neighbours cannot tell who leads to them.
      if (resource.unknown.some((pointer) => pointer.startsWith('/related/'))) {
        missing.add(`${resource.origin.source} ${resource.type}`);
      }
      const account = accountArn({ partition: scopes[0]?.partition ?? 'aws', account: resource.account });
      const inAccount = edgesFrom(account, [['contains', resource.id, 'account']]);
      for (const relationship of resource.id === account ? relationships : [...relationships, ...inAccount]) {
        referred.add(relationship.to).add(`${relationship.kind} ${relationship.to}`);
        sink.relate(relationship);
      }
    },
    refersTo: (id, kind) => referred.has(kind === undefined ? id : `${kind} ${id}`),
    missed(scope, types) {
      for (const type of types) {
        missing.add(`${scope.source} ${type}`);
      }
    },
    mayMiss: (type, scope) =>
      (scope ? [scope] : scopes).some(({ source }) => missing.has(`${source} ${type}`)),
    once<Value>(key: string, compute: () => Promise<Value>) {
      const known = computed.get(key) ?? compute();
      computed.set(key, known);
      return known as Promise<Value>;
    },
  };
  return session;
}
