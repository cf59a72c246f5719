import type { Resource } from '../../../generated/inventory.ts';
import type { Sink } from '../../collector.ts';
import type { ApiCall } from '../../transport/declared.ts';
import { childrenOf, type ChildList } from '../resource/children.ts';
import { storesUnread, targetEdges, type Stores } from './connection-target.ts';
import { edge } from '../resource/edges.ts';
import { put, type Found } from '../resource/found.ts';
import { resourceOf, text } from '../resource/resource.ts';
import type { AzureSession, GraphRow } from '../session/session.ts';

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
const defenderSettings: Child = {
  ...child('defenderForAISettings'),
  normalise: defenderSetting,
  edge: 'contains',
};
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
  ofAccount: [deployments, raiPolicies, connections, defenderSettings],
  ofProject: [projectConnections],
} as const;

export const childTypes = [deployments, raiPolicies, connections, defenderSettings, projectConnections].map(
  ({ type }) => type,
);

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

/**
 * @param seen gets what was put.
 * @returns the pointers of the parent that are unknown, since a list could not be read.
 */
export async function putChildren(
  session: AzureSession,
  sink: Sink,
  parent: Resource,
  lists: readonly Child[],
  stores: Stores,
  seen: Found[] = [],
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
    if (rows?.length && list.segment === 'connections') {
      unknown.push(...storesUnread(session));
    }
    for (const row of rows ?? []) {
      const found = list.normalise(row, parent, stores);
      put(session, sink, found);
      seen.push(found);
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

/** Whether Defender for Cloud watches the calls of an account. */
export function defenderSetting(row: GraphRow, parent: Resource): Found {
  return {
    resource: resourceOf(row, {
      type: defenderSettings.type,
      kind: 'ai-settings',
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
  return { resource, relationships: targetEdges(resource, parent, stores) };
}
