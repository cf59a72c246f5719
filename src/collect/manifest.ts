import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { KeelsonError, messageOf } from '../errors.ts';
import { writeWhole } from '../files/write-whole.ts';
import type { CaptureManifest } from '../generated/capture.ts';
import type { Scope } from '../generated/config.ts';
import { validate } from '../schema/validate.ts';

const name = 'capture.json';

/**
 * What a capture was asked, and when.
 *
 * @throws KeelsonError CAPTURE_INVALID
 */
export async function readManifest(folder: string): Promise<CaptureManifest> {
  const file = join(folder, name);
  let content: unknown;
  try {
    content = JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    throw new KeelsonError('CAPTURE_INVALID', `${folder} is not a capture: ${messageOf(cause)}`, { cause });
  }
  const problem = validate('capture', content);
  if (problem) {
    throw new KeelsonError('CAPTURE_INVALID', `${file}: ${problem}`);
  }
  return content as CaptureManifest;
}

/**
 * Makes sure that a capture starts in an empty folder: answers of an earlier one would be replayed as if they
 * were of this one.
 *
 * @throws KeelsonError USAGE
 */
export async function requireEmpty(folder: string): Promise<void> {
  const names = await readdir(folder).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') {
      return [];
    }
    throw new KeelsonError('USAGE', `cannot capture into ${folder}: ${messageOf(cause)}`, { cause });
  });
  if (names.length > 0) {
    throw new KeelsonError(
      'USAGE',
      `${folder} is not empty: a capture needs a folder of its own, so that no older answer is replayed`,
    );
  }
}

/** Endpoints are of the machine that captured, not of the estate: a replay does not need them. */
export async function writeManifest(folder: string, scope: Scope, capturedAt: string): Promise<void> {
  const asked = Object.fromEntries(
    Object.entries(scope).map(([cloud, part]) => [
      cloud,
      Object.fromEntries(Object.entries(part).filter(([key]) => key !== 'endpoint')),
    ]),
  );
  const manifest = { schema: 'keelson.capture/v1', captured_at: capturedAt, scope: asked };
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    throw new KeelsonError('OUTPUT_FAILED', `cannot make the folder ${folder}: ${messageOf(cause)}`, {
      cause,
    });
  }
  await writeWhole(join(folder, name), `${JSON.stringify(manifest, undefined, 2)}\n`);
}
