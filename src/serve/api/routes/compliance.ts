import type { FastifyInstance } from 'fastify';
import type { Framework } from '../../../generated/framework.ts';
import { complianceFormats } from '../../../report/compliance/formats/formats.ts';
import { oscalModels, type OscalModel } from '../../../report/compliance/oscal/models.ts';
import type { Api } from '../api.ts';
import { typeOf } from '../media-types.ts';
import { bundleFlags } from '../../config/bundle-flags.ts';
import { notFound } from '../../problems/problem.ts';
import { addRoute } from '../route.ts';
import { byId, listOf, name, object, oneOf, parameters, several } from '../schemas/json-schema.ts';
import { shared } from '../schemas/components.ts';
import { withReports } from '../visible-sources.ts';

interface Asked {
  readonly format: string;
  readonly as_of?: string;
  readonly oscal_model: OscalModel;
  readonly source?: readonly string[];
}

export function complianceRoutes(app: FastifyInstance, api: Api): void {
  addRoute(app, api, {
    id: 'listFrameworks',
    method: 'GET',
    path: '/frameworks',
    tag: 'compliance',
    summary: 'The frameworks whose controls are assessed.',
    permission: 'read',
    gives: object({ items: listOf(shared('Framework')) }),
    handle: async () => {
      const { frameworks } = await api.policies.bundle();
      return {
        items: Object.entries(frameworks).map(([id, framework]) => listedOf(id, framework)),
      };
    },
  });

  addRoute<Asked, { framework: string }>(app, api, {
    id: 'getCompliance',
    method: 'GET',
    path: '/compliance/:framework',
    tag: 'compliance',
    summary:
      'The controls of a framework by the newest reports and what is attested, in any format of keelson compliance.',
    permission: 'read',
    params: byId('framework'),
    query: parameters({
      format: { ...oneOf(...complianceFormats), default: 'json' },
      as_of: {
        description: 'The day that is asked about; today without it.',
        type: 'string',
        format: 'date',
      },
      oscal_model: { ...oneOf(...oscalModels), default: oscalModels[0] },
      source: several(name, 'Names of sources; without them all.'),
    }),
    gives: [...new Set(complianceFormats.map(typeOf))],
    handle: async ({ reach, params: { framework }, query, reply, signal }) => {
      const { format, as_of: asOf, oscal_model: oscal, source } = query;
      const { config, now } = api.service;
      const { frameworks } = await api.policies.bundle();
      if (!Object.hasOwn(frameworks, framework)) throw notFound('framework');
      const written = await withReports(api, reach, source, (reports, documents) =>
        api.workshop.run(
          'compliance',
          {
            reports,
            documents,
            reach,
            bundle: bundleFlags(config()),
            frameworks: [framework],
            attestations: config().bundles?.attestations,
            asOf: asOf ?? now().toISOString().slice(0, 10),
            format,
            oscal,
          },
          signal,
        ),
      );
      return reply.type(typeOf(format)).send(typeof written === 'string' ? written : Buffer.from(written));
    },
  });
}

function listedOf(id: string, { title, version, url, controls }: Framework) {
  return {
    id,
    title,
    version,
    ...(url !== undefined && { url }),
    controls: controls.length,
    with_checks: controls.filter(({ checks }) => checks.length > 0).length,
  };
}
