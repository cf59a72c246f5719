import { mkdtemp, open, rm, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KeelsonError, messageOf } from '../../errors.ts';

/** Texts under names, to be read back name by name. */
export interface Spool {
  /** Gives a promise where the text has to go to disk first. */
  add(name: string, text: string): Promise<void> | undefined;
  read(name: string): AsyncGenerator<string>;
  /** Takes the file away. */
  close(): Promise<void>;
}

interface Segment {
  readonly start: number;
  readonly length: number;
}

const usualLimit = 1024 * 1024;

/**
 * A spool that holds texts up to a limit in memory, in UTF-16 units of all together, and puts what is beyond into a file that nobody
 * else can read.
 *
 * @param parent folder of that file's own.
 */
export function newSpool(limit: number = usualLimit, parent: string = tmpdir()): Spool {
  const held = new Map<string, string>();
  const segments = new Map<string, Segment[]>();
  let size = 0;
  let end = 0;
  let file: { readonly folder: string; readonly handle: FileHandle } | undefined;

  async function flush(): Promise<void> {
    try {
      file ??= await newFile(parent);
      const parts: Buffer[] = [];
      for (const [name, text] of held) {
        const bytes = Buffer.from(text);
        parts.push(bytes);
        const own = segments.get(name) ?? [];
        segments.set(name, own);
        own.push({ start: end, length: bytes.length });
        end += bytes.length;
      }
      await file.handle.appendFile(Buffer.concat(parts));
    } catch (cause) {
      throw new KeelsonError('OUTPUT_FAILED', `cannot write to ${parent}: ${messageOf(cause)}`, { cause });
    }
    held.clear();
    size = 0;
  }

  return {
    add(name, text) {
      held.set(name, (held.get(name) ?? '') + text);
      size += text.length;
      return size < limit ? undefined : flush();
    },
    async *read(name) {
      for (const { start, length } of segments.get(name) ?? []) {
        const { buffer } = (await file?.handle.read(Buffer.alloc(length), 0, length, start)) ?? {};
        yield buffer?.toString('utf8') ?? '';
      }
      yield held.get(name) ?? '';
    },
    async close() {
      await file?.handle.close();
      if (file) await rm(file.folder, { recursive: true, force: true });
    },
  };
}

async function newFile(parent: string) {
  const folder = await mkdtemp(join(parent, 'keelson-report-'));
  return { folder, handle: await open(join(folder, 'spool'), 'wx+', 0o600) };
}
