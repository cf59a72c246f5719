import type { FileHandle } from 'node:fs/promises';

const capacity = 512 * 1024;

/**
 * Writes text that comes in chunks of any size, from one buffer: streams make one for each chunk, which is most of the memory and much of
 * the time that a large text would take.
 */
export async function writeText(handle: FileHandle, chunks: AsyncIterable<string>): Promise<void> {
  const encoder = new TextEncoder();
  const buffer = new Uint8Array(capacity);
  let used = 0;
  for await (const chunk of chunks) {
    for (let rest = chunk; rest !== '';) {
      const { read, written } = encoder.encodeInto(rest, buffer.subarray(used));
      used += written;
      if (read < rest.length) {
        await writeAll(handle, buffer.subarray(0, used));
        used = 0;
      }
      rest = rest.slice(read);
    }
  }
  await writeAll(handle, buffer.subarray(0, used));
}

async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let done = 0; done < bytes.length;) {
    done += (await handle.write(bytes, done)).bytesWritten;
  }
}
