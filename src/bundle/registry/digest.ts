import { sha256 } from '../../files/sha256.ts';

/** `sha256:<hex>` of bytes. */
export function digestOf(bytes: Uint8Array): string {
  return `sha256:${sha256(bytes)}`;
}

/** What a registry says in Docker-Content-Digest; undefined where it says none that is one. */
export function namedDigest(headers: Headers): string | undefined {
  const named = headers.get('docker-content-digest') ?? '';
  return /^sha256:[0-9a-f]{64}$/.test(named) ? named : undefined;
}
