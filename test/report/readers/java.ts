import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Runs a program of this folder as it is.
 *
 * @param classPath archives that it uses.
 * @throws Error with what it said, where it fails.
 */
export async function runJava(
  program: string,
  args: readonly string[],
  classPath: readonly string[] = [],
): Promise<string> {
  const options = classPath.length > 0 ? ['-cp', classPath.join(':')] : [];
  const { stdout } = await run('java', [...options, join(import.meta.dirname, program), ...args], {
    maxBuffer: 256 * 1024 * 1024,
  });
  return stdout;
}
