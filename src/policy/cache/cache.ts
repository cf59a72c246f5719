import { mkdir, utimes } from 'node:fs/promises';
import { messageOf } from '../../errors.ts';
import { writeWhole } from '../../files/write-whole.ts';
import { decode, encode, keyHash } from './format.ts';
import { keep } from './keep.ts';
import { answersFile, prune } from './prune.ts';
import { answerTable, digestBytes, maximumCodes, type AnswerTable } from './table.ts';
import { checkFolder, isAbsent, readTrusted } from '../../files/trusted.ts';

/** What an answer depends on beside its unit. */
export interface CacheKey {
  /** Digest of the bundle, hex. */
  readonly bundle: string;
  /** Version of Keelson. */
  readonly engine: string;
}

/**
 * Answers of earlier runs by the digest of their unit: 16 bytes, at an offset into a larger array where one is given.
 * What is added must follow from the unit and the key alone, not from the time or a random number.
 */
export interface AnswerCache {
  /** The answer's text. */
  find(digest: Uint8Array, offset?: number): string | undefined;
  /** The answer as an index into `texts`, or -1. Allocates nothing. */
  code(digest: Uint8Array, offset?: number): number;
  /** Distinct answers. Grows by `add`; an index stays what it is. */
  readonly texts: readonly string[];
  /** Keeps an answer, but not one that tells of an error: the next run is to try again. */
  add(digest: Uint8Array, text: string, offset?: number): void;
  /** Writes the cache, the answers used or added in this run first. What goes wrong becomes a notice. */
  save(): Promise<void>;
  /** Lines about what could not be read or written. */
  readonly notices: readonly string[];
}

const defaultBytes = 64 * 1024 * 1024;

/**
 * Opens the cache in a folder, which need not exist. Never fails: what cannot be read, is damaged, belongs to another
 * bundle or could have been written by others is taken for empty, and said in a notice.
 *
 * @param options `maximumBytes` bounds the file; 64 MiB when absent.
 */
export async function openCache(
  folder: string,
  key: CacheKey,
  { maximumBytes = defaultBytes }: { readonly maximumBytes?: number } = {},
): Promise<AnswerCache> {
  const hash = keyHash(key.bundle, key.engine);
  const file = answersFile(folder, hash);
  const notices: string[] = [];

  const safe = await checkFolder(folder).catch((error: unknown) => {
    notices.push(`the cache in ${folder} is not used: ${messageOf(error)}`);
    return undefined;
  });
  const loaded = safe ? await load(file, hash, maximumBytes, notices) : undefined;
  const { table, texts } = loaded ?? { table: answerTable(), texts: new Array<string>() };
  let codes: Map<string, number> | undefined;

  function codeFor(text: string): number {
    codes ??= new Map(texts.map((known, index) => [known, index]));
    const known = codes.get(text);
    if (known !== undefined) return known;
    if (texts.length >= maximumCodes || !isKept(text)) return -1;
    codes.set(text, texts.length);
    return texts.push(text) - 1;
  }

  async function write(): Promise<void> {
    if (loaded && table.unchanged) {
      const now = new Date();
      await utimes(file, now, now);
      return;
    }
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await checkFolder(folder);
    await writeWhole(file, encode(keep(table, texts, maximumBytes), hash), { mode: 0o600 });
    await prune(folder);
  }

  return {
    texts,
    notices,
    find: (digest, offset = 0) => texts[table.find(digest, checked(digest, offset))],
    code: (digest, offset = 0) => table.find(digest, checked(digest, offset)),
    add(digest, text, offset = 0) {
      const code = codeFor(text);
      if (code >= 0) table.set(digest, checked(digest, offset), code);
    },
    async save() {
      if (safe === undefined) return;
      await write().catch((error: unknown) => {
        notices.push(`the cache in ${folder} is not kept: ${messageOf(error)}`);
      });
    },
  };
}

async function load(
  file: string,
  hash: Buffer,
  maximumBytes: number,
  notices: string[],
): Promise<{ table: AnswerTable; texts: string[] } | undefined> {
  try {
    const { entries, texts } = decode(await readTrusted(file, maximumBytes), hash);
    return { table: answerTable(entries, texts.length), texts };
  } catch (error) {
    if (!isAbsent(error)) notices.push(`the cache ${file} is not used: ${messageOf(error)}`);
    return undefined;
  }
}

const errorStatus = /"status":\s*"error"/;

// A lone surrogate would come back from the file as another character.
const isKept = (text: string): boolean => text.isWellFormed() && !errorStatus.test(text);

function checked(digest: Uint8Array, offset: number): number {
  if (!(offset >= 0 && offset + digestBytes <= digest.length)) {
    throw new RangeError(`there are no ${digestBytes} bytes of digest at ${offset} of ${digest.length}`);
  }
  return offset;
}
