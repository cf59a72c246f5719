import { Readable, pipeline, type Duplex } from 'node:stream';
import { createGunzip, createZstdDecompress } from 'node:zlib';
import { messageOf } from '../../../errors.ts';
import { CodeProblem } from '../../code/format.ts';
import { damaged, limits, tooLarge, type Budget } from '../limits.ts';
import type { Chunks } from './byte-reader.ts';

const chunkSize = 256 * 1024;

/**
 * A stream without its compression: gzip, zstd or none, told apart by how it begins.
 *
 * @throws CodeProblem invalid, unsupported, too_large
 */
export async function* unpacked(packed: Chunks, budget: Budget): AsyncGenerator<Uint8Array> {
  const source = packed[Symbol.asyncIterator]();
  try {
    const begun = await beginning(source);
    const decompressor = decompressorFor(Buffer.concat(begun).subarray(0, 6));
    const counted = { in: 0 };
    const chunks = counting(begun, source, counted);
    let out = 0;
    for await (const chunk of decompressor ? through(chunks, decompressor) : chunks) {
      out += chunk.byteLength;
      budget.spendBytes(chunk.byteLength);
      if (decompressor && out > limits.ratioFrom && out > counted.in * limits.ratio) {
        throw tooLarge(`it unpacks to more than ${limits.ratio} times its size`);
      }
      yield chunk;
    }
  } finally {
    await source.return?.();
  }
}

/** The first chunks, until there are bytes enough to tell. */
async function beginning(source: AsyncIterator<Uint8Array>): Promise<Uint8Array[]> {
  const begun: Uint8Array[] = [];
  for (let size = 0; size < 6; size += begun.at(-1)?.byteLength ?? 0) {
    const { done, value } = await source.next();
    if (done) break;
    begun.push(value);
  }
  return begun;
}

function decompressorFor(head: Uint8Array): Duplex | undefined {
  const begins = (...bytes: readonly number[]) => bytes.every((byte, at) => head[at] === byte);
  if (begins(0x1f, 0x8b)) return createGunzip({ chunkSize });
  if (begins(0x28, 0xb5, 0x2f, 0xfd)) return createZstdDecompress({ chunkSize });
  if (begins(0xfd, 0x37, 0x7a, 0x58, 0x5a) || begins(0x42, 0x5a, 0x68)) {
    throw new CodeProblem({ code: 'unsupported', message: 'it is packed by xz or bzip2, which is not read' });
  }
  return undefined;
}

async function* counting(
  begun: readonly Uint8Array[],
  source: AsyncIterator<Uint8Array>,
  counted: { in: number },
): AsyncGenerator<Uint8Array> {
  for (const chunk of begun) {
    counted.in += chunk.byteLength;
    yield chunk;
  }
  for (;;) {
    const { done, value } = await source.next();
    if (done) return;
    counted.in += value.byteLength;
    yield value;
  }
}

async function* through(chunks: Chunks, decompressor: Duplex): AsyncGenerator<Uint8Array> {
  let failure: unknown;
  const source = Readable.from(chunks, { objectMode: true });
  // What fails first says why; the decompressor then only says that it was ended.
  source.on('error', (error) => (failure = error));
  pipeline(source, decompressor, () => undefined);
  try {
    yield* decompressor as AsyncIterable<Uint8Array>;
  } catch (error) {
    const cause = failure ?? error;
    throw cause instanceof CodeProblem
      ? cause
      : damaged(`it is damaged or cut short: ${messageOf(cause)}`, cause);
  } finally {
    source.destroy();
  }
}
