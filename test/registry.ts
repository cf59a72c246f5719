import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { goTool } from './go-tool.ts';

/**
 * The OCI registry that tests push to: KEELSON_REGISTRY, else go-containerregistry's.
 *
 * @throws Error that says why there is none.
 */
export async function findRegistry(): Promise<string> {
  const command = 'github.com/google/go-containerregistry/cmd/registry';
  const tool = await goTool(command, '0.22.1', 'KEELSON_REGISTRY');
  if ('missing' in tool) throw new Error(tool.missing);
  return tool.path;
}

/** Starts an empty registry, which keeps in memory what it is given and ends with the test. */
export async function startRegistry(t: { teardown(clean: () => Promise<void>): void }): Promise<string> {
  const child = spawn(await findRegistry(), ['-port', '0'], { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  t.teardown(async () => {
    child.kill();
    await ended;
  });
  for await (const line of createInterface({ input: child.stderr })) {
    const port = /serving on port (\d+)/.exec(line)?.[1];
    if (port === undefined) continue;
    // What it logs of each request is not kept.
    child.stderr.resume();
    return `localhost:${port}`;
  }
  throw new Error('the registry ended before it listened');
}
