import type { BundleFiles } from '../archive/archive.ts';
import type { InspectedSignature } from '../../generated/bundle-inspection.ts';

/** What the signatures in an archive say of themselves. Whether they hold is another question: `bundle verify`. */
export function signaturesIn(files: BundleFiles): InspectedSignature[] {
  const content = parsed(files.get('.signatures.json'));
  const tokens = Array.isArray(content['signatures']) ? (content['signatures'] as unknown[]) : [];
  return tokens.map((token) => signatureOf(String(token)));
}

function signatureOf(token: string): InspectedSignature {
  const [header, payload] = token.split('.').map((part) => parsed(Buffer.from(part, 'base64url')));
  return {
    ...named('key', header?.['kid'] ?? payload?.['keyid']),
    ...named('algorithm', header?.['alg']),
    ...named('scope', payload?.['scope']),
  };
}

function named(field: string, value: unknown): Record<string, string> {
  return typeof value === 'string' && value !== '' ? { [field]: value } : {};
}

function parsed(body: Uint8Array | undefined): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(Buffer.from(body ?? []).toString('utf8'));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
