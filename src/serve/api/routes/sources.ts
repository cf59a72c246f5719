import type { FastifyInstance } from 'fastify';
import { keptAnswer } from '../../../store/read/kept-answers.ts';
import { newestSnapshots } from '../../../store/read/snapshots.ts';
import { readSources, type ReadSource } from '../../../store/read/sources.ts';
import type { Api } from '../api.ts';
import { addRoute } from '../route.ts';
import { byId, listOf, object } from '../schemas/json-schema.ts';
import { shared } from '../schemas/components.ts';
import { visibleSource } from '../visible-sources.ts';

export function sourcesRoutes(app: FastifyInstance, api: Api): void {
  const { database } = api.service;
  const withNewest = async (sources: readonly ReadSource[]) => {
    const whole = sources.filter((source) => source.whole).map(({ name }) => name);
    const snapshots = await newestSnapshots(database, whole);
    const newest = new Map(snapshots.map((snapshot) => [snapshot.source, snapshot]));
    return sources.map((source) => ({ ...source, newest: newest.get(source.name) ?? null }));
  };

  addRoute(app, api, {
    id: 'listSources',
    method: 'GET',
    path: '/sources',
    tag: 'sources',
    summary: 'The sources that have something within reach.',
    permission: 'read',
    gives: object({ items: listOf(shared('SourceSummary')) }),
    handle: async ({ reach }) =>
      keptAnswer(database, ['sources with newest', reach], async () => ({
        items: await withNewest(await readSources(database, reach)),
      })),
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
    handle: async ({ reach, params }) =>
      (await withNewest([await visibleSource(api, reach, params.name)]))[0],
  });
}
