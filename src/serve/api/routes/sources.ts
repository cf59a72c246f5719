import type { FastifyInstance } from 'fastify';
import { newestSnapshots } from '../../../store/read/snapshots.ts';
import { readSources, type ReadSource } from '../../../store/read/sources.ts';
import type { Api } from '../api.ts';
import { addRoute } from '../route.ts';
import { byId, listOf, object } from '../schemas/json-schema.ts';
import { shared } from '../schemas/components.ts';
import { visibleSource } from '../visible-sources.ts';

export function sourcesRoutes(app: FastifyInstance, api: Api): void {
  const { database } = api.service;
  const withNewest = async (source: ReadSource) => ({
    ...source,
    newest: source.whole ? ((await newestSnapshots(database, [source.name]))[0] ?? null) : null,
  });

  addRoute(app, api, {
    id: 'listSources',
    method: 'GET',
    path: '/sources',
    tag: 'sources',
    summary: 'The sources that have something within reach.',
    permission: 'read',
    gives: object({ items: listOf(shared('SourceSummary')) }),
    handle: async ({ reach }) => ({
      items: await Promise.all((await readSources(database, reach)).map(withNewest)),
    }),
  });

  addRoute<unknown, { name: string }>(app, api, {
    id: 'getSource',
    method: 'GET',
    path: '/sources/:name',
    tag: 'sources',
    summary: 'One source.',
    permission: 'read',
    params: byId('name'),
    gives: shared('SourceSummary'),
    handle: async ({ reach, params }) => withNewest(await visibleSource(api, reach, params.name)),
  });
}
