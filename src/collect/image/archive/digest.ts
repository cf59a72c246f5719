import { createHash } from 'node:crypto';
import type { Chunks } from './byte-reader.ts';

/** Passes a stream on and takes its digest on the way: `sha256:…` when it has ended. */
export function digesting(chunks: Chunks): { readonly chunks: Chunks; digest(): string } {
  const hash = createHash('sha256');
  let digest: string | undefined;
  return {
    chunks: (async function* () {
      for await (const chunk of chunks) {
        hash.update(chunk);
        yield chunk;
      }
    })(),
    digest: () => (digest ??= `sha256:${hash.digest('hex')}`),
  };
}
