import type { FastifyInstance } from 'fastify';
import { openStates } from '../../../store/ended.ts';
import { listFindings } from '../../../store/read/findings/list.ts';
import { listResources, resourceBy, type WholeResource } from '../../../store/read/resources/list.ts';
import type { Reach } from '../../access/actor.ts';
import type { Api } from '../api.ts';
import { notFound, Problem } from '../../problems/problem.ts';
import { addRoute } from '../route.ts';
import { byId, name, oneOf, parameters, several, truth } from '../schemas/json-schema.ts';
import { page, paging } from '../schemas/paging.ts';
import { shared } from '../schemas/components.ts';
import { withDocuments } from '../visible-sources.ts';
import type { Neighbourhood } from '../work/tasks.ts';

interface Listed {
  readonly limit: number;
  readonly cursor?: string;
  readonly source?: string[];
  readonly account?: string[];
  readonly cloud?: string[];
  readonly type?: string[];
  readonly kind?: string[];
  readonly region?: string[];
  readonly tag?: string[];
  readonly text?: string;
  readonly id?: string;
  readonly gone?: boolean;
}

export function resourcesRoutes(app: FastifyInstance, api: Api): void {
  const { database } = api.service;

  async function resourceWithin(reach: Reach, key: string): Promise<WholeResource> {
    const resource = await resourceBy(database, reach, key);
    if (!resource) throw notFound('resource');
    return resource;
  }

  function around(
    reach: Reach,
    { id, source }: WholeResource,
    depth: number,
    signal: AbortSignal,
    sources?: readonly string[],
  ): Promise<Neighbourhood> {
    const most = { nodes: 500, edges: 2000 };
    return withDocuments(api, reach, sources ?? [source], (documents) =>
      api.workshop.run('neighbourhood', { documents, reach, bundle: {}, id, depth, ...most }, signal),
    );
  }

  addRoute<Listed>(app, api, {
    id: 'listResources',
    method: 'GET',
    path: '/resources',
    tag: 'resources',
    summary: 'Resources, in the order of their keys.',
    permission: 'read',
    query: parameters({
      ...paging,
      source: several(name, 'Names of sources.'),
      account: several(name, 'Accounts, subscriptions, projects.'),
      cloud: several(oneOf('azure', 'aws', 'gcp', 'code'), 'Clouds.'),
      type: several(name, 'Native types.'),
      kind: several(name, 'Kinds.'),
      region: several(name, 'Regions.'),
      tag: several(name, 'A name of a tag, or name=value; all must be there.'),
      text: {
        description: 'What the name begins with, in any case.',
        type: 'string',
        minLength: 1,
        maxLength: 200,
      },
      id: { description: "The provider's own id.", type: 'string', minLength: 1, maxLength: 2000 },
      gone: { description: 'Also what is not there any more.', ...truth },
    }),
    gives: page(shared('ResourceSummary')),
    handle: async ({ reach, query: { limit, cursor, ...filter } }) =>
      listResources(database, reach, filter, { limit, cursor }),
  });

  addRoute<unknown, { key: string }>(app, api, {
    id: 'getResource',
    method: 'GET',
    path: '/resources/:key',
    tag: 'resources',
    summary: 'One resource, with its open findings and its edges.',
    permission: 'read',
    params: byId('key'),
    gives: shared('WholeResource'),
    handle: async ({ reach, params, signal }) => {
      const resource = await resourceWithin(reach, params.key);
      const findings = await listFindings(database, {
        reach,
        filter: { resource: resource.id, state: openStates },
        sort: 'worst',
        limit: 100,
      });
      const edges = await around(reach, resource, 1, signal).then(
        (found) => found.edges.slice(0, 500),
        (error: unknown) => {
          if (error instanceof Problem && error.kind === 'not-kept') return null;
          throw error;
        },
      );
      return { ...resource, findings: findings.items, edges };
    },
  });

  addRoute<{ depth: number }, { key: string }>(app, api, {
    id: 'getNeighbourhood',
    method: 'GET',
    path: '/resources/:key/graph',
    tag: 'resources',
    summary:
      'What lies around a resource in the graph of the newest documents: 500 nodes and 2,000 edges at most.',
    permission: 'read',
    params: byId('key'),
    query: parameters({
      depth: { description: 'Edges away.', type: 'integer', minimum: 1, maximum: 3, default: 1 },
      source: several(name, 'Documents of these sources; without it that of the resource.'),
    }),
    gives: shared('Neighbourhood'),
    handle: async ({ reach, params, query, signal }) => {
      const { depth, source } = query as { depth: number; source?: readonly string[] };
      return around(reach, await resourceWithin(reach, params.key), depth, signal, source);
    },
  });
}
