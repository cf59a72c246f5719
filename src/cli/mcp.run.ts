import { readFile } from 'node:fs/promises';
import { connect } from '../client/index.ts';
import { exitCodes, KeelsonError, messageOf } from '../errors.ts';

export interface McpFlags {
  readonly server: string;
  readonly tokenFile?: string;
}

/** keelson mcp. */
export async function runMcp({ server, tokenFile }: McpFlags, signal: AbortSignal): Promise<number> {
  const address = URL.parse(server);
  if (!address || !/^https?:$/.test(address.protocol)) {
    throw new KeelsonError('USAGE', `--server ${server}: name an address, as in https://keelson.example.com`);
  }
  const token = tokenFile === undefined ? process.env['KEELSON_TOKEN'] : await tokenIn(tokenFile);
  const { serveTools } = await import('../mcp/serve.ts');
  await serveTools(connect(server, { token: token === '' ? undefined : token }), signal);
  return exitCodes.clean;
}

async function tokenIn(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (cause) {
    throw new KeelsonError('USAGE', `cannot read the token file ${file}: ${messageOf(cause)}`, { cause });
  }
}
