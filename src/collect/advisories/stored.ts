import { readFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { KeelsonError, messageOf } from '../../errors.ts';
import { defaultStateFolder } from '../../files/state-folder.ts';
import { checkFolder, isAbsent, readTrusted } from '../../files/trusted.ts';
import { writeWhole } from '../../files/write-whole.ts';
import type { Advisories } from '../../generated/advisories.ts';
import { packageRoot } from '../../schema/files.ts';
import { validate } from '../../schema/validate.ts';
import { advisoryData, type AdvisoryData } from './data.ts';

/** The data that come with Keelson: facts of the Python Packaging Advisory Database. */
export const shippedFile = join(packageRoot, 'bundles', 'advisories.json.gz');

/** What an update is kept in. Below the folder of what Keelson could not have again. */
export const updateFolder = (): string => join(defaultStateFolder(), 'advisories');
const updatedName = 'advisories.json.gz';

const largestPacked = 64 * 1024 * 1024;
const largest = 512 * 1024 * 1024;

export interface StoredAdvisories {
  readonly origin: AdvisoryData['origin'];
  readonly file: string;
  readonly content: Advisories;
}

/**
 * The newest data that there are: an update, or those that came with Keelson.
 *
 * @returns also what is to be told: data that are there and cannot be used.
 */
export async function newestAdvisories(
  folder: string = updateFolder(),
): Promise<{ readonly stored: StoredAdvisories | undefined; readonly notices: readonly string[] }> {
  const notices: string[] = [];
  const attempt = async (read: () => Promise<StoredAdvisories | undefined>) => {
    try {
      return await read();
    } catch (error) {
      notices.push(`advisories are not used: ${messageOf(error)}`);
      return undefined;
    }
  };
  const all = [await attempt(() => readUpdated(folder)), await attempt(readShipped)];
  const [stored] = all
    .filter((one) => one !== undefined)
    .toSorted((left, right) => Date.parse(right.content.as_of) - Date.parse(left.content.as_of));
  return { stored, notices };
}

/** The newest data, ready to be asked, and what to tell about them. */
export async function currentAdvisories(
  now: Date,
  folder?: string,
): Promise<{ readonly data: AdvisoryData | undefined; readonly notices: readonly string[] }> {
  const { stored, notices } = await newestAdvisories(folder);
  if (!stored)
    return { data: undefined, notices: [...notices, 'there are no advisories: keelson advisories update'] };
  return {
    data: advisoryData(stored.content, stored.origin),
    notices: [...notices, ageNotice(stored, now)],
  };
}

function ageNotice({ origin, content }: StoredAdvisories, now: Date): string {
  const days = Math.max(0, Math.floor((now.getTime() - Date.parse(content.as_of)) / 86_400_000));
  const source = origin === 'shipped' ? 'those that came with Keelson' : 'from the last update';
  return `advisories are of ${content.as_of.slice(0, 10)}, ${days} ${days === 1 ? 'day' : 'days'} old (${source}); keelson advisories update renews them`;
}

async function readUpdated(folder: string): Promise<StoredAdvisories | undefined> {
  const file = join(folder, updatedName);
  try {
    if (!(await checkFolder(folder))) return undefined;
    return { origin: 'updated', file, content: unpacked(await readTrusted(file, largestPacked), file) };
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error instanceof KeelsonError ? error : invalid(file, messageOf(error), error);
  }
}

async function readShipped(): Promise<StoredAdvisories> {
  return {
    origin: 'shipped',
    file: shippedFile,
    content: unpacked(await readFile(shippedFile), shippedFile),
  };
}

/** @throws KeelsonError ADVISORIES_INVALID */
function unpacked(packed: Uint8Array, file: string): Advisories {
  let content: unknown;
  try {
    content = JSON.parse(gunzipSync(packed, { maxOutputLength: largest }).toString('utf8'));
  } catch (cause) {
    throw invalid(file, messageOf(cause), cause);
  }
  const problem = validate('advisories', content);
  if (problem) throw invalid(file, problem);
  return content as Advisories;
}

function invalid(file: string, reason: string, cause?: unknown): KeelsonError {
  return new KeelsonError('ADVISORIES_INVALID', `${file} holds no advisories: ${reason}`, { cause });
}

/**
 * Keeps data as the last update.
 *
 * @returns the file.
 * @throws KeelsonError OUTPUT_FAILED
 */
export async function keepAdvisories(content: Advisories, folder: string = updateFolder()): Promise<string> {
  const file = join(folder, updatedName);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await checkFolder(folder);
  } catch (cause) {
    throw new KeelsonError('OUTPUT_FAILED', `cannot write ${file}: ${messageOf(cause)}`, { cause });
  }
  await writeWhole(file, await packedAdvisories(content), { mode: 0o600 });
  return file;
}

/** The same bytes for the same data on every machine: zlib's output depends on the processor. */
export async function packedAdvisories(content: Advisories): Promise<Uint8Array> {
  const { gzipSync } = await import('fflate');
  return gzipSync(Buffer.from(JSON.stringify(content)), { mtime: 0, level: 9 });
}
