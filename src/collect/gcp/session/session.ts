import type { Relationship, Resource } from '../../../generated/inventory.ts';
import type { Sink } from '../../collector.ts';
import { mapLimit } from '../../transport/limit.ts';
import type { Asset, AssetReader, FoundPolicy, GcpScope } from './assets.ts';
import type { Directory, Project } from '../resource/directory.ts';
import type { Found } from '../resource/found.ts';
import type { IamPolicy } from '../iam/iam-policy.ts';
import { projectName } from '../resource/names.ts';
import type { Rest } from './rest.ts';

/** What the collectors of a run share. */
export interface GcpSession {
  /** Scopes that can be read. */
  readonly scopes: readonly GcpScope[];
  readonly directory: Directory;
  readonly rest: Rest;
  /** Assets of these types in all scopes. Types that could not be read are problems, and remembered. */
  assets(sink: Sink, types: readonly string[]): Promise<readonly Asset[]>;
  /** Projects, folders and organizations, read when the session was opened. */
  readonly containers: readonly Asset[];
  /** The IAM policy set on an asset, undefined where policies of its type could not be read. */
  policy(asset: Asset): IamPolicy | undefined;
  /** Policies that let service accounts into resources of types that are not listed; undefined where a scope did not say. */
  policiesElsewhere(sink: Sink, types: readonly string[]): Promise<readonly FoundPolicy[] | undefined>;
  /** Whether some IAM policies could not be read, anywhere. */
  readonly policiesUnread: boolean;
  /** Projects in which an API is switched on, undefined where that could not be read. */
  enabled(service: string): readonly Project[] | undefined;
  /** When the state is read. */
  readonly now: Date;
  /** Puts a resource and its edges into the document and remembers them. */
  put(sink: Sink, found: Found): void;
  /** Resources put so far. */
  readonly found: readonly Resource[];
  /** Edges put so far. */
  readonly edges: readonly Relationship[];
  /** Remembers that a list of these types was not read to its end. */
  missed(types: readonly string[]): void;
  /** Whether resources of one of these types, or edges that start at them, may be missing. */
  mayMiss(types: readonly string[]): boolean;
}

export interface SessionParts {
  readonly scopes: readonly GcpScope[];
  readonly directory: Directory;
  readonly rest: Rest;
  readonly reader: AssetReader;
  readonly containers: readonly Asset[];
  readonly policies: ReadonlyMap<string, Awaited<ReturnType<AssetReader['policies']>>>;
  readonly services: ReadonlyMap<string, readonly Project[]> | undefined;
  readonly now: Date;
}

const scopesAtOnce = 4;

export function newSession(parts: SessionParts): GcpSession {
  const { scopes, directory, reader, policies, services } = parts;
  const found: Resource[] = [];
  const edges: Relationship[] = [];
  const missing = new Set<string>();

  const session: GcpSession = {
    scopes,
    directory,
    rest: parts.rest,
    now: parts.now,
    containers: parts.containers,
    found,
    edges,
    async assets(sink, types) {
      const lists = await mapLimit(scopes, scopesAtOnce, (scope) => reader.resources(sink, scope, types));
      session.missed(lists.flatMap(({ unread }) => unread));
      return lists.flatMap(({ items }) => items);
    },
    policy(asset) {
      const ofScope = policies.get(asset.source);
      const known = ofScope?.byName.get(asset.name);
      return known ?? (ofScope && !ofScope.unread.includes(asset.type) ? { bindings: [] } : undefined);
    },
    async policiesElsewhere(sink, types) {
      const about = {
        call: 'cloudasset:searchAllIamPolicies',
        permission: 'cloudasset.assets.searchAllIamPolicies',
        types,
      };
      const lists = await mapLimit(scopes, scopesAtOnce, (scope) =>
        sink.attempt(scope.source, about, () => reader.searchPolicies(scope, types, 'policy:serviceAccount')),
      );
      return lists.includes(undefined) ? undefined : lists.flatMap((list) => list ?? []);
    },
    policiesUnread: [...policies.values()].some(({ unread }) => unread.length > 0),
    enabled: (service) => (services ? (services.get(service) ?? []) : undefined),
    put(sink, { resource, relationships }) {
      found.push(resource);
      sink.resource(resource);
      const project = projectName(resource.account);
      const contained: Relationship[] =
        resource.account === '' || resource.id === project
          ? []
          : [{ from: project, to: resource.id, kind: 'contains', evidence: 'name' }];
      for (const relationship of [...relationships, ...contained]) {
        edges.push(relationship);
        sink.relate(relationship);
      }
    },
    missed(types) {
      types.forEach((type) => missing.add(type));
    },
    mayMiss: (types) => types.some((type) => missing.has(type)),
  };
  return session;
}
