const block = 512;
const field = { name: [0, 100], size: [124, 136], checksum: [148, 156], prefix: [345, 500] } as const;
const typeAt = 156;
const regularFile = 0x30;
const magic = { at: 257, text: 'ustar\u000000' };

/**
 * The files of a tar that holds nothing but files with short names, as bundles do: their names as written, their bytes
 * as views. Undefined for every other tar and for what is none: those are for a library, which takes longer to load
 * than a small bundle to read.
 */
export function readPlainTar(tar: Uint8Array): { name: string; data: Uint8Array }[] | undefined {
  const files: { name: string; data: Uint8Array }[] = [];
  for (let at = 0; ;) {
    const header = tar.subarray(at, at + block);
    if (header.length < block) return undefined;
    if (isEmpty(header)) return isEnd(tar.subarray(at)) ? files : undefined;
    const size = octal(header, field.size);
    if (!isPlain(header) || size === undefined) return undefined;
    const start = at + block;
    const end = start + size;
    at = start + Math.ceil(size / block) * block;
    if (at > tar.length || !isEmpty(tar.subarray(end, at))) return undefined;
    files.push({
      name: text(header, field.name),
      data: new Uint8Array(tar.buffer, tar.byteOffset + start, size),
    });
  }
}

/** Two empty blocks, which some fill up to twenty. */
function isEnd(rest: Uint8Array): boolean {
  return rest.length >= 2 * block && rest.length <= 20 * block && isEmpty(rest);
}

function isPlain(header: Uint8Array): boolean {
  return (
    header[typeAt] === regularFile &&
    decoder.decode(header.subarray(magic.at, magic.at + magic.text.length)) === magic.text &&
    text(header, field.name) !== '' &&
    text(header, field.prefix) === '' &&
    octal(header, field.checksum) === checksum(header)
  );
}

/** The sum of the header's bytes, with spaces where the sum itself is. */
function checksum(header: Uint8Array): number {
  const [start, end] = field.checksum;
  return header.reduce((before, byte, at) => before + (at >= start && at < end ? 0x20 : byte), 0);
}

const decoder = new TextDecoder();

function text(header: Uint8Array, [start, end]: readonly [number, number]): string {
  const zero = header.indexOf(0, start);
  return decoder.decode(header.subarray(start, zero < 0 || zero > end ? end : zero));
}

function octal(header: Uint8Array, place: readonly [number, number]): number | undefined {
  const digits = text(header, place).trim();
  return /^[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : undefined;
}

function isEmpty(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0);
}
