import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { KeelsonError, messageOf } from '../../../errors.ts';
import { zipContent, zipEntries, ZipError, type ByteSource } from '../../../files/zip.ts';
import type { Gathering } from '../osv/gather.ts';

const limits = { entries: 2_000_000, directory: 512 * 1024 * 1024 };
const largestRecord = 16 * 1024 * 1024;
const mostFiles = 1_000_000;

/**
 * Takes the records of a zip as OSV gives one away for each ecosystem: a file a record.
 *
 * @throws KeelsonError ADVISORIES_INVALID
 */
export async function gatherZip(file: string, gathering: Gathering, signal: AbortSignal): Promise<void> {
  await using handle = await open(file);
  const { size } = await handle.stat();
  const source: ByteSource = {
    size,
    async read(at, length) {
      const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafe(length), 0, length, at);
      if (bytesRead < length) throw new ZipError('it is cut short');
      return buffer;
    },
  };
  try {
    for (const entry of await zipEntries(source, limits)) {
      signal.throwIfAborted();
      if (entry.name.endsWith('.json'))
        take(await zipContent(source, entry, largestRecord), entry.name, gathering);
    }
  } catch (cause) {
    signal.throwIfAborted();
    throw invalid(file, cause);
  }
}

/**
 * Takes the records of a folder: files that end with .json, and zips, at any depth.
 *
 * @throws KeelsonError ADVISORIES_INVALID
 */
export async function gatherFolder(folder: string, gathering: Gathering, signal: AbortSignal): Promise<void> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).slice(0, mostFiles);
    for (const { parentPath, name } of files) {
      signal.throwIfAborted();
      const file = join(parentPath, name);
      if (name.endsWith('.zip')) await gatherZip(file, gathering, signal);
      if (name.endsWith('.json')) take(await readBounded(file), file, gathering);
    }
  } catch (cause) {
    signal.throwIfAborted();
    throw invalid(folder, cause);
  }
}

async function readBounded(file: string): Promise<Uint8Array> {
  await using handle = await open(file);
  const { size } = await handle.stat();
  if (size > largestRecord) throw new Error(`${file} has more than ${largestRecord} bytes`);
  return handle.readFile();
}

function take(bytes: Uint8Array, name: string, gathering: Gathering): void {
  try {
    gathering.add(JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')));
  } catch (cause) {
    throw new Error(`${name} is not JSON: ${messageOf(cause)}`, { cause });
  }
}

function invalid(where: string, cause: unknown): KeelsonError {
  if (cause instanceof KeelsonError) return cause;
  return new KeelsonError(
    'ADVISORIES_INVALID',
    `${where} holds no OSV records that can be read: ${messageOf(cause)}`,
    {
      cause,
    },
  );
}
