import { CodeProblem } from '../code/format.ts';

/** What one archive or layout may cost to read. Images with models have tens of gigabytes and some 100,000 files. */
export const limits = {
  /** Unpacked, over all layers. */
  bytes: 128 * 1024 ** 3,
  entries: 4_000_000,
  path: 4096,
  /** Unpacked to packed, from `ratioFrom` bytes on: what is packed better is made to be. */
  ratio: 300,
  ratioFrom: 512 * 1024 ** 2,
  /** Manifests, indexes, configurations. */
  document: 8 * 1024 ** 2,
  documents: 64 * 1024 ** 2,
  images: 256,
  layers: 512,
  /** A text that packages are read from. */
  text: 64 * 1024 ** 2,
  /** A jar, which is read by its end; and all that it unpacks to. */
  jar: 256 * 1024 ** 2,
  jarUnpacked: 512 * 1024 ** 2,
  jarEntries: 65_536,
  jarDepth: 3,
  /** Packages and models that are kept of one image. */
  findings: 200_000,
} as const;

/** What is left of the limits for one archive or layout. */
export interface Budget {
  /** @throws CodeProblem too_large */
  spendBytes(bytes: number): void;
  /** @throws CodeProblem too_large */
  spendEntry(): void;
}

export function newBudget(maximum: { readonly bytes: number; readonly entries: number } = limits): Budget {
  let [bytes, entries] = [0, 0];
  return {
    spendBytes(more) {
      bytes += more;
      if (bytes > maximum.bytes) throw tooLarge(`it unpacks to more than ${maximum.bytes} bytes`);
    },
    spendEntry() {
      entries += 1;
      if (entries > maximum.entries) throw tooLarge(`it holds more than ${maximum.entries} files`);
    },
  };
}

export function tooLarge(reason: string): CodeProblem {
  return new CodeProblem({ code: 'too_large', message: `${reason}: it is not read further` });
}

export function damaged(reason: string, cause?: unknown): CodeProblem {
  return new CodeProblem({ code: 'invalid', message: reason }, { cause });
}
