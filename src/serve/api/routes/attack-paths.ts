import type { FastifyInstance } from 'fastify';
import { listPaths, pathBy, type WholePath } from '../../../store/read/attack-paths/list.ts';
import type { Reach } from '../../access/actor.ts';
import type { Api } from '../api.ts';
import { notFound } from '../../problems/problem.ts';
import { addRoute } from '../route.ts';
import { byId, name, parameters, several, truth } from '../schemas/json-schema.ts';
import { level } from '../schemas/levels.ts';
import { page, paging } from '../schemas/paging.ts';
import { shared } from '../schemas/components.ts';

interface Listed {
  readonly limit: number;
  readonly cursor?: string;
  readonly source?: string[];
  readonly rule?: string[];
  readonly level?: string[];
  readonly finding?: string;
  readonly closed?: boolean;
}

export function attackPathsRoutes(app: FastifyInstance, api: Api): void {
  async function pathWithin(reach: Reach, id: string): Promise<WholePath> {
    const path = await pathBy(api.service.database, reach, id);
    if (!path) throw notFound('attack path');
    return path;
  }

  addRoute<Listed>(app, api, {
    id: 'listAttackPaths',
    method: 'GET',
    path: '/attack-paths',
    tag: 'attack paths',
    summary: 'Attack paths of which all resources are within reach, worst first.',
    permission: 'read',
    query: parameters({
      ...paging,
      source: several(name, 'Names of sources.'),
      rule: several(name, 'Ids of rules.'),
      level: several(level, 'Levels of risk.'),
      finding: { description: 'Fingerprint of a finding on it.', ...name },
      closed: { description: 'Also what is not there any more.', ...truth },
    }),
    gives: page(shared('AttackPathSummary')),
    handle: async ({ reach, query: { limit, cursor, ...filter } }) =>
      listPaths(api.service.database, reach, filter, { limit, cursor }),
  });

  addRoute<unknown, { id: string }>(app, api, {
    id: 'getAttackPath',
    method: 'GET',
    path: '/attack-paths/:id',
    tag: 'attack paths',
    summary: 'One attack path, step by step.',
    permission: 'read',
    params: byId('id'),
    gives: shared('WholeAttackPath'),
    handle: async ({ reach, params }) => pathWithin(reach, params.id),
  });

  addRoute<unknown, { id: string }>(app, api, {
    id: 'getAttackPathPicture',
    method: 'GET',
    path: '/attack-paths/:id/picture',
    tag: 'attack paths',
    summary: 'A picture of one attack path.',
    permission: 'read',
    params: byId('id'),
    gives: ['image/svg+xml'],
    handle: async ({ reach, params, reply, signal }) => {
      const { path } = await pathWithin(reach, params.id);
      const picture = await api.workshop.run('picture', { path }, signal);
      return reply
        .type('image/svg+xml')
        .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox")
        .send(picture);
    },
  });
}
