import { readFile } from 'node:fs/promises';
import { KeelsonError, messageOf } from '../errors.ts';
import type { Config } from '../generated/config.ts';

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
  const { parseConfig } = await import('./parse-config.ts');
  return parseConfig(text, file ?? defaultFile);
}
