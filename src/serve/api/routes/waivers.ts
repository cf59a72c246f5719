import type { FastifyInstance } from 'fastify';
import { addWaiver, revokeWaiver } from '../../../store/history/waivers.ts';
import { isReachable } from '../../../store/read/resources/list.ts';
import { listWaivers, waiverBy } from '../../../store/read/waivers.ts';
import { reachOf } from '../../access/actor.ts';
import type { Api } from '../api.ts';
import { insistOnMatch } from '../behaviour/conditional.ts';
import { notFound, Problem } from '../../problems/problem.ts';
import { addRoute } from '../route.ts';
import { byId, count, object, parameters, truth } from '../schemas/json-schema.ts';
import { page, paging } from '../schemas/paging.ts';
import { shared } from '../schemas/components.ts';

interface GivenWaiver {
  readonly check: string;
  readonly resource: string;
  readonly reason: string;
  readonly owner: string;
  readonly expires: string;
}

const long = { type: 'string', minLength: 1, maxLength: 2000 };
const short = { type: 'string', minLength: 1, maxLength: 200 };

export function waiversRoutes(app: FastifyInstance, api: Api): void {
  const { database, now } = api.service;

  addRoute<{ limit: number; cursor?: string; ended?: boolean }>(app, api, {
    id: 'listWaivers',
    method: 'GET',
    path: '/waivers',
    tag: 'waivers',
    summary: 'Waivers given through the service, newest first.',
    permission: 'read',
    query: parameters({ ...paging, ended: { description: 'Also revoked and expired ones.', ...truth } }),
    gives: page(shared('Waiver')),
    handle: async ({ reach, query: { limit, cursor, ended } }) => {
      const today = now().toISOString().slice(0, 10);
      return listWaivers(database, reach, ended === true ? undefined : today, { limit, cursor });
    },
  });

  addRoute<unknown, { id: string }>(app, api, {
    id: 'getWaiver',
    method: 'GET',
    path: '/waivers/:id',
    tag: 'waivers',
    summary: 'One waiver.',
    permission: 'read',
    params: byId('id'),
    gives: shared('Waiver'),
    handle: async ({ reach, params }) => {
      const waiver = await waiverBy(database, reach, params.id);
      if (!waiver) throw notFound('waiver');
      return waiver;
    },
  });

  addRoute<unknown, unknown, GivenWaiver>(app, api, {
    id: 'addWaiver',
    method: 'POST',
    path: '/waivers',
    tag: 'waivers',
    summary: 'Waives a check for a resource until a day. Patterns (*) take reach over everything.',
    permission: 'triage',
    body: object({
      check: short,
      resource: { description: 'Id; * stands for any run of characters.', ...long },
      reason: long,
      owner: short,
      expires: { description: 'Last day it holds.', type: 'string', format: 'date' },
    }),
    gives: object({ waiver: shared('Waiver'), findings: count }),
    status: 201,
    handle: async ({ reach, actor, body, change }) =>
      change(async (queries, at) => {
        if (reach !== 'all') {
          if (body.resource.includes('*')) {
            throw new Problem('not-allowed', 'a pattern fits what is out of reach too: name one resource');
          }
          if (!(await isReachable(queries, reach, body.resource))) throw notFound('resource');
        }
        const { id, findings } = await addWaiver(queries, body, { actor: actor.name, at });
        return {
          status: 201,
          body: { waiver: await waiverBy(queries, 'all', id), findings },
          action: 'waiver.added',
          target: `waiver:${id}`,
          detail: { ...body, findings },
        };
      }),
  });

  addRoute<unknown, { id: string }>(app, api, {
    id: 'revokeWaiver',
    method: 'DELETE',
    path: '/waivers/:id',
    tag: 'waivers',
    summary: 'Takes a waiver back. If-Match takes its ETag.',
    permission: 'triage',
    params: byId('id'),
    gives: object({ waiver: shared('Waiver'), findings: count }),
    handle: async ({ reach, actor, params: { id }, request, change }) =>
      change(async (queries, at) => {
        const waiver = await waiverBy(queries, reach, id);
        if (!waiver) throw notFound('waiver');
        insistOnMatch(request, (await waiverBy(queries, reachOf(actor, 'read'), id)) ?? waiver);
        const findings = await revokeWaiver(queries, id, { actor: actor.name, at });
        if (findings === undefined) throw new Problem('conflict', 'the waiver was revoked before');
        return {
          status: 200,
          body: { waiver: await waiverBy(queries, reach, id), findings },
          action: 'waiver.revoked',
          target: `waiver:${id}`,
          detail: { check: waiver.check, resource: waiver.resource, findings },
        };
      }),
  });
}
