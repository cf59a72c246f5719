import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Database } from '../../../store/database.ts';
import { keptArtifact, type KeptKind } from '../../../store/artifacts/kept.ts';
import { Problem } from '../../problems/problem.ts';

/** Documents and reports of the store as files, which threads read: those used last are kept. */
export interface KeptFiles {
  /**
   * The file of an artifact while `use` runs.
   *
   * @throws Problem not-kept
   */
  with<Given>(run: string, kind: KeptKind, use: (file: string) => Promise<Given>): Promise<Given>;
  /** A name for a file that goes when it was used. */
  passing(): Promise<string>;
  close(): Promise<void>;
}

interface KeptFile {
  readonly written: Promise<string>;
  users: number;
}

const most = 16;

export function keptFiles(database: Database): KeptFiles {
  const folder = lazy(() => mkdtemp(join(tmpdir(), 'keelson-api-')));
  const files = new Map<string, KeptFile>();

  async function write(run: string, kind: KeptKind): Promise<string> {
    const bytes = await keptArtifact(database, run, kind);
    if (!bytes)
      throw new Problem('not-kept', `the ${kind} of the run is not kept any more, or not there yet`);
    const file = join(await folder.get(), `${randomUUID()}.${kind}`);
    await pipeline(bytes, createWriteStream(file, { mode: 0o600, flags: 'wx' }));
    return file;
  }

  function fileOf(run: string, kind: KeptKind): KeptFile {
    const key = `${kind}:${run}`;
    const known = files.get(key);
    if (known) {
      files.delete(key);
      files.set(key, known);
      return known;
    }
    const file: KeptFile = { written: write(run, kind), users: 0 };
    files.set(key, file);
    file.written.catch(() => files.delete(key));
    return file;
  }

  async function forget(): Promise<void> {
    for (const [key, { users, written }] of files) {
      if (files.size <= most) return;
      if (users > 0) continue;
      files.delete(key);
      await rm(await written, { force: true });
    }
  }

  return {
    async with(run, kind, use) {
      const file = fileOf(run, kind);
      file.users += 1;
      try {
        return await use(await file.written);
      } finally {
        file.users -= 1;
        await forget();
      }
    },
    passing: async () => join(await folder.get(), randomUUID()),
    async close() {
      const made = folder.made();
      if (made) await rm(await made, { recursive: true, force: true });
    },
  };
}

function lazy<Value>(make: () => Promise<Value>): {
  get(): Promise<Value>;
  made(): Promise<Value> | undefined;
} {
  let value: Promise<Value> | undefined;
  return { get: () => (value ??= make()), made: () => value };
}
