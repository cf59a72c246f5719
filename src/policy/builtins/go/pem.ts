/** A block of PEM (RFC 7468). */
export interface PemBlock {
  readonly type: string;
  readonly bytes: Buffer;
}

const block = /-----BEGIN ([^-\n]+)-----[ \t]*\r?\n(?:[\w-]+:[^\n]*\n)*([A-Za-z0-9+/=\s]*)-----END \1-----/g;

/** All blocks in the text; what is between them does not count. */
export function pemBlocks(text: string): PemBlock[] {
  return [...text.matchAll(block)].map(([, type = '', body = '']) => ({
    type,
    bytes: Buffer.from(body, 'base64'),
  }));
}
