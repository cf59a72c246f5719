import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { KeelsonError, messageOf } from '../errors.ts';
import { isObject } from '../report/baseline/is-object.ts';
import { fileOf } from '../store/open-store.ts';

/**
 * The address of the store that a configuration of the service names: a file relative to it, keelson.db beside it where it names none. The
 * rest of the configuration need not be one that a service could start with.
 *
 * @throws KeelsonError CONFIG_INVALID
 */
export async function storeAddressIn(file: string): Promise<string> {
  const { parse } = await import('yaml');
  const refuse = (reason: string, cause?: unknown) =>
    new KeelsonError('CONFIG_INVALID', `${file}: ${reason}`, { cause });
  let content: unknown;
  try {
    content = parse(await readFile(file, 'utf8'));
  } catch (cause) {
    throw refuse(messageOf(cause), cause);
  }
  if (!isObject(content)) throw refuse('it is no configuration');
  const { store = 'keelson.db' } = content;
  if (typeof store !== 'string' || store === '') throw refuse('store is no text');
  const address = store.replaceAll(/\$\{(\w+)\}/g, (_, name: string) => {
    const value = process.env[name];
    if (value === undefined) throw refuse(`the environment has no ${name}, which store names`);
    return value;
  });
  const own = fileOf(address);
  return own === undefined ? address : resolve(dirname(file), own);
}
