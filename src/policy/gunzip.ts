/**
 * Unpacks gzip without Node, stopping at the first bytes too many.
 *
 * @throws Error when it is broken; RangeError when it gives more bytes than that.
 */
export async function gunzip(archive: Uint8Array, maximumBytes: number): Promise<Uint8Array> {
  const packed = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      controller.enqueue(new Uint8Array(archive));
      controller.close();
    },
  });
  const reader = packed.pipeThrough(new DecompressionStream('gzip')).getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read().catch((cause: unknown) => {
      // The platforms say it in different words, or in none.
      throw new Error('its compression is broken', { cause });
    });
    if (done) return joined(chunks, length);
    length += value.byteLength;
    if (length > maximumBytes) {
      await reader.cancel();
      throw new RangeError(`it unpacks to more than ${maximumBytes} bytes`);
    }
    chunks.push(value);
  }
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}
