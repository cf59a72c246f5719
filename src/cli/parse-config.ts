import { isNode, LineCounter, parseDocument } from 'yaml';
import { KeelsonError } from '../errors.ts';
import type { Config } from '../generated/config.ts';
import { firstError } from '../schema/validate.ts';

/**
 * The configuration that a text says. Apart from its reading, because most runs have none.
 *
 * @param file names it in errors.
 * @throws KeelsonError CONFIG_INVALID with file and line.
 */
export function parseConfig(text: string, file: string): Config {
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
