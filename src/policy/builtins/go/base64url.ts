import { BuiltinError } from '../../engine/context.ts';
import { utf8 } from '../../engine/bytes.ts';
import { decodeBase64 } from './base64.ts';

/**
 * The bytes of base64url text as OPA decodes it: padding may be left out.
 *
 * @throws BuiltinError with Go's message.
 */
export function decodeBase64Url(text: string): Uint8Array<ArrayBuffer> {
  return decodeBase64(pad(text), 'url');
}

function pad(text: string): string {
  if (text.endsWith('=')) return text;
  switch (utf8(text).length % 4) {
    case 0:
      return text;
    case 2:
      return `${text}==`;
    case 3:
      return `${text}=`;
    default:
      throw new BuiltinError(`illegal base64url string: ${text}`);
  }
}
