export type Chunks = AsyncIterable<Uint8Array>;

/** Takes bytes off a stream, as many as are wanted. It never holds more than a chunk and what was asked for. */
export interface ByteReader {
  /** So many bytes; fewer at the end. */
  take(length: number): Promise<Buffer>;
  /** The next bytes, at most so many, as they come; undefined at the end. */
  some(length: number): Promise<Buffer | undefined>;
  /** Ends the stream, wherever it is. */
  close(): Promise<void>;
}

export function byteReader(chunks: Chunks): ByteReader {
  const source = chunks[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);
  let ended = false;

  async function fill(): Promise<boolean> {
    while (held.length === 0 && !ended) {
      const { done, value } = await source.next();
      if (done) ended = true;
      else held = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
    }
    return held.length > 0;
  }

  async function some(length: number): Promise<Buffer | undefined> {
    if (held.length === 0 && !(await fill())) return undefined;
    const part = held.subarray(0, length);
    held = held.subarray(part.length);
    return part;
  }

  return {
    some,
    async close() {
      ended = true;
      await source.return?.();
    },
    async take(length) {
      if (held.length >= length) {
        const whole = held.subarray(0, length);
        held = held.subarray(length);
        return whole;
      }
      const parts: Buffer[] = [];
      let missing = length;
      while (missing > 0) {
        const part = await some(missing);
        if (!part) break;
        parts.push(part);
        missing -= part.length;
      }
      return Buffer.concat(parts);
    },
  };
}
