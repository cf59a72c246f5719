import type { Finding } from '../contents/finding.ts';

/** What a layer holds that counts, and what it does to the layers below. */
export interface Layer {
  /** Digest of the layer as stored: `sha256:…`. */
  readonly digest: string;
  /** Digest of it unpacked. */
  readonly diffId: string;
  /** Findings by the path of the file. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  /** Paths that are not in the image any more, with all below. */
  readonly removed: ReadonlySet<string>;
  /** Folders of which nothing from below is there. */
  readonly opaque: ReadonlySet<string>;
  /** Everything that is no folder: what lies at the same path below is not there, nor what lies below it. */
  readonly paths: ReadonlySet<string>;
  /** What kept it from being read whole, in one line each. */
  readonly unread: readonly LayerProblem[];
  /** Whether reading ended before it did: digests are of a part then. */
  readonly isCut: boolean;
}

export interface LayerProblem {
  readonly code: 'invalid' | 'too_large' | 'unsupported' | 'unreadable';
  readonly reason: string;
}
