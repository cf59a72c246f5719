import type { GraphRow } from '../../../../src/collect/azure/session/session.ts';
import { collect } from '../../../../src/collect/run.ts';
import type { Send, WireResponse } from '../../../../src/collect/transport/exchange.ts';
import type { Inventory } from '../../../../src/generated/inventory.ts';

const subscription = '00000000-0000-4000-8000-000000000001';

/** The document of a live scan of a subscription that has these rows and nothing else. */
export function liveAzure(rows: readonly GraphRow[]): Promise<Inventory> {
  return collect({
    scope: { azure: { subscriptions: [subscription] } },
    replay: azureWith(rows),
    signal: AbortSignal.timeout(60_000),
    collectedAt: '2026-01-01T00:00:00.000Z',
  });
}

/** Resource Graph and Resource Manager of a subscription, and the hosts of Foundry projects. */
function azureWith(rows: readonly GraphRow[]): Send {
  return async ({ url, body }) => {
    const { host, pathname } = new URL(url);
    if (host.endsWith('.services.ai.azure.com'))
      return answer({ data: agentsAt(rows, pathname), has_more: false });
    return pathname.endsWith('/Microsoft.ResourceGraph/resources')
      ? answer({ data: asked(rows, body ?? '') })
      : answer({ value: rows.filter(({ id }) => isChild(id, pathname)) });
  };
}

/** Rows of the types that a query names. */
function asked(rows: readonly GraphRow[], body: string): unknown[] {
  const { query } = JSON.parse(body) as { query: string };
  if (query.startsWith('resourcecontainers')) {
    return [
      {
        id: `/subscriptions/${subscription}`,
        subscriptionId: subscription,
        name: 'test',
        type: 'subscription',
      },
    ];
  }
  const types = new Set(Array.from(query.matchAll(/'([^']+)'/g), ([, type]) => type));
  return rows.filter(({ type }) => types.has(type.toLowerCase()));
}

/** Agents of a project: rows whose properties are what its host answers. */
function agentsAt(rows: readonly GraphRow[], pathname: string): unknown[] {
  const list = pathname.replace('/api', '');
  return rows
    .filter(({ id }) => id.slice(0, id.lastIndexOf('/')).endsWith(list))
    .map(({ properties }) => properties);
}

function isChild(id: string, list: string): boolean {
  return id.slice(0, id.lastIndexOf('/')).toLowerCase() === list.toLowerCase();
}

function answer(body: unknown): WireResponse {
  return { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}
