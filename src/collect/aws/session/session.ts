import type { Relationship, Resource } from '../../../generated/inventory.ts';
import type { Sink } from '../../collector.ts';
import { mapLimit } from '../../transport/limit.ts';
import { accountArn } from '../resource/arn.ts';
import type { ClientMaker } from './clients.ts';
import type { ConfigItem } from '../config/config-item.ts';
import type { ConfiguredType } from '../config/configuration.ts';
import { edgesFrom, type Found } from '../resource/found.ts';
import { newReader, type Reader } from './reader.ts';
import type { AwsScope } from './scope.ts';

/** What the collectors of a run share. */
export interface AwsSession {
  /** Account and regions that the credentials can call. */
  readonly scopes: readonly AwsScope[];
  readonly client: ClientMaker;
  /** The same with the credentials that read the organisation: those of the account, unless a role of it is named. */
  readonly organizationClient: ClientMaker;
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
  /** Ids of the resources put so far from which an edge of the kind leads to this id. */
  referrers(id: string, kind: Relationship['kind']): ReadonlySet<string>;
  /** Ids that edges of the kind put so far lead to. */
  referred(kind: Relationship['kind']): readonly string[];
  /** Remembers that a list of these types was not read to its end, or one of the parts of one resource, which says so itself. */
  missed(scope: AwsScope, types: readonly string[], ofResource?: string): void;
  /** Whether resources of a type, or edges that start at them, may be missing in the scope or anywhere. */
  mayMiss(type: string, scope?: AwsScope): boolean;
  /** Whether edges of a kind that start at resources of a type may be missing anywhere. */
  mayMissEdges(type: string, kind: Relationship['kind']): boolean;
  /** The value of a computation done once a run. */
  once<Value>(key: string, compute: () => Promise<Value>): Promise<Value>;
}

export interface SessionParts {
  readonly scopes: readonly AwsScope[];
  readonly client: ClientMaker;
  /** Clients of a role that reads the organisation, if there is one. */
  readonly organizationClient?: ClientMaker | undefined;
  readonly items: ReadonlyMap<string, readonly ConfigItem[]>;
  readonly recorded: (scope: AwsScope, type: ConfiguredType) => boolean;
}

// Requests are limited by the transport; this bounds what is kept in memory for them.
const scopesAtOnce = 4;

export function newSession({
  scopes,
  client,
  organizationClient,
  items,
  recorded,
}: SessionParts): AwsSession {
  const found: Resource[] = [];
  const referred = new Set<string>();
  const referrers = new Map<Relationship['kind'], Map<string, Set<string>>>();
  const missing = new Set<string>();
  const unread = new Set<string>();
  const computed = new Map<string, Promise<unknown>>();

  function remember({ from, to, kind }: Relationship): void {
    referred.add(to);
    const ofKind = referrers.get(kind) ?? new Map<string, Set<string>>();
    referrers.set(kind, ofKind);
    ofKind.set(to, (ofKind.get(to) ?? new Set()).add(from));
  }

  const session: AwsSession = {
    scopes,
    client,
    organizationClient: organizationClient ?? client,
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
      for (const [, kind] of resource.unknown.map((pointer) => /^\/related\/(.+)/.exec(pointer) ?? [])) {
        if (kind === undefined) continue;
        missing.add(`${resource.origin.source} ${resource.type}`);
        unread.add(`${resource.type} ${kind}`);
      }
      const account = accountArn({ partition: scopes[0]?.partition ?? 'aws', account: resource.account });
      const inAccount = edgesFrom(account, [['contains', resource.id, 'account']]);
      for (const relationship of resource.id === account ? relationships : [...relationships, ...inAccount]) {
        remember(relationship);
        sink.relate(relationship);
      }
    },
    refersTo: (id, kind) => (kind === undefined ? referred.has(id) : referrers.get(kind)?.has(id) === true),
    referrers: (id, kind) => referrers.get(kind)?.get(id) ?? new Set(),
    referred: (kind) => [...(referrers.get(kind)?.keys() ?? [])],
    missed(scope, types, ofResource) {
      for (const type of types) {
        missing.add(`${scope.source} ${type}`);
        if (ofResource === undefined) unread.add(type);
      }
    },
    mayMiss: (type, scope) =>
      (scope ? [scope] : scopes).some(({ source }) => missing.has(`${source} ${type}`)),
    mayMissEdges: (type, kind) => unread.has(type) || unread.has(`${type} ${kind}`),
    once<Value>(key: string, compute: () => Promise<Value>) {
      const known = computed.get(key) ?? compute();
      computed.set(key, known);
      return known as Promise<Value>;
    },
  };
  return session;
}
