import { decodeBase64 as decode } from './base64.ts';
import { decodeBase64Url as decodeUrl } from './base64url.ts';

// As Node's modules take bytes, for builtins that need Node.

/** @throws BuiltinError with Go's message. */
export function decodeBase64(text: string): Buffer {
  return Buffer.from(decode(text));
}

/** @throws BuiltinError with Go's message. */
export function decodeBase64Url(text: string): Buffer {
  return Buffer.from(decodeUrl(text));
}
