import { createHmac } from 'node:crypto';
import { DeliveryProblem } from '../request/problem.ts';

/**
 * The headers of a message by Standard Webhooks 1.0 (https://www.standardwebhooks.com): HMAC-SHA256 of id, time and body, by
 * each secret, so that receivers may know the old or the new one.
 *
 * @param secrets `whsec_` and base64 of 24 to 64 bytes.
 * @throws DeliveryProblem that does not show them.
 */
export function signatureHeaders(
  id: string,
  at: Date,
  body: string,
  secrets: readonly string[],
): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const signatures = secrets.map((secret) => {
    const mac = createHmac('sha256', keyOf(secret)).update(`${id}.${timestamp}.${body}`).digest('base64');
    return `v1,${mac}`;
  });
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') };
}

function keyOf(secret: string): Buffer {
  const [, text = ''] = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(secret) ?? [];
  const key = Buffer.from(text, 'base64');
  if (key.length >= 24 && key.length <= 64) return key;
  throw new DeliveryProblem('a secret of the webhook is none: write whsec_ and base64 of 24 to 64 bytes');
}
