import type { ModelFinding } from '../contents/finding.ts';

/** What a format says of a model, beside its size and digest. */
export type ModelFacts = Pick<ModelFinding, 'format' | 'pickled'> &
  Partial<Pick<ModelFinding, 'name' | 'architecture' | 'licence' | 'tensors' | 'parameters'>>;

/** How many first bytes of a file formats are told by, at most. */
export const headSize = 512;

/** One format of model files. */
export interface ModelFormat {
  /** Whether a file is of it, by its first bytes; its path and size where those are not enough. */
  readonly is: (head: Buffer, path: string, size: number) => boolean;
  /** How many bytes of the beginning `read` wants. */
  readonly wants?: (head: Buffer) => number;
  /** What the beginning says; `pickled` and the format alone where it is broken. */
  readonly read: (beginning: Buffer) => ModelFacts;
}

export function begins(head: Uint8Array, ...bytes: readonly number[]): boolean {
  return bytes.every((byte, at) => head[at] === byte);
}
