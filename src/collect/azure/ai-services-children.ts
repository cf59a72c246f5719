import type { Relationship, Resource } from '../../generated/inventory.ts';
import type { Sink } from '../collector.ts';
import type { ApiCall } from '../transport/declared.ts';
import { childrenOf, type ChildList } from './children.ts';
import { edge } from './edges.ts';
import { put, type Found } from './found.ts';
import { property, resourceOf, text } from './resource.ts';
import type { AzureSession, GraphRow } from './session.ts';

const apiVersion = '2025-06-01';
const provider = 'Microsoft.CognitiveServices/accounts';

interface Child extends ChildList {
  readonly normalise: (row: GraphRow, parent: Resource, stores: Stores) => Found;
  /** Edge from the parent; what is unknown of the parent when the list cannot be read. */
  readonly edge: 'contains' | 'deploys';
}

const deployments: Child = { ...child('deployments'), normalise: deployment, edge: 'deploys' };
const raiPolicies: Child = { ...child('raiPolicies'), normalise: raiPolicy, edge: 'contains' };
const connections: Child = { ...child('connections'), normalise: connection, edge: 'contains' };
const projectConnections: Child = {
  segment: 'connections',
  type: `${provider}/projects/connections`,
  apiVersion,
  permission: `${provider}/projects/connections/read`,
  normalise: connection,
  edge: 'contains',
};

/** The lists below an account and below a project that Resource Graph does not hold. */
export const aiServicesChildren = {
  ofAccount: [deployments, raiPolicies, connections],
  ofProject: [projectConnections],
} as const;

export const childTypes = [deployments, raiPolicies, connections, projectConnections].map(({ type }) => type);

export function childCalls(accountPath: string): ApiCall[] {
  return [
    ...aiServicesChildren.ofAccount.map(({ segment, permission }) => ({
      request: `GET ${accountPath}/${segment}`,
      permissions: [permission],
    })),
    { request: `GET ${accountPath}/projects/{}/connections`, permissions: [projectConnections.permission] },
  ];
}

function child(segment: string): ChildList {
  return { segment, type: `${provider}/${segment}`, apiVersion, permission: `${provider}/${segment}/read` };
}

/** @returns the pointers of the parent that are unknown, since a list could not be read. */
export async function putChildren(
  session: AzureSession,
  sink: Sink,
  parent: Resource,
  lists: readonly Child[],
  stores: Stores,
): Promise<string[]> {
  const unknown: string[] = [];
  for (const list of lists) {
    const rows = await childrenOf(session, sink, parent, list);
    if (!rows) {
      unknown.push(
        `/related/${list.edge}`,
        ...(list.segment === 'connections' ? ['/related/grounded-on'] : []),
      );
    }
    for (const row of rows ?? []) {
      put(session, sink, list.normalise(row, parent, stores));
      sink.relate(edge(parent.id, list.edge, row.id, list.segment));
    }
  }
  return unknown;
}

/** A model deployment: which model, processed where, filtered by which policy. */
export function deployment(row: GraphRow, parent: Resource): Found {
  const facts = { properties: { ...row.properties } };
  const resource = resourceOf(row, {
    type: deployments.type,
    kind: 'ai-deployment',
    region: parent.region,
    tags: parent.tags,
    ai: {
      provider: 'Azure',
      ...optional('model', text(facts, 'model', 'name')),
      ...optional('model_version', text(facts, 'model', 'version')),
      ...optional('publisher', text(facts, 'model', 'publisher') ?? text(facts, 'model', 'format')),
    },
  });
  const policy = text(resource, 'raiPolicyName');
  const guard =
    policy === undefined
      ? []
      : [edge(resource.id, 'guarded-by', `${parent.id}/raiPolicies/${policy}`, 'raiPolicyName')];
  return { resource, relationships: guard };
}

function optional<Name extends string>(name: Name, value: string | undefined): Partial<Record<Name, string>> {
  return value === undefined ? {} : ({ [name]: value } as Record<Name, string>);
}

/** A content filter policy. */
export function raiPolicy(row: GraphRow, parent: Resource): Found {
  return {
    resource: resourceOf(row, {
      type: raiPolicies.type,
      kind: 'ai-guardrail',
      region: parent.region,
      tags: parent.tags,
    }),
    relationships: [],
  };
}

/** A connection to another service; what it is for is said by its category. */
export function connection(row: GraphRow, parent: Resource, stores: Stores): Found {
  const type = /\/projects\//i.test(row.id) ? projectConnections.type : connections.type;
  const resource = resourceOf(row, { type, kind: 'ai-connection', region: parent.region, tags: parent.tags });
  const target = targetOf(resource, stores);
  return { resource, relationships: target === undefined ? [] : targetEdges(resource, parent, target) };
}

function targetEdges(resource: Resource, parent: Resource, target: string): Relationship[] {
  const grounds = groundingCategories.test(text(resource, 'category') ?? '');
  return [
    edge(resource.id, 'depends-on', target, 'target'),
    ...(grounds ? [edge(parent.id, 'grounded-on', target, `connections/${resource.name}`)] : []),
  ];
}

const groundingCategories = /^(CognitiveSearch|AzureStorageAccount|AzureBlob|ADLSGen2|CosmosDB|CosmosDb)/i;

/** Ids of search services and storage accounts by their host names. */
export type Stores = ReadonlyMap<string, string>;

export function storesByHost(rows: readonly GraphRow[] | undefined): Stores {
  return new Map(
    (rows ?? []).flatMap(({ id, name, type }) =>
      type.toLowerCase().includes('search')
        ? [[`${name}.search.windows.net`.toLowerCase(), id] as const]
        : ['blob', 'dfs', 'file', 'table', 'queue'].map(
            (service) => [`${name}.${service}.core.windows.net`.toLowerCase(), id] as const,
          ),
    ),
  );
}

/** The resource a connection leads to: by its metadata, else by the host name it targets. */
function targetOf(resource: Resource, stores: Stores): string | undefined {
  const metadata = (property(resource, 'metadata') ?? {}) as Record<string, unknown>;
  const named = metadata['ResourceId'] ?? metadata['resourceId'];
  if (typeof named === 'string' && named.startsWith('/subscriptions/')) {
    return named;
  }
  const target = text(resource, 'target');
  if (target === undefined || !URL.canParse(target)) {
    return undefined;
  }
  return stores.get(new URL(target).host.toLowerCase());
}
