import type { FastifyInstance } from 'fastify';
import { formats } from '../../../report/formats/formats.ts';
import { listRuns, runBy, type ReadRun, type WholeRun } from '../../../store/read/runs/list.ts';
import { isSource, reachOfSource } from '../../../store/read/sources.ts';
import { within } from '../../../store/within.ts';
import type { Reach } from '../../access/actor.ts';
import type { Api } from '../api.ts';
import { bundleFlags } from '../../config/bundle-flags.ts';
import { notFound, Problem } from '../../problems/problem.ts';
import { addRoute } from '../route.ts';
import { byId, name, object, oneOf, parameters, several, text } from '../schemas/json-schema.ts';
import { page, paging } from '../schemas/paging.ts';
import { shared } from '../schemas/components.ts';
import { typeOf } from '../media-types.ts';
import { sentFile } from '../sent-file.ts';
import { visibleSource, visibleSources } from '../visible-sources.ts';

type Listed = { limit: number; cursor?: string; source?: string[]; state?: string[] };
const states = ['queued', 'running', 'complete', 'partial', 'failed', 'cancelled'];

export function runsRoutes(app: FastifyInstance, api: Api): void {
  const { database } = api.service;

  /** The run with an id, and how much of its source is within reach. */
  async function visibleRun(reach: Reach, id: string): Promise<{ run: WholeRun; whole: boolean }> {
    const run = await runBy(database, id);
    const how = run && (await reachOfSource(database, reach, run.source));
    if (!run || how === 'nothing') throw notFound('run');
    return { run, whole: how === 'all' };
  }

  addRoute<Listed>(app, api, {
    id: 'listRuns',
    method: 'GET',
    path: '/runs',
    tag: 'runs',
    summary: 'Runs, newest first.',
    permission: 'read',
    query: parameters({
      ...paging,
      source: several(name, 'Names of sources.'),
      state: several(oneOf(...states), 'States.'),
    }),
    gives: page(shared('RunSummary')),
    handle: async ({ reach, query: { limit, cursor, ...filter } }) => {
      const seen = reach === 'all' ? undefined : await visibleSources(api, reach);
      const { items, next } = await listRuns(database, seen?.all, filter, { limit, cursor });
      return {
        items: items.map((run) => (seen && !seen.whole.includes(run.source) ? withoutWords(run) : run)),
        next,
      };
    },
  });

  addRoute<unknown, { id: string }>(app, api, {
    id: 'getRun',
    method: 'GET',
    path: '/runs/:id',
    tag: 'runs',
    summary: 'One run.',
    permission: 'read',
    params: byId('id'),
    gives: shared('WholeRun'),
    handle: async ({ reach, params }) => {
      const { run, whole } = await visibleRun(reach, params.id);
      return whole ? run : { ...withoutWords(run), sources: null, notices: null, summary: null };
    },
  });

  addRoute<unknown, unknown, { source: string }>(app, api, {
    id: 'startRun',
    method: 'POST',
    path: '/runs',
    tag: 'runs',
    summary: 'Starts a run of a source that is wholly within reach.',
    permission: 'run',
    body: object({ source: name }),
    gives: object({ id: text, outcome: oneOf('queued', 'unended') }),
    status: 202,
    handle: async ({ reach, actor, body: { source }, change }) => {
      // What has not been run has nothing yet that reach could be about.
      if (reach !== 'all' && !(await visibleSource(api, reach, source)).whole) throw partly;
      return change(async (queries) => {
        const service = { ...api.service, database: within(queries, database.dialect) };
        const requested = await api.runs.requestRun(service, { source, trigger: 'api', actor });
        if (requested.outcome === 'unknown') {
          const gone = await isSource(queries, source);
          throw gone
            ? new Problem('conflict', 'the configuration does not name this source any more')
            : notFound('source');
        }
        const { run: id, outcome } = requested;
        return {
          status: outcome === 'queued' ? 202 : 200,
          body: { id, outcome },
          action: outcome === 'queued' ? 'run.started' : 'run.asked_for',
          target: `run:${id}`,
          detail: { source },
        };
      });
    },
  });

  addRoute<unknown, { id: string }>(app, api, {
    id: 'cancelRun',
    method: 'POST',
    path: '/runs/:id/cancel',
    tag: 'runs',
    summary: 'Cancels a run that has not ended.',
    permission: 'run',
    params: byId('id'),
    gives: object({ id: text, outcome: oneOf('cancelled', 'requested') }),
    status: 202,
    handle: async ({ reach, actor, params: { id }, change }) => {
      const { whole } = await visibleRun(reach, id);
      if (!whole) throw partly;
      return change(async (queries) => {
        const service = { ...api.service, database: within(queries, database.dialect) };
        const outcome = await api.runs.cancelRun(service, id, actor);
        if (outcome === 'unknown') throw notFound('run');
        if (outcome === 'ended') throw new Problem('conflict', 'the run has ended');
        return { status: 202, body: { id, outcome }, action: 'run.cancelled', target: `run:${id}` };
      });
    },
  });

  addRoute<{ format: string; framework?: string }, { id: string }>(app, api, {
    id: 'getReport',
    method: 'GET',
    path: '/runs/:id/report',
    tag: 'runs',
    summary: 'The report of a run in any format of keelson report.',
    permission: 'read',
    params: byId('id'),
    query: parameters({
      format: { ...oneOf(...formats.map(({ id }) => id)), default: 'json' },
      framework: { description: 'Only results for its controls.', ...name },
    }),
    gives: [...new Set(formats.map(({ id }) => typeOf(id)))],
    handle: async ({ reach, params: { id }, query: { format, framework }, reply, signal }) => {
      const { whole } = await visibleRun(reach, id);
      const seen = whole ? 'all' : reach;
      const output = await api.files.passing();
      const message = { reach: seen, bundle: bundleFlags(api.service.config()), format, framework, output };
      await api.files.with(id, 'report', async (report) => {
        const write = (documents: readonly string[]) =>
          api.workshop.run('report', { ...message, reports: [report], documents }, signal);
        await (whole ? write([]) : api.files.with(id, 'document', (document) => write([document])));
      });
      return reply.type(typeOf(format)).send(await sentFile(output));
    },
  });

  addRoute<unknown, { id: string }>(app, api, {
    id: 'getDocument',
    method: 'GET',
    path: '/runs/:id/document',
    tag: 'runs',
    summary: 'The inventory document of a run, in lines.',
    permission: 'read',
    params: byId('id'),
    gives: ['application/x-ndjson'],
    handle: async ({ reach, params: { id }, reply, signal }) => {
      const { whole } = await visibleRun(reach, id);
      const output = await api.files.passing();
      await api.files.with(id, 'document', (document) =>
        api.workshop.run(
          'document',
          { documents: [document], reach: whole ? 'all' : reach, bundle: {}, output },
          signal,
        ),
      );
      return reply.type('application/x-ndjson').send(await sentFile(output));
    },
  });
}

const partly = new Problem('not-allowed', 'runs are of a whole source, and only part of it is within reach');

/** Progress and errors name what is collected. */
function withoutWords<Run extends ReadRun>(run: Run): Run {
  return { ...run, progress: null, error: null, document_digest: null };
}
