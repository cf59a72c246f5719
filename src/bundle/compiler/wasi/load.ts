import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { KeelsonError, messageOf } from '../../../errors.ts';
import { checkFolder, readTrusted } from '../../../files/trusted.ts';
import { writeWhole } from '../../../files/write-whole.ts';
import { wasiCacheFolder } from './find.ts';
import { withMaximumMemory } from './memory.ts';
import { sha256 } from '../../../files/sha256.ts';

const largestModule = 128 * 1024 * 1024;
const memoryPages = 32_768; // 2 GiB

let last: { readonly file: string; readonly module: Promise<WebAssembly.Module> } | undefined;

/**
 * Compiles OPA's module. The last one is kept, with the code that V8 has made faster meanwhile.
 *
 * @param file `.wasm`, or `.wasm.br` of which the decompressed form is kept in the cache.
 * @throws KeelsonError OPA_UNAVAILABLE when it is no module.
 */
export function loadWasi(file: string): Promise<WebAssembly.Module> {
  if (last?.file !== file) last = { file, module: compiled(file) };
  return last.module;
}

async function compiled(file: string): Promise<WebAssembly.Module> {
  try {
    return file.endsWith('.br') ? await compressed(file) : await compile(await boundedFile(file));
  } catch (cause) {
    throw new KeelsonError('OPA_UNAVAILABLE', `${file} is not OPA for WASI: ${messageOf(cause)}`, { cause });
  }
}

function compile(bytes: Uint8Array<ArrayBuffer>): Promise<WebAssembly.Module> {
  return WebAssembly.compile(withMaximumMemory(bytes, memoryPages));
}

async function compressed(file: string): Promise<WebAssembly.Module> {
  const bytes = await boundedFile(file);
  const folder = wasiCacheFolder();
  const name = `${sha256(bytes)}.wasm`;
  try {
    return await kept(folder, name);
  } catch {
    const plain = await promisify(brotliDecompress)(bytes, { maxOutputLength: largestModule });
    const module = await compile(plain);
    await keep(folder, name, plain);
    return module;
  }
}

/** @throws Error when it is not there, is damaged, or could have been written by others. */
async function kept(folder: string, name: string): Promise<WebAssembly.Module> {
  await checkFolder(folder);
  return compile(await readTrusted(join(folder, name), largestModule));
}

async function boundedFile(file: string): Promise<Buffer<ArrayBuffer>> {
  const { size } = await stat(file);
  if (size > largestModule) throw new Error(`it is larger than ${largestModule} bytes`);
  return readFile(file);
}

/** Keeps this one and no other. Where that cannot be, the next run decompresses again. */
async function keep(folder: string, name: string, bytes: Uint8Array): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await checkFolder(folder);
    await writeWhole(join(folder, name), bytes, { mode: 0o600 });
    const others = (await readdir(folder)).filter((other) => other.endsWith('.wasm') && other !== name);
    await Promise.all(others.map((other) => rm(join(folder, other), { force: true })));
  } catch {
    // It is a cache.
  }
}
