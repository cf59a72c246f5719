/** Some units of a document, as they lie in memory: nothing is made of a unit but what somebody asks for. */
export interface UnitChunk {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly count: number;
  /** For each unit the index of its type in the source's types. */
  readonly types: Uint16Array;
  /** Four numbers a unit: where its subject starts and ends in `bytes`, then where the unit itself does. */
  readonly spans: Uint32Array;
  /** Sixteen bytes a unit: what it is known by in a cache. Absent where nobody asked for them. */
  readonly digests: Uint8Array | undefined;
}

export const digestBytes = 16;

/** Where units come from. */
export interface UnitSource {
  readonly facts: DocumentFacts;
  /** Native types in lower case; chunks refer to them by index. Complete when all chunks have been read. */
  readonly types: readonly string[];
  chunks(): AsyncGenerator<UnitChunk>;
  close(): Promise<void>;
}

/** What is known of a document beside its units. */
export interface DocumentFacts {
  readonly collectedAt: string;
  readonly sources: readonly Source[];
  readonly resources: number;
  readonly relationships: number;
  /** SHA-256 over the newline-delimited form, hex. */
  readonly digest: string;
}

export type Source = Inventory['sources'][number];

import type { Inventory } from '../generated/inventory.ts';
