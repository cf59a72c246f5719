import { dirname, resolve } from 'node:path';
import { KeelsonError } from '../../errors.ts';
import { locatedYaml } from '../../schema/located-yaml.ts';
import { storeIn } from './absolute.ts';
import { filledText, type Environment } from './environment.ts';
import { readConfigText } from './read.ts';

/** What commands that work on the store of a service need of its configuration. */
export interface StoreSettings {
  /** Address of the store, or file. */
  readonly store: string;
  /** Longest of tokens, such as 90d. */
  readonly tokenLifetime: string | undefined;
}

/**
 * Reads where the store of a service is. The rest of the configuration need not be one that a service could start with, nor its
 * variables be there.
 *
 * @throws KeelsonError CONFIG_INVALID with file and line.
 */
export async function readStoreSettings(
  file: string,
  environment: Environment = process.env,
): Promise<StoreSettings> {
  const { document, lineOf } = locatedYaml(await readConfigText(file), file, 'CONFIG_INVALID');
  const refuse = (pointer: string, said: string): never => {
    throw new KeelsonError('CONFIG_INVALID', `${file}:${lineOf(pointer)}: ${said}`);
  };
  const textAt = (...path: string[]): string | undefined => {
    const value: unknown = document.getIn(path);
    if (value === undefined || value === null) return undefined;
    const pointer = path.map((step) => `/${step}`).join('');
    if (typeof value !== 'string' || value === '') return refuse(pointer, `${path.join('.')} is no text`);
    return filledText(value, environment, (name) =>
      refuse(pointer, `the environment has no variable ${name}`),
    );
  };
  return {
    store: storeIn(dirname(resolve(file)), textAt('store')),
    tokenLifetime: textAt('access', 'token_lifetime'),
  };
}
