import { createHash } from 'node:crypto';
import type { Finding } from '../contents/finding.ts';
import { modelFormats } from './formats.ts';
import type { ModelFormat } from './model.ts';

export interface ModelScanner {
  write(chunk: Buffer): void;
  end(): Finding[];
}

/** Reads a model file that goes by in pieces. Keeps only the beginning that its format wants. */
export function modelScanner(head: Buffer, path: string, size: number): ModelScanner | undefined {
  const format = modelFormats.find(({ is }) => is(head, path, size));
  return format && scannerOf(format, head, size);
}

function scannerOf(format: ModelFormat, head: Buffer, size: number): ModelScanner {
  const hash = createHash('sha256');
  const wanted = Math.min(format.wants?.(head) ?? 0, size);
  const beginning: Buffer[] = [];
  let kept = 0;
  return {
    write(chunk) {
      hash.update(chunk);
      if (kept >= wanted) return;
      // A copy: what the chunk is part of would be kept whole.
      const part = Buffer.from(chunk.subarray(0, wanted - kept));
      beginning.push(part);
      kept += part.length;
    },
    end: () => [
      { kind: 'model', size, sha256: hash.digest('hex'), ...format.read(Buffer.concat(beginning)) },
    ],
  };
}
