import { createHash, createHmac } from 'node:crypto';
import type { Seen } from '../transfer/listen.ts';

const sha256 = (text: string | Buffer) => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();

/**
 * What is wrong with the signature of a request to S3, computed anew of what came over the wire:
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html.
 */
export function wrongSignature(
  { method, target, headers, body }: Seen,
  { keyId, secret, region }: { readonly keyId: string; readonly secret: string; readonly region: string },
): string | undefined {
  const form =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/;
  const [, id, day = '', signedFor, names = '', signature] = form.exec(headers.authorization ?? '') ?? [];
  if (id !== keyId || signedFor !== region) return `the credential is ${id} in ${signedFor}`;
  const content = headers['x-amz-content-sha256'];
  if (content !== sha256(body)) return 'the content is not that which was signed';
  const signed = names.split(';');
  const unsigned = Object.keys(headers).filter(
    (name) =>
      (name === 'host' || name === 'if-none-match' || name.startsWith('x-amz-')) && !signed.includes(name),
  );
  if (unsigned.length > 0) return `not signed: ${unsigned.join(', ')}`;

  const canonical = [
    method,
    target.split('?')[0],
    '',
    ...signed.map((name) => `${name}:${String(headers[name])}`),
    '',
    names,
    content,
  ].join('\n');
  const scope = `${day}/${region}/s3/aws4_request`;
  const text = ['AWS4-HMAC-SHA256', headers['x-amz-date'], scope, sha256(canonical)].join('\n');
  const key = ['s3', 'aws4_request'].reduce(hmac, hmac(hmac(`AWS4${secret}`, day), region));
  return hmac(key, text).toString('hex') === signature ? undefined : 'the signature is another';
}
