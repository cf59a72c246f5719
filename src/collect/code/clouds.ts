import type { CloudId } from '../cloud.ts';
import type { SensitiveFields } from '../transport/redact.ts';
import type { NativeResource } from './declaration.ts';
import type { Unsettled } from './settle.ts';

/** What a cloud's normalisers make of what code declares. */
export interface Normalised extends Unsettled {
  /** Native id of the declaration that says that there is a resource which none declares: its project. */
  readonly impliedBy?: string;
}

/** A cloud's normalisers for what code declares: the same that its live answers go through. */
export interface FromCode {
  /** Native types it normalises; others are left out. */
  readonly types: readonly string[];
  /** Normalises all resources of one root. The ids in what it gives are the native ones. */
  normalise(resources: readonly NativeResource[]): Normalised[];
}

interface CloudFromCode extends FromCode {
  readonly sensitive: SensitiveFields;
}

/** Loaded when a root declares resources of the cloud. */
export const cloudsFromCode: Readonly<Partial<Record<CloudId, () => Promise<CloudFromCode>>>> = {
  aws: async () => ({
    ...(await import('../aws/from-code.ts')).fromCode,
    sensitive: (await import('../aws/sensitive.ts')).sensitive,
  }),
  azure: async () => ({
    ...(await import('../azure/from-code.ts')).fromCode,
    sensitive: (await import('../azure/sensitive.ts')).sensitive,
  }),
  gcp: async () => ({
    ...(await import('../gcp/from-code.ts')).fromCode,
    sensitive: (await import('../gcp/sensitive.ts')).sensitive,
  }),
};
