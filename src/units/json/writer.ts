/** Bytes that grow as they are written. */
export class ByteWriter {
  bytes: Buffer<ArrayBuffer>;
  length = 0;

  constructor(size = 65_536) {
    this.bytes = Buffer.allocUnsafeSlow(size);
  }

  clear(): void {
    this.length = 0;
  }

  /** Copies part of other bytes. */
  copy(from: Uint8Array, start: number, end: number): void {
    const size = end - start;
    this.reserve(size);
    if (size > 48) {
      this.bytes.set(from.subarray(start, end), this.length);
    } else {
      // A call for so few bytes costs more than the bytes.
      const { bytes, length } = this;
      for (let at = 0; at < size; at += 1) bytes[length + at] = from[start + at] as number;
    }
    this.length += size;
  }

  byte(value: number): void {
    this.reserve(1);
    this.bytes[this.length] = value;
    this.length += 1;
  }

  text(text: string): void {
    this.reserve(text.length * 3);
    if (text.length > 48 || !this.ascii(text)) this.length += this.bytes.write(text, this.length);
  }

  /** Writes a short text whose characters are bytes each; does nothing where one is not. */
  private ascii(text: string): boolean {
    const { bytes, length } = this;
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (unit >= 0x80) return false;
      bytes[length + at] = unit;
    }
    this.length += text.length;
    return true;
  }

  /** What was written, as bytes of its own. */
  taken(): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.bytes.subarray(0, this.length));
  }

  private reserve(more: number): void {
    const needed = this.length + more;
    if (needed <= this.bytes.length) return;
    const grown = Buffer.allocUnsafeSlow(Math.max(needed, this.bytes.length * 2));
    grown.set(this.bytes.subarray(0, this.length));
    this.bytes = grown;
  }
}
