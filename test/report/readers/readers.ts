import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ExecutionContext } from 'ava';
import { emptyFolder } from '../../files/empty-folder.ts';
import { goModuleTool } from '../../go-tool.ts';
import { leftOut } from '../../left-out.ts';

const run = promisify(execFile);
const module = join(import.meta.dirname, 'go');
const sources = await Promise.all(
  ['main.go', 'go.mod', 'go.sum'].map((name) => readFile(join(module, name), 'utf8')),
);
const version = createHash('sha256').update(sources.join('')).digest('hex').slice(0, 12);

/** A report as a reader that others made has it; undefined, which the test tells, where the readers cannot be built. */
export async function readBy<Read>(
  t: ExecutionContext,
  reader: 'csv' | 'gitlab' | 'junit' | 'metrics',
  text: string,
): Promise<Read | undefined> {
  const command = 'github.com/keelson/keelson/test/report/readers';
  const tool = await goModuleTool(module, command, version, 'KEELSON_REPORT_READERS');
  if ('missing' in tool) {
    leftOut(t, tool.missing);
    return undefined;
  }
  const file = join(await emptyFolder(t), reader);
  await writeFile(file, text);
  const { stdout } = await run(tool.path, [reader, file], { maxBuffer: 256 * 1024 * 1024 });
  return JSON.parse(stdout) as Read;
}
