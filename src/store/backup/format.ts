import type { Value } from '../database.ts';

/*
 * A backup is gzip over lines of JSON: a header; for each table its name and columns, a line for each row, its count and digest; and last
 * what all of it comes to. Digests are SHA-256, hex, of the lines with their ends. docs/history.md describes it.
 */

export const backupSchema = 'keelson.backup/v1';

export interface Header {
  readonly schema: typeof backupSchema;
  /** Version of the Keelson that wrote it. */
  readonly keelson: string;
  readonly created_at: string;
  /** Those that the store had, in their order. */
  readonly migrations: readonly { readonly name: string; readonly digest: string }[];
}

export interface TableStart {
  readonly table: string;
  readonly columns: readonly string[];
}

export interface TableEnd {
  readonly rows: number;
  readonly sha256: string;
}

export interface BackupEnd {
  readonly tables: number;
  readonly rows: number;
  /** Of all lines before. */
  readonly sha256: string;
}

/** A longer line is damage: pieces of documents have a mebibyte, and what else is large is a resource. */
export const longestLine = 256 * 1024 * 1024;

/** Values as lines have them: bytes as {"base64": …}. */
export type WrittenValue = string | number | null | { readonly base64: string };

export function written(value: Value): WrittenValue {
  return value instanceof Uint8Array ? { base64: Buffer.from(value).toString('base64') } : value;
}

/** Undefined for what is no value. */
export function valueOf(value: unknown): Value | undefined {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  if (typeof value !== 'object' || !('base64' in value) || typeof value.base64 !== 'string') return undefined;
  return Buffer.from(value.base64, 'base64');
}
