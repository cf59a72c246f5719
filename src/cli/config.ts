import { readFile } from 'node:fs/promises';
import { isNode, LineCounter, parseDocument } from 'yaml';
import { KeelsonError, messageOf } from '../errors.ts';
import type { Config } from '../generated/config.ts';
import { firstError } from '../schema/validate.ts';

const defaultFile = 'keelson.yaml';

/**
 * Reads the configuration. Without a file named, keelson.yaml of this folder; without that, nothing is configured.
 *
 * @throws KeelsonError CONFIG_INVALID with file and line.
 */
export async function readConfig(file?: string): Promise<Config> {
  let text: string;
  try {
    text = await readFile(file ?? defaultFile, 'utf8');
  } catch (cause) {
    if (file === undefined && (cause as NodeJS.ErrnoException).code === 'ENOENT') {
      return {};
    }
    throw new KeelsonError(
      'CONFIG_INVALID',
      `cannot read the configuration ${file ?? defaultFile}: ${messageOf(cause)}`,
      { cause },
    );
  }
  return parsed(text, file ?? defaultFile);
}

function parsed(text: string, file: string): Config {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [error] = document.errors;
  if (error) {
    throw new KeelsonError(
      'CONFIG_INVALID',
      `${file}:${lines.linePos(error.pos[0]).line}: ${error.message.split('\n')[0]}`,
    );
  }
  const config: unknown = document.toJS() ?? {};
  const problem = firstError('config', config);
  if (problem) {
    const node = document.getIn(problem.pointer.split('/').slice(1), true);
    const offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
    throw new KeelsonError('CONFIG_INVALID', `${file}:${lines.linePos(offset).line}: ${problem.text}`);
  }
  return config as Config;
}
