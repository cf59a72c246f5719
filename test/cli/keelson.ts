import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOpa } from '../../src/bundle/compiler/opa.ts';

export const root = join(import.meta.dirname, '..', '..');

/** What commands under test keep between runs: never what the user's own runs keep. */
export const cacheFolder = mkdtempSync(join(tmpdir(), 'keelson-cli-cache-'));
process.on('exit', () => rmSync(cacheFolder, { recursive: true, force: true }));

/** What a command under test has of the environment. What it compiles is kept for all of a run of tests, where that says so. */
export function ownEnvironment(): NodeJS.ProcessEnv {
  const { PATH, HOME, NODE_COMPILE_CACHE } = process.env;
  return { PATH, HOME, XDG_CACHE_HOME: cacheFolder, ...(NODE_COMPILE_CACHE && { NODE_COMPILE_CACHE }) };
}

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs the command as a user does.
 *
 * @param home the folder of the package whose command it is.
 * @param cwd where it runs: else in the project's folder.
 */
export async function keelson(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  home: string = root,
  cwd: string = root,
): Promise<Ran> {
  const { promise, resolve, reject } = Promise.withResolvers<Ran>();
  const child = spawn(process.execPath, [join(home, 'src', 'launcher.cjs'), ...args], {
    cwd,
    // OPA would be fetched into the cache folder else.
    env: { ...ownEnvironment(), KEELSON_OPA: await findOpa(), ...env },
    timeout: 100_000,
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
  child.on('error', reject);
  child.on('close', (code) => resolve({ code: code ?? -1, ...output }));
  return promise;
}
