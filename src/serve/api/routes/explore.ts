import type { FastifyInstance } from 'fastify';
import type { Api } from '../api.ts';
import { bundleFlags } from '../../config/bundle-flags.ts';
import { addRoute } from '../route.ts';
import { anything, count, described, listOf, name, object, orNull, text } from '../schemas/json-schema.ts';
import { withDocuments } from '../visible-sources.ts';

interface Asked {
  readonly query: string | Readonly<Record<string, unknown>>;
  readonly rows?: number;
  readonly sources?: readonly string[];
}

export function exploreRoutes(app: FastifyInstance, api: Api): void {
  addRoute(app, api, {
    id: 'listQueries',
    method: 'GET',
    path: '/queries',
    tag: 'explore',
    summary: 'The questions to the graph that come with the policies.',
    permission: 'read',
    gives: object({ items: listOf(object({ id: text, title: text, description: orNull(text) })) }),
    handle: async () => {
      const { queries } = await api.policies.bundle();
      return {
        items: Object.entries(queries).map(([id, { title, description = null }]) => ({
          id,
          title,
          description,
        })),
      };
    },
  });

  addRoute<unknown, unknown, Asked>(app, api, {
    id: 'explore',
    method: 'POST',
    path: '/explore',
    tag: 'explore',
    summary: 'Asks the graph of the newest documents. It changes nothing.',
    permission: 'read',
    body: object(
      {
        query: {
          description:
            'The id of a query, a text in the short form, or a query as schemas/query.schema.json says.',
          anyOf: [
            { type: 'string', minLength: 1, maxLength: 10_000 },
            { type: 'object', additionalProperties: true },
          ],
        },
        rows: { description: '100 without it.', type: 'integer', minimum: 1, maximum: 1000 },
        sources: {
          description: 'Names of sources; without them all.',
          type: 'array',
          maxItems: 100,
          items: name,
        },
      },
      ['rows', 'sources'],
    ),
    gives: object({
      schema: text,
      query: described('query'),
      columns: listOf(text),
      rows: listOf(described('exploration#/$defs/row')),
      undecided: listOf(described('exploration#/$defs/match')),
      cut: count,
      sources: anything,
      left: { description: 'Rows that are not shown.', ...count },
    }),
    handle: async ({ reach, body: { query, rows = 100, sources }, signal }) =>
      withDocuments(api, reach, sources, (documents) => {
        const { config, now } = api.service;
        const today = now().toISOString().slice(0, 10);
        const bundle = bundleFlags(config());
        return api.workshop.run('explore', { documents, reach, bundle, query, today, rows }, signal);
      }),
  });
}
