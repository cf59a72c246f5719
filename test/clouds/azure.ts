import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { collect, type CollectOptions } from '../../src/collect/run.ts';
import type { Send } from '../../src/collect/transport/exchange.ts';
import { replayFrom } from '../../src/collect/transport/replay.ts';
import type { AzureScope } from '../../src/generated/config.ts';
import type { Inventory, Problem, Resource } from '../../src/generated/inventory.ts';
import { packageRoot } from '../../src/schema/files.ts';
import { serve, type Answer, type WireServer } from './server.ts';

// The default credential chain, told to ask the Azure CLI, which here is a script that always has a token.
const tools = mkdtempSync(join(tmpdir(), 'keelson-az-'));
const token = {
  accessToken: 'cli-token',
  expiresOn: '2099-01-01 00:00:00.000000',
  expires_on: 4_070_908_800,
  tokenType: 'Bearer',
};
writeFileSync(join(tools, 'az'), `#!/bin/sh\necho '${JSON.stringify(token)}'\n`);
chmodSync(join(tools, 'az'), 0o755);
process.env['PATH'] = `${tools}${delimiter}${process.env['PATH']}`;
process.env['AZURE_TOKEN_CREDENTIALS'] = 'AzureCliCredential';

export const production = '7a1d1c3e-0001-4f00-8a00-00000000a0d1';
export const claims = '7a1d1c3e-0002-4f00-8a00-0000000000b2';
export const estateFolder = join(packageRoot, 'examples/estate/azure');
export const collectedAt = '2026-11-20T06:00:00Z';
export const manager = 'https://management.azure.com';

/** The example estate's answers. */
export function estate(): Promise<Send> {
  return replayFrom(estateFolder);
}

/** Azure on this machine: the example estate's answers unless others are given. */
export async function azureServer(
  t: { teardown(clean: () => Promise<void>): void },
  answer?: Send,
): Promise<WireServer> {
  return serve(t, answer ?? (await estate()));
}

/** The same, but that Resource Graph refuses what is asked of one type. */
export async function refusingQueries(
  t: { teardown(clean: () => Promise<void>): void },
  type: string,
): Promise<WireServer> {
  const known = await estate();
  return serve(t, async (request) =>
    request.body?.includes(`'${type.toLowerCase()}'`)
      ? {
          status: 403,
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(refusal(403, 'AuthorizationFailed').body),
        }
      : known(request),
  );
}

/** Collects Azure alone from a wire server, with retries that do not wait. */
export function collectFrom(
  server: WireServer,
  scope: AzureScope = { subscriptions: [production, claims] },
  options: Partial<CollectOptions> = {},
): Promise<Inventory> {
  return collect({
    scope: { azure: { ...scope, endpoint: server.endpoint } },
    signal: new AbortController().signal,
    collectedAt,
    retry: { base: 1, attempts: 3 },
    ...options,
  });
}

/** An error as Resource Manager writes it. */
export function refusal(status: number, code: string, headers: Record<string, string> = {}): Answer {
  return { status, headers, body: { error: { code, message: 'refused by the test' } } };
}

export function resourceNamed({ resources }: Inventory, name: string): Resource {
  const found = resources.find((resource) => resource.name === name);
  if (!found) {
    throw new Error(`no resource ${name}: ${resources.map((resource) => resource.name).join(', ')}`);
  }
  return found;
}

export function problemsOf({ sources }: Inventory, subscription: string): Problem[] {
  return sources.find(({ id }) => id === `azure:/subscriptions/${subscription}`)?.problems ?? [];
}

/** Where recorded answers of other people lie, undefined where they are absent. */
export const fixtures = process.env['KEELSON_FIXTURES'] ?? join(packageRoot, '..', 'shared', 'fixtures');

/** Bodies of a recorded cassette by request line, in the three envelopes that recordings come in. */
export function cassette(file: string): { method: string; url: string; status: number; body: unknown }[] {
  const content = JSON.parse(readFileSync(join(fixtures, 'wire', 'azure', file), 'utf8')) as {
    interactions?: {
      request: { method: string; uri: string };
      response: { status: { code: number }; body: { data?: unknown } };
    }[];
    Entries?: { RequestMethod: string; RequestUri: string; StatusCode: number; ResponseBody: string }[];
    responses?: Record<string, { body: unknown }>;
  };
  if (content.interactions) {
    return content.interactions.map(({ request, response }) => ({
      method: request.method,
      url: request.uri,
      status: response.status.code,
      body: response.body.data ?? response.body,
    }));
  }
  if (content.Entries) {
    return content.Entries.map((entry) => ({
      method: entry.RequestMethod,
      url: `${manager}${entry.RequestUri}`,
      status: entry.StatusCode,
      body: JSON.parse(entry.ResponseBody) as unknown,
    }));
  }
  return Object.entries(content.responses ?? {}).map(([status, { body }]) => ({
    method: 'POST',
    url: manager,
    status: Number(status),
    body,
  }));
}
