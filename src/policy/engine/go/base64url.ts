import { BuiltinError } from '../context.ts';

/**
 * The bytes of base64url text as OPA decodes it: padding may be left out.
 *
 * @throws BuiltinError with Go's message.
 */
export function decodeBase64Url(text: string): Buffer {
  const padded = pad(text);
  const [, body = ''] = /^([A-Za-z0-9_\-\r\n]*)/.exec(padded) ?? [];
  const rest = padded.slice(body.length).replaceAll(/[\r\n]/g, '');
  const digits = body.replaceAll(/[\r\n]/g, '').length % 4;
  const complete = digits === 0 ? rest === '' : digits > 1 && rest === '='.repeat(4 - digits);
  if (!complete) {
    throw new BuiltinError(`illegal base64 data at input byte ${Buffer.byteLength(body)}`);
  }
  return Buffer.from(body.replaceAll(/[\r\n]/g, ''), 'base64url');
}

function pad(text: string): string {
  if (text.endsWith('=')) return text;
  switch (Buffer.byteLength(text) % 4) {
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
