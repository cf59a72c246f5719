import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { serve, type ServeOptions } from '../../bundle/service/serve.ts';
import { readTokens } from '../../bundle/service/tokens.ts';
import { KeelsonError, messageOf } from '../../errors.ts';

export interface ServeFlags {
  readonly site: string;
  readonly listen: string;
  readonly tlsCert?: string;
  readonly tlsKey?: string;
  readonly clientCa?: string;
  readonly tokenFile?: string;
  readonly anonymous?: boolean;
}

/** keelson bundle serve: says when it is ready, and ends with the signal. */
export async function runServe(flags: ServeFlags, signal: AbortSignal): Promise<void> {
  await using service = await serve({
    site: flags.site,
    ...placeOf(flags.listen),
    tls: await tlsOf(flags),
    tokens: flags.tokenFile === undefined ? undefined : await readTokens(flags.tokenFile),
    anonymous: flags.anonymous,
  });
  process.stdout.write(`serving the bundles of ${flags.site} on ${service.url}\n`);
  if (!signal.aborted) await once(signal, 'abort');
}

function placeOf(listen: string): { host: string; port: number } {
  const [, bracketed, plain, port] = /^(?:\[([\da-f:.]+)\]|([^:[\]]+)):(\d{1,5})$/i.exec(listen) ?? [];
  const host = bracketed ?? plain;
  if (host === undefined || Number(port) > 65_535) {
    throw new KeelsonError('USAGE', `--listen takes HOST:PORT, such as 127.0.0.1:8282, not ${listen}`);
  }
  return { host, port: Number(port) };
}

async function tlsOf({ tlsCert, tlsKey, clientCa }: ServeFlags): Promise<ServeOptions['tls']> {
  if (tlsCert === undefined && tlsKey === undefined && clientCa === undefined) return undefined;
  if (tlsCert === undefined || tlsKey === undefined) {
    throw new KeelsonError('USAGE', 'TLS takes both --tls-cert and --tls-key');
  }
  return {
    cert: await readPem(tlsCert),
    key: await readPem(tlsKey),
    clientCa: clientCa === undefined ? undefined : await readPem(clientCa),
  };
}

async function readPem(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((cause: unknown) => {
    throw new KeelsonError('USAGE', `cannot read ${file}: ${messageOf(cause)}`, { cause });
  });
}
