import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExecutionContext } from 'ava';
import { keelson } from '../cli/keelson.ts';
import { emptyFolder } from '../files/empty-folder.ts';

/** Runs a command with a small heap, and tells the most memory that it had, in MB. */
export async function peakOf(
  t: ExecutionContext,
  heapMegabytes: number,
  args: readonly string[],
): Promise<number> {
  const peak = join(await emptyFolder(t), 'peak');
  // What resourceUsage says begins with what the process had that started this one.
  const note = `import { readFileSync, writeFileSync } from 'node:fs';
    const own = () => /VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1];
    const peak = () => (process.platform === 'linux' ? own() : process.resourceUsage().maxRSS);
    process.on('exit', () => writeFileSync(${JSON.stringify(peak)}, String(peak())));`;
  const preload = `--max-old-space-size=${heapMegabytes} --import data:text/javascript,${encodeURIComponent(note)}`;
  const { code, stderr } = await keelson(args, { NODE_OPTIONS: preload });
  t.is(code, 0, stderr);
  return Number(await readFile(peak, 'utf8')) / 1024;
}
