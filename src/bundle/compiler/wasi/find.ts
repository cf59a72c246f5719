import { readFile, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { KeelsonError, messageOf } from '../../../errors.ts';
import { defaultCacheFolder } from '../../../files/cache-folder.ts';
import { checkFolder } from '../../../files/trusted.ts';
import { opaVersion, wasiPackage } from '../opa.ts';

/** The module in its package. */
export const moduleFile = 'opa.wasm.br';

/** Where Keelson keeps its own build of the package, and modules that it has decompressed. */
export function wasiCacheFolder(): string {
  return join(defaultCacheFolder(), `opa-wasi-${opaVersion}`);
}

/**
 * OPA as a module for WASI: KEELSON_OPA_WASI (the file, or the folder of the package), then the package as it is
 * installed beside Keelson or in the working directory, then the cache.
 *
 * @param tried gets why each way failed.
 * @returns path of a `.wasm`, or of a `.wasm.br`, which is Brotli.
 * @throws KeelsonError OPA_UNAVAILABLE when KEELSON_OPA_WASI names nothing.
 */
export async function findWasi(tried: string[]): Promise<string | undefined> {
  const named = process.env['KEELSON_OPA_WASI'];
  if (named !== undefined && named !== '') return namedModule(named);

  for (const [way, folder] of [
    [`${wasiPackage} beside Keelson`, () => installed(import.meta.filename)],
    [`${wasiPackage} in the working directory`, () => installed(join(process.cwd(), 'package.json'))],
    [`${wasiPackage} in the cache`, cachedPackage],
  ] as const) {
    try {
      return await pinnedModule(await folder());
    } catch (error) {
      tried.push(`${way}: ${messageOf(error)}`);
    }
  }
  return undefined;
}

async function namedModule(path: string): Promise<string> {
  try {
    return (await stat(path)).isDirectory() ? await pinnedModule(path) : path;
  } catch (cause) {
    throw new KeelsonError('OPA_UNAVAILABLE', `KEELSON_OPA_WASI is ${path}: ${messageOf(cause)}`, { cause });
  }
}

function installed(from: string): string {
  try {
    return dirname(createRequire(from).resolve(`${wasiPackage}/package.json`));
  } catch {
    throw new Error('there is none');
  }
}

/** @throws Error when others could have put it there. */
async function cachedPackage(): Promise<string> {
  await checkFolder(wasiCacheFolder());
  return join(wasiCacheFolder(), 'package');
}

/** @throws Error when it is another version, which would build other bytes. */
async function pinnedModule(folder: string): Promise<string> {
  const text = await readFile(join(folder, 'package.json'), 'utf8').catch(() => undefined);
  if (text === undefined) throw new Error('there is none');
  const { version } = JSON.parse(text) as { version?: unknown };
  if (version !== opaVersion) throw new Error(`${folder} is ${String(version)}`);
  return join(folder, moduleFile);
}
