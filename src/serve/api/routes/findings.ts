import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { addComment } from '../../../store/history/comments.ts';
import { setOwner } from '../../../store/history/owners.ts';
import type { Queries } from '../../../store/database.ts';
import { allFindings } from '../../../store/read/findings/all.ts';
import { commentsOf, eventsOf } from '../../../store/read/findings/events.ts';
import type { WholeFinding } from '../../../store/read/findings/finding.ts';
import { findingBy } from '../../../store/read/findings/get.ts';
import { listFindings } from '../../../store/read/findings/list.ts';
import { reachOf, type Reach } from '../../access/actor.ts';
import type { Api } from '../api.ts';
import { insistOnMatch } from '../behaviour/conditional.ts';
import { filterOf, type FindingParameters } from '../finding-filter.ts';
import { csvOf, linesOf } from '../findings-export.ts';
import { typeOf } from '../media-types.ts';
import { notFound } from '../../problems/problem.ts';
import { addRoute } from '../route.ts';
import { byId, object, oneOf, orNull, parameters } from '../schemas/json-schema.ts';
import { page, paging } from '../schemas/paging.ts';
import { findingFilter } from '../schemas/finding-filter.ts';
import { shared } from '../schemas/components.ts';

type Paged = { readonly limit: number; readonly cursor?: string };
type Named = { readonly fingerprint: string };

export function findingsRoutes(app: FastifyInstance, api: Api): void {
  const { database } = api.service;

  async function findingWithin(queries: Queries, reach: Reach, fingerprint: string): Promise<WholeFinding> {
    const finding = await findingBy(queries, reach, fingerprint);
    if (!finding) throw notFound('finding');
    return finding;
  }

  addRoute<Paged & FindingParameters>(app, api, {
    id: 'listFindings',
    method: 'GET',
    path: '/findings',
    tag: 'findings',
    summary: 'Findings, worst first unless another order is asked for.',
    permission: 'read',
    query: parameters({ ...paging, ...findingFilter }),
    gives: page(shared('Finding')),
    handle: async ({ reach, query: { limit, cursor, sort, ...query } }) =>
      listFindings(database, { reach, filter: await filterOf(api, query), sort, limit, cursor }),
  });

  addRoute<FindingParameters & { format: 'csv' | 'ndjson' }>(app, api, {
    id: 'exportFindings',
    method: 'GET',
    path: '/findings/export',
    tag: 'findings',
    summary: 'All findings that fit, as they are read.',
    permission: 'read',
    query: parameters({ format: { ...oneOf('csv', 'ndjson'), default: 'csv' }, ...findingFilter }),
    gives: ['text/csv; charset=utf-8', 'application/x-ndjson'],
    handle: async ({ reach, query: { format, sort, ...query }, reply }) => {
      const findings = allFindings(database, { reach, filter: await filterOf(api, query), sort });
      const lines = format === 'csv' ? csvOf(findings) : linesOf(findings);
      return reply.type(typeOf(format)).send(Readable.from(lines));
    },
  });

  addRoute<unknown, Named>(app, api, {
    id: 'getFinding',
    method: 'GET',
    path: '/findings/:fingerprint',
    tag: 'findings',
    summary: 'One finding, with its newest result.',
    permission: 'read',
    params: byId('fingerprint'),
    gives: shared('WholeFinding'),
    handle: async ({ reach, params }) => findingWithin(database, reach, params.fingerprint),
  });

  addRoute<Paged, Named>(app, api, {
    id: 'listFindingEvents',
    method: 'GET',
    path: '/findings/:fingerprint/events',
    tag: 'findings',
    summary: 'What became of a finding, oldest first.',
    permission: 'read',
    params: byId('fingerprint'),
    query: parameters(paging),
    gives: page(shared('FindingEvent')),
    handle: async ({ reach, params: { fingerprint }, query }) => {
      await findingWithin(database, reach, fingerprint);
      return eventsOf(database, fingerprint, query);
    },
  });

  addRoute<Paged, Named>(app, api, {
    id: 'listComments',
    method: 'GET',
    path: '/findings/:fingerprint/comments',
    tag: 'findings',
    summary: 'What people say of a finding, oldest first.',
    permission: 'read',
    params: byId('fingerprint'),
    query: parameters(paging),
    gives: page(shared('Comment')),
    handle: async ({ reach, params: { fingerprint }, query }) => {
      await findingWithin(database, reach, fingerprint);
      return commentsOf(database, fingerprint, query);
    },
  });

  addRoute<unknown, Named, { body: string }>(app, api, {
    id: 'addComment',
    method: 'POST',
    path: '/findings/:fingerprint/comments',
    tag: 'findings',
    summary: 'Says something of a finding.',
    permission: 'triage',
    params: byId('fingerprint'),
    body: object({ body: { type: 'string', minLength: 1, maxLength: 10_000 } }),
    gives: shared('Comment'),
    status: 201,
    handle: async ({ reach, actor, params: { fingerprint }, body: { body }, change }) =>
      change(async (queries, at) => {
        await findingWithin(queries, reach, fingerprint);
        const id = await addComment(queries, { fingerprint, body }, { actor: actor.name, at });
        const comment = await queries.first<{ id: number }>(
          'SELECT id, author, at, body FROM comments WHERE id = $1',
          [id ?? null],
        );
        if (!comment) throw notFound('finding');
        return {
          status: 201,
          body: { ...comment },
          action: 'finding.commented',
          target: `finding:${fingerprint}`,
          detail: { comment: comment.id },
        };
      }),
  });

  addRoute<unknown, Named, { owner: string | null }>(app, api, {
    id: 'setOwner',
    method: 'PUT',
    path: '/findings/:fingerprint/owner',
    tag: 'findings',
    summary:
      'Gives a finding to somebody; null leaves that to the rules. If-Match takes the ETag of the finding.',
    permission: 'triage',
    params: byId('fingerprint'),
    body: object({ owner: orNull({ type: 'string', minLength: 1, maxLength: 200 }) }),
    gives: shared('WholeFinding'),
    handle: async ({ reach, actor, params: { fingerprint }, body: { owner }, request, change }) =>
      change(async (queries, at) => {
        const before = await findingWithin(queries, reach, fingerprint);
        // What it is called by was read with the permission to read.
        insistOnMatch(request, (await findingBy(queries, reachOf(actor, 'read'), fingerprint)) ?? before);
        await setOwner(queries, { fingerprint, owner }, { actor: actor.name, at });
        return {
          status: 200,
          body: await findingWithin(queries, reach, fingerprint),
          action: 'finding.owner_set',
          target: `finding:${fingerprint}`,
          detail: { from: before.owner, to: owner },
        };
      }),
  });
}
