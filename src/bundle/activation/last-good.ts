import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf } from '../../errors.ts';
import { defaultStateFolder } from '../../files/state-folder.ts';
import { checkFolder, isAbsent, readTrusted } from '../../files/trusted.ts';
import { writeWhole } from '../../files/write-whole.ts';
import type { LastGood } from '../../generated/last-good.ts';
import { validate } from '../../schema/validate.ts';
import { largestArchive, type Downloaded } from '../source/source.ts';
import { keptSignature, signatureOfKept } from './kept-signature.ts';
import { sha256 } from '../../files/sha256.ts';

/** The last bundle from a place that was good. */
export interface Kept {
  readonly download: Downloaded;
  readonly revision: string;
  readonly activatedAt: string;
}

/** Keeps the last good bundle of each place, so that a start without the place, or with a bad bundle there, has one. */
export interface LastGoodStore {
  /** Undefined when there is none; what is there and cannot be used is told. */
  read(source: string): Promise<{ readonly kept?: Kept; readonly notice?: string }>;
  /** @throws KeelsonError OUTPUT_FAILED, Error that says what is wrong with the folder. */
  write(source: string, kept: Kept): Promise<void>;
}

const record = 'active.json';
const largestRecord = 4 * 1024 * 1024;

/** @param folder need not exist; what others could have written there is not used. */
export function lastGoodStore(folder: string = join(defaultStateFolder(), 'bundles')): LastGoodStore {
  return {
    async read(source) {
      const place = placeOf(folder, source);
      try {
        if (!(await checkFolder(place))) return {};
        return { kept: await readKept(place, source) };
      } catch (error) {
        return isAbsent(error)
          ? {}
          : { notice: `the last good bundle of ${source} in ${place} is not used: ${messageOf(error)}` };
      }
    },
    async write(source, kept) {
      const place = placeOf(folder, source);
      await mkdir(place, { recursive: true, mode: 0o700 });
      await checkFolder(place);
      await writeKept(place, source, kept);
    },
  };
}

/** A folder a place, by a name that any system takes. */
function placeOf(folder: string, source: string): string {
  return join(folder, sha256(source).slice(0, 32));
}

async function readKept(place: string, source: string): Promise<Kept> {
  const content: unknown = JSON.parse(
    (await readTrusted(join(place, record), largestRecord)).toString('utf8'),
  );
  const problem = validate('last-good', content);
  if (problem) throw new Error(`${record}: ${problem}`);
  const { digest, revision, tag, attached = [], activated_at: activatedAt, source: of } = content as LastGood;
  if (of !== source) throw new Error(`${record} is about ${of}`);
  const archive = await readTrusted(join(place, archiveName(digest)), largestArchive);
  if (sha256(archive) !== digest) throw new Error('its archive was changed');
  return {
    download: {
      kind: 'bundle',
      archive,
      ...(tag !== undefined && { tag }),
      attached: attached.map(signatureOfKept),
    },
    revision,
    activatedAt,
  };
}

/** The archive first: the record never names one that is not there. */
async function writeKept(place: string, source: string, { download, revision, activatedAt }: Kept) {
  const { archive, tag, attached = [] } = download;
  const digest = sha256(archive);
  const content: LastGood = {
    schema: 'keelson.last-good/v1',
    source,
    digest,
    revision,
    ...(tag !== undefined && { tag }),
    activated_at: activatedAt,
    ...(attached.length > 0 && { attached: attached.map(keptSignature) }),
  };
  await writeWhole(join(place, archiveName(digest)), archive, { mode: 0o600 });
  await writeWhole(join(place, record), `${JSON.stringify(content)}\n`, { mode: 0o600 });
  for (const name of await readdir(place)) {
    if (name.endsWith('.tar.gz') && name !== archiveName(digest))
      await rm(join(place, name), { force: true });
  }
}

function archiveName(digest: string): string {
  return `${digest}.tar.gz`;
}
