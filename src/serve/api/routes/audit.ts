import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { AuditFilter } from '../../../store/audit/read.ts';
import { listAudit, type ReadAuditEntry } from '../../../store/read/audit.ts';
import type { Api } from '../api.ts';
import { linesOf } from '../findings-export.ts';
import { addRoute } from '../route.ts';
import { name, parameters } from '../schemas/json-schema.ts';
import { page, paging } from '../schemas/paging.ts';
import { shared } from '../schemas/components.ts';

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
    everything: true,
    query: parameters({ ...paging, ...filter }),
    gives: page(shared('AuditEntry')),
    handle: async ({ query: { limit, cursor, ...asked } }) => {
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
    everything: true,
    query: parameters(filter),
    gives: ['application/x-ndjson'],
    handle: async ({ query, reply }) => {
      return reply.type('application/x-ndjson').send(Readable.from(linesOf(all(inUtc(query)))));
    },
  });
}

function inUtc({ from, until, ...rest }: AuditFilter): AuditFilter {
  return {
    ...rest,
    ...(from !== undefined && { from: new Date(from).toISOString() }),
    ...(until !== undefined && { until: new Date(until).toISOString() }),
  };
}
