import type { FastifyInstance } from 'fastify';
import type { AttackPaths } from '../../../generated/attack-paths.ts';
import type { RiskLevel } from '../../../generated/report.ts';
import { openWaivers } from '../../../store/history/waivers.ts';
import type { Api } from '../api.ts';
import { boundedAnswers } from '../bounded-answers.ts';
import { bundleFlags } from '../../config/bundle-flags.ts';
import { addRoute } from '../route.ts';
import { described, name, parameters, several } from '../schemas/json-schema.ts';
import { level } from '../schemas/levels.ts';
import { withDocuments } from '../visible-sources.ts';

interface Asked {
  readonly assume?: readonly string[];
  readonly level?: RiskLevel;
  readonly source?: readonly string[];
}

export function planRoutes(app: FastifyInstance, api: Api): void {
  const known = boundedAnswers<AttackPaths>(32);

  addRoute<Asked>(app, api, {
    id: 'getPlan',
    method: 'GET',
    path: '/plan',
    tag: 'attack paths',
    summary: 'What to mend first, over the newest documents of all sources as one.',
    permission: 'read',
    query: parameters({
      assume: several(name, 'Findings that are taken for mended: a check, or check@resource.'),
      level: { description: 'Plan for attack paths of this level and above.', ...level },
      source: several(name, 'Names of sources; without them all.'),
    }),
    gives: described('attack-paths'),
    handle: async ({ reach, query: { assume = [], level: least, source }, signal }) =>
      withDocuments(api, reach, source, async (documents, runs) => {
        const { config, database, now } = api.service;
        const waivers = await openWaivers(database, now().toISOString().slice(0, 10));
        const bundle = bundleFlags(config());
        const waiverFile = config().bundles?.waivers;
        const what = { reach, bundle, assume, level: least, waivers, waiverFile };
        return known.of([runs, what], () => api.workshop.run('plan', { ...what, documents }, signal));
      }),
  });
}
