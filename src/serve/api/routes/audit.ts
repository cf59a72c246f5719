import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { listAudit, type AuditFilter, type ReadAuditEntry } from '../../../store/read/audit.ts';
import type { Reach } from '../../access/actor.ts';
import type { Api } from '../api.ts';
import { linesOf } from '../findings-export.ts';
import { Problem } from '../problems/problem.ts';
import { addRoute } from '../route.ts';
import { name, page, paging, parameters } from '../schemas/common.ts';
import { shared } from '../schemas/shared.ts';

const filter = {
  from: { description: 'This time included.', type: 'string', format: 'date-time' },
  until: { description: 'This time not.', type: 'string', format: 'date-time' },
  actor: name,
  action: name,
};

export function auditRoutes(app: FastifyInstance, api: Api): void {
  const { database } = api.service;

  async function* all(asked: AuditFilter): AsyncGenerator<ReadAuditEntry> {
    for (let cursor: string | undefined; ;) {
      const { items, next } = await listAudit(database, asked, { limit: 500, cursor });
      yield* items;
      if (next === null) return;
      cursor = next;
    }
  }

  addRoute<AuditFilter & { limit: number; cursor?: string }>(app, api, {
    id: 'listAudit',
    method: 'GET',
    path: '/audit',
    tag: 'audit',
    summary: 'The audit log, oldest first.',
    permission: 'audit',
    query: parameters({ ...paging, ...filter }),
    gives: page(shared('AuditEntry')),
    handle: async ({ reach, query: { limit, cursor, ...asked } }) => {
      insistOnAll(reach);
      return listAudit(database, inUtc(asked), { limit, cursor });
    },
  });

  addRoute<AuditFilter>(app, api, {
    id: 'exportAudit',
    method: 'GET',
    path: '/audit/export',
    tag: 'audit',
    summary: 'The audit log in lines, oldest first.',
    permission: 'audit',
    query: parameters(filter),
    gives: ['application/x-ndjson'],
    handle: async ({ reach, query, reply }) => {
      insistOnAll(reach);
      return reply.type('application/x-ndjson').send(Readable.from(linesOf(all(inUtc(query)))));
    },
  });
}

/** Entries are about all there is, and name it. */
function insistOnAll(reach: Reach): void {
  if (reach !== 'all')
    throw new Problem('not-allowed', 'the audit log is about everything: it takes reach over all');
}

function inUtc({ from, until, ...rest }: AuditFilter): AuditFilter {
  return {
    ...rest,
    ...(from !== undefined && { from: new Date(from).toISOString() }),
    ...(until !== undefined && { until: new Date(until).toISOString() }),
  };
}
