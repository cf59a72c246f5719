import type { ErrorCode } from '../../../../src/errors.ts';
import type { BundleFiles } from '../../../../src/bundle/archive/archive.ts';
import type { Signer } from '../../../../src/bundle/signature/signer/signer.ts';

/** What hostile bundles are made from. */
export interface Good {
  /** A bundle that is accepted, unsigned. */
  readonly files: BundleFiles;
  /** Its source. */
  readonly rego: BundleFiles;
  readonly signer: Signer;
  readonly scope: string;
  readonly stranger: Signer;
  /** The signer's key id, with another key. */
  readonly impostor: Signer;
  readonly expired: Signer;
  readonly early: Signer;
  /** PEM of the signer's public key. */
  readonly publicKey: string;
}

/** A bundle that is to be refused, and by which code. */
export type Row = readonly [title: string, archive: () => Uint8Array | Promise<Uint8Array>, code: ErrorCode];

export const text = (value: string) => new TextEncoder().encode(value);

/** A file of a bundle as JSON. */
export const json = (files: BundleFiles, name: string) =>
  JSON.parse(new TextDecoder().decode(files.get(name))) as Record<string, unknown>;
