import { gzipSync } from 'node:zlib';

export interface RawEntry {
  readonly name: string;
  readonly body?: string;
  /** Type flag: 0 file, 1 hard link, 2 symbolic link, 3 and 4 devices, 5 folder, 6 pipe, L and x long names. */
  readonly type?: string;
  readonly link?: string;
  /** What the header says instead of the body's own size, octal digits or not. */
  readonly size?: string;
  /** What it says instead of its own sum. */
  readonly checksum?: string;
}

/** A tar as no library writes it. */
export function rawTar(...entries: readonly RawEntry[]): Buffer {
  return Buffer.concat([...entries.map(entryOf), Buffer.alloc(1024)]);
}

export function gzipped(...entries: readonly RawEntry[]): Buffer {
  return gzipSync(rawTar(...entries));
}

function entryOf({ name, body = '', type = '0', link = '', size, checksum }: RawEntry): Buffer {
  const content = Buffer.from(body);
  const header = Buffer.alloc(512);
  header.write(name, 0, 100);
  header.write('0000600\0', 100);
  header.write('0000000\0', 108);
  header.write('0000000\0', 116);
  header.write(`${size ?? content.length.toString(8).padStart(11, '0')}\0`, 124);
  header.write('00000000000\0', 136);
  header.write('        ', 148);
  header.write(type, 156);
  header.write(link, 157, 100);
  header.write('ustar\x0000', 257, 'latin1');
  const sum = header.reduce((before, byte) => before + byte, 0);
  header.write(checksum ?? `${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return Buffer.concat([header, content, Buffer.alloc((512 - (content.length % 512)) % 512)]);
}
