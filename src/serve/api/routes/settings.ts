import type { FastifyInstance } from 'fastify';
import type { Api } from '../api.ts';
import { sinkStatus } from '../../sinks/sink-status.ts';
import { addRoute } from '../route.ts';
import { anything, count, listOf, object, orNull, text, time } from '../schemas/json-schema.ts';

export function settingsRoutes(app: FastifyInstance, api: Api): void {
  const { config, database } = api.service;

  addRoute(app, api, {
    id: 'getSettings',
    method: 'GET',
    path: '/settings',
    tag: 'settings',
    summary: 'How the service is configured, without anything secret.',
    permission: 'administer',
    everything: true,
    gives: object({
      sources: listOf(object({ name: text, schedule: anything, priority: { type: 'integer' } })),
      bundles: anything,
      governance: anything,
      retention: anything,
      workers: count,
    }),
    handle: async () => {
      const { sources, bundles = {}, governance = [], retention = {}, workers = 1 } = config();
      return {
        sources: Object.entries(sources).map(([name, source]) => ({
          name,
          schedule: source?.schedule ?? null,
          priority: source?.priority ?? 0,
        })),
        // Addresses may carry what opens them.
        bundles: { ...bundles, references: bundles.references?.map(withoutSecrets) },
        governance,
        retention,
        workers,
      };
    },
  });

  addRoute(app, api, {
    id: 'listSinks',
    method: 'GET',
    path: '/sinks',
    tag: 'settings',
    summary: 'Where changes go, and how that went.',
    permission: 'administer',
    everything: true,
    gives: object({
      items: listOf(
        object({
          name: text,
          kind: text,
          sent: count,
          failed: count,
          waiting: count,
          dead: count,
          last_sent_at: orNull(time),
          last_error: orNull(text),
          last_error_at: orNull(time),
        }),
      ),
    }),
    handle: async () => {
      const states = new Map((await sinkStatus(database)).map((status) => [status.sink, status]));
      return {
        items: Object.entries(config().sinks ?? {}).map(([name, sink]) => {
          const known = states.get(name);
          return {
            name,
            kind: sink?.kind ?? '',
            sent: known?.sent ?? 0,
            failed: known?.failed ?? 0,
            waiting: known?.waiting ?? 0,
            dead: known?.dead ?? 0,
            last_sent_at: known?.last_sent_at ?? null,
            last_error: known?.last_error ?? null,
            last_error_at: known?.last_error_at ?? null,
          };
        }),
      };
    },
  });
}

function withoutSecrets(reference: string): string {
  const url = URL.parse(reference);
  return url?.host ? `${url.protocol}//${url.host}${url.pathname}` : reference;
}
