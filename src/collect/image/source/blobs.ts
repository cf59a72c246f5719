import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { messageOf } from '../../../errors.ts';
import { sha256 } from '../../../files/sha256.ts';
import { CodeProblem } from '../../code/format.ts';
import type { Chunks } from '../archive/byte-reader.ts';
import type { Layer } from '../layer/layer.ts';
import { damaged, limits, tooLarge } from '../limits.ts';

/** What a layout or an archive stores, by name: `blobs/sha256/<hex>`, `manifest.json`. */
export interface Blobs {
  has(name: string): boolean;
  /** @throws CodeProblem unresolved, invalid, too_large, unreadable */
  text(name: string): Promise<string>;
  /** The layer of that name; undefined where it is not there. */
  layer(name: string): Promise<Layer | undefined>;
}

/** Where a digest is stored in a layout. Undefined for digests that are none, which would lead elsewhere. */
export function blobName(digest: string): string | undefined {
  const [, algorithm, hex] = /^(sha256|sha512):([0-9a-f]{64}|[0-9a-f]{128})$/.exec(digest) ?? [];
  return algorithm === undefined ? undefined : `blobs/${algorithm}/${hex}`;
}

/**
 * A document that a digest names.
 *
 * @throws CodeProblem unresolved when it is not there, invalid when it is another or no JSON
 */
export async function document(blobs: Blobs, digest: string): Promise<Readonly<Record<string, unknown>>> {
  const name = blobName(digest);
  if (name === undefined || !blobs.has(name)) {
    throw new CodeProblem({ code: 'unresolved', message: `${digest.slice(0, 80)} is named and not there` });
  }
  const text = await blobs.text(name);
  if (digest.startsWith('sha256:') && digest !== `sha256:${sha256(text)}`) {
    throw damaged(`${digest} is named, and another document is there`);
  }
  return parsedObject(text, digest);
}

export function parsedObject(text: string, name: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw new Error('it is no object');
    return value as Record<string, unknown>;
  } catch (cause) {
    throw damaged(`${name} is no JSON object: ${messageOf(cause)}`, cause);
  }
}

/** Bytes of a document, held to what documents may have. */
export async function boundedText(chunks: Chunks): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.byteLength;
    if (size > limits.document) throw tooLarge(`a document has more than ${limits.document} bytes`);
    parts.push(Buffer.from(chunk));
  }
  return Buffer.concat(parts).toString('utf8');
}

/**
 * The bytes of a file on disk. It may have become a link since the folder was read, which is not followed.
 *
 * @throws CodeProblem unreadable
 */
export async function* fileChunks(location: string, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  try {
    await using handle = await open(
      location,
      constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK,
    );
    if (!(await handle.stat()).isFile()) throw new Error('it is no regular file');
    for (;;) {
      signal.throwIfAborted();
      const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(1024 * 1024));
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } catch (cause) {
    signal.throwIfAborted();
    throw new CodeProblem({ code: 'unreadable', message: messageOf(cause) }, { cause });
  }
}
