import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { collect, type CollectOptions } from '../../src/collect/run.ts';
import type { Asset } from '../../src/collect/gcp/session/assets.ts';
import { newDirectory } from '../../src/collect/gcp/resource/directory.ts';
import type { Exchange } from '../../src/collect/transport/capture.ts';
import type { Send } from '../../src/collect/transport/exchange.ts';
import { replayFrom } from '../../src/collect/transport/replay.ts';
import type { GcpScope } from '../../src/generated/config.ts';
import type { Inventory, Resource } from '../../src/generated/inventory.ts';
import { packageRoot } from '../../src/schema/files.ts';
import { serve, type Answer, type WireServer } from './server.ts';

export const production = 'meridian-ml-prod';
export const sandbox = 'meridian-sandbox';
export const estateFolder = join(packageRoot, 'examples/estate/gcp');
export const estateScopes = [`projects/${production}`, `projects/${sandbox}`, 'projects/meridian-lab'];
export const collectedAt = '2026-11-20T06:00:00Z';

// The default credential chain, with nothing but this to find: a service account that signs its own tokens.
process.env['GOOGLE_APPLICATION_CREDENTIALS'] = serviceAccountFile();
process.env['METADATA_SERVER_DETECTION'] = 'none';

function serviceAccountFile(): string {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const file = join(mkdtempSync(join(tmpdir(), 'keelson-gcp-')), 'account.json');
  const account = {
    type: 'service_account',
    project_id: production,
    private_key_id: 'test',
    private_key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
    client_email: `scanner@${production}.iam.gserviceaccount.com`,
    client_id: '104200000000000000099',
  };
  writeFileSync(file, JSON.stringify(account));
  return file;
}

/** The example estate's answers. */
export function estate(): Promise<Send> {
  return replayFrom(estateFolder);
}

/** The example estate's document, without network. */
export async function replayed(scopes = estateScopes): Promise<Inventory> {
  return collect({
    scope: { gcp: { scopes } },
    signal: new AbortController().signal,
    collectedAt,
    replay: await estate(),
  });
}

/** Google Cloud on this machine: the example estate's answers unless others are given. */
export async function gcpServer(
  t: { teardown(clean: () => Promise<void>): void },
  answer?: Send,
): Promise<WireServer> {
  return serve(t, answer ?? (await estate()));
}

/** Collects Google Cloud alone from a wire server, with retries that do not wait. */
export function collectFrom(
  server: WireServer,
  scope: GcpScope = { scopes: estateScopes },
  options: Partial<CollectOptions> = {},
): Promise<Inventory> {
  return collect({
    scope: { gcp: { ...scope, endpoint: server.endpoint } },
    signal: new AbortController().signal,
    collectedAt,
    retry: { base: 1, attempts: 3 },
    ...options,
  });
}

/** A refusal as Google's APIs write it: google.rpc.Status. */
export function refusal(
  code: number,
  status: string,
  message = 'refused by the test',
  reason?: string,
): Answer {
  const details =
    reason === undefined
      ? {}
      : { details: [{ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason }] };
  return { status: code, body: { error: { code, message, status, ...details } } };
}

const contents = { RESOURCE: 1, IAM_POLICY: 2 } as const;

/** Whether a request lists assets of this type, among others. */
export function asksFor(url: string, type: string, content: keyof typeof contents = 'RESOURCE'): boolean {
  const { pathname, searchParams } = new URL(url);
  return (
    pathname.endsWith('/assets') &&
    searchParams.get('contentType') === String(contents[content]) &&
    searchParams.getAll('assetTypes').includes(type)
  );
}

/** Answers as another does, but for what `change` has an answer of its own to. */
export function changed(answer: Send, change: (url: string) => Answer | undefined): Send {
  return async (request) => {
    const own = change(request.url);
    if (!own) {
      return answer(request);
    }
    return {
      status: own.status ?? 200,
      headers: { 'content-type': 'application/json', ...own.headers },
      body: typeof own.body === 'string' ? own.body : JSON.stringify(own.body ?? {}),
    };
  };
}

/** An exchange of a test. */
export function exchange(url: string, body: unknown, status = 200): Exchange {
  return { request: { method: 'GET', url }, response: { status, headers: {}, body } };
}

export function resourceNamed(document: Inventory, name: string, type?: string): Resource | undefined {
  return document.resources.find(
    (resource) => resource.name === name && (type === undefined || resource.type === type),
  );
}

export function sourceOf(document: Inventory, project: string) {
  return document.sources.find(({ id }) => id === `gcp:projects/${project}`);
}

export const directory = newDirectory([
  { id: 'alpha', number: '1001', ancestors: ['folders/7', 'organizations/9'], source: 'gcp:organizations/9' },
  { id: 'beta', number: '1002', ancestors: ['organizations/9'], source: 'gcp:organizations/9' },
]);

/** An asset of project alpha, as Cloud Asset Inventory lists it. */
export function assetOf(type: string, path: string, data: Record<string, unknown>): Asset {
  return {
    name: `//${type.split('/')[0]}/${path}`,
    type,
    data,
    location: 'us-central1',
    ancestors: ['projects/1001', 'folders/7', 'organizations/9'],
    updatedAt: '2026-11-18T09:12:44.000Z',
    source: 'gcp:organizations/9',
  };
}
