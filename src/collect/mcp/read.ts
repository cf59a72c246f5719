import type { KeyCatalog } from '../../generated/catalog-keys.ts';
import { readCatalog } from '../catalog/read.ts';
import { CodeProblem, type CodeContext, type CodeResource, type TreeFile } from '../code/format.ts';
import { addressIn, isLocal } from '../source/catalogue/endpoints.ts';
import { redactedTexts } from '../source/put/redacted.ts';
import { keyFinder, type KeyFinder } from '../source/catalogue/keys.ts';
import { startedBy } from './command.ts';
import { jsonEntries, tomlEntries } from './entries.ts';
import { literalSecrets } from './secrets.ts';
import type { ServerEntry } from './server.ts';
import { yamlEntries } from './yaml-entries.ts';

/** Puts the servers that configurations of clients name. */
export async function readMcp(files: readonly TreeFile[], { sink, signal }: CodeContext): Promise<void> {
  const keys = keyFinder((await readCatalog('keys')) as KeyCatalog);
  for (const file of files) {
    signal.throwIfAborted();
    try {
      const text = await file.text();
      for (const entry of entriesOf(file.path, text)) {
        sink.resource(redactedTexts(serverResource(file.path, entry, keys), keys));
      }
    } catch (error) {
      if (!(error instanceof CodeProblem)) throw error;
      sink.problem(file.path, { types: ['code/mcp-server'], ...error.problem });
    }
  }
}

function entriesOf(path: string, text: string): ServerEntry[] {
  if (path.endsWith('.toml')) return tomlEntries(text);
  return /\.ya?ml$/.test(path) ? yamlEntries(text) : jsonEntries(text);
}

function serverResource(path: string, entry: ServerEntry, keys: KeyFinder): CodeResource {
  const { name: spelt, line, column, env, headers, disabled, approved } = entry;
  const name = spelt.slice(0, 200);
  const started = entry.command === undefined ? undefined : startedBy(entry.command, entry.args);
  const remote = entry.url === undefined ? undefined : urlFacts(entry.url);
  const bridged = started && remoteThrough(entry, started.package);
  return {
    key: `${path}#mcp:${name}`,
    type: 'code/mcp-server',
    kind: 'ai-tool',
    name,
    file: path,
    line,
    column,
    properties: {
      name,
      transport: transportOf(entry),
      ...(started && { ...started, command: started.command.slice(0, 200) }),
      ...bridged,
      ...remote?.facts,
      env: [...env.keys()].map((one) => one.slice(0, 200)).toSorted(),
      headers: [...headers.keys()].map((one) => one.slice(0, 200)).toSorted(),
      literal_secrets: literalSecrets(entry, keys),
      approved_tools: approved.map((one) => one.slice(0, 200)).toSorted(),
      disabled,
    },
    unknown: remote?.unknown ?? [],
  };
}

function transportOf({ type, url }: ServerEntry): string {
  if (url === undefined) return 'stdio';
  return type !== undefined && /^(?:sse|ws)$/i.test(type) ? type.toLowerCase() : 'http';
}

/** npx mcp-remote https://…: a local program that calls a server elsewhere. */
function remoteThrough({ args }: ServerEntry, name: string | undefined): Record<string, unknown> | undefined {
  if (name !== 'mcp-remote' && name !== 'supergateway') return undefined;
  const url = args.find((arg) => /^https?:\/\//.test(arg));
  return url === undefined ? undefined : urlFacts(url).facts;
}

function urlFacts(url: string): { facts: Record<string, unknown>; unknown: string[] } {
  const address = addressIn(url);
  if (!address)
    return { facts: {}, unknown: ['/properties/scheme', '/properties/host', '/properties/local'] };
  const isKnown = !address.host.includes('*');
  return {
    facts: {
      scheme: address.scheme,
      ...(isKnown && { host: address.host, local: isLocal(address.host) }),
      ...(address.port !== undefined && { port: address.port }),
    },
    unknown: isKnown ? [] : ['/properties/host', '/properties/local'],
  };
}
