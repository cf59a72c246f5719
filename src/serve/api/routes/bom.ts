import type { FastifyInstance } from 'fastify';
import { bomKinds } from '../../../bom/kinds.ts';
import { bomFormats } from '../../../report/bom/formats.ts';
import type { Api } from '../api.ts';
import { typeOf } from '../media-types.ts';
import { addRoute } from '../route.ts';
import { name, oneOf, parameters, several } from '../schemas/json-schema.ts';
import { withDocuments } from '../visible-sources.ts';

interface Asked {
  readonly format: string;
  readonly kind?: readonly string[];
  readonly source?: readonly string[];
}

export function bomRoutes(app: FastifyInstance, api: Api): void {
  addRoute<Asked>(app, api, {
    id: 'getBom',
    method: 'GET',
    path: '/bom',
    tag: 'documents',
    summary: 'The AI bill of materials of the newest documents, in any format of keelson bom.',
    permission: 'read',
    query: parameters({
      format: { ...oneOf(...bomFormats.map(({ id }) => id)), default: 'json' },
      kind: several(oneOf(...bomKinds), 'Kinds of items.'),
      source: several(name, 'Names of sources; without them all.'),
    }),
    gives: [...new Set(bomFormats.map(({ id }) => typeOf(id)))],
    handle: async ({ reach, query: { format, kind, source }, reply, signal }) => {
      const text = await withDocuments(api, reach, source, (documents) =>
        api.workshop.run('bom', { documents, reach, bundle: {}, format, kinds: kind }, signal),
      );
      return reply.type(typeOf(format)).send(text);
    },
  });
}
