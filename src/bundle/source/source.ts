/** A place that bundles come from: a file, a bundle service, a registry, an object store. */
export interface BundleSource {
  /** What the user wrote, without passwords and tokens: names it in messages. */
  readonly name: string;
  /** Whether it is a file that the user named: nothing is kept of those, and nothing else takes their place. */
  readonly local?: boolean;
  /**
   * Gives the bundle that is there now, unverified.
   *
   * @throws KeelsonError BUNDLE_UNAVAILABLE with what was answered; BUNDLE_TOO_LARGE; BUNDLE_DIGEST_MISMATCH when the
   * bytes are not those the source says they are; what the signal was aborted with.
   */
  download(options?: DownloadOptions): Promise<Download>;
}

export interface DownloadOptions {
  /** The tag of what is already had: the answer may be that nothing changed. */
  readonly known?: string;
  /** How long the source may wait for something new before it says that nothing changed, where it can. */
  readonly waitSeconds?: number;
  readonly signal?: AbortSignal;
}

export type Download = { readonly kind: 'unchanged' } | Downloaded;

export interface Downloaded {
  readonly kind: 'bundle';
  /** A gzipped tar. */
  readonly archive: Uint8Array;
  /** What the source calls this state of it: an ETag, a digest. */
  readonly tag?: string;
  /** Signatures that lie beside the bundle and not in it. */
  readonly attached?: readonly AttachedSignature[];
}

/** A signature of an OCI artefact as cosign stores it. */
export type AttachedSignature = {
  /** Digest of the manifest it signs, `sha256:<hex>`; the manifest names the archive by its digest. */
  readonly subject: string;
} & (
  | { readonly kind: 'sigstore-bundle'; /** JSON text. */ readonly text: string }
  | {
      readonly kind: 'simple-signing';
      /** The JSON text that is signed, and names the subject. */
      readonly payload: Uint8Array;
      /** Base64. */
      readonly signature: string;
      /** PEM; absent where it was made by a key. */
      readonly certificate?: string;
    }
);

/** Larger archives are no bundles. */
export const largestArchive = 64 * 1024 * 1024;
