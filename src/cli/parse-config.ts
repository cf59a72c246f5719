import { KeelsonError } from '../errors.ts';
import type { Config } from '../generated/config.ts';
import { locatedYaml } from '../schema/located-yaml.ts';
import { firstError } from '../schema/validate.ts';

/**
 * The configuration that a text says. Apart from its reading, because most runs have none.
 *
 * @param file names it in errors.
 * @throws KeelsonError CONFIG_INVALID with file and line.
 */
export function parseConfig(text: string, file: string): Config {
  const { document, lineOf } = locatedYaml(text, file, 'CONFIG_INVALID');
  const config: unknown = document.toJS() ?? {};
  const problem = firstError('config', config);
  if (problem) {
    throw new KeelsonError('CONFIG_INVALID', `${file}:${lineOf(problem.pointer)}: ${problem.text}`);
  }
  return config as Config;
}
