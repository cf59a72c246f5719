import type { CloudId } from '../cloud.ts';
import type { SensitiveFields } from '../transport/redact.ts';
import type { NativeResource } from './declaration.ts';
import type { Unsettled } from './settle.ts';

/** A cloud's normalisers for what code declares: the same that its live answers go through. */
export interface FromCode {
  /** Native types it normalises; others are left out. */
  readonly types: readonly string[];
  /** Normalises all resources of one root. The ids in what it gives are the native ones. */
  normalise(resources: readonly NativeResource[]): Unsettled[];
}

interface CloudFromCode extends FromCode {
  readonly sensitive: SensitiveFields;
}

/** Loaded when a root declares resources of the cloud. */
export const cloudsFromCode: Readonly<Partial<Record<CloudId, () => Promise<CloudFromCode>>>> = {};
