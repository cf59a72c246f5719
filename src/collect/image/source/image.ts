import type { Layer } from '../layer/layer.ts';

/** An image as a layout or an archive describes it, its layers read. */
export interface Image {
  /** Digest of the manifest; of an archive without manifests, of the configuration. */
  readonly digest: string;
  readonly tags: readonly string[];
  readonly annotations: Readonly<Record<string, string>>;
  /** The image's configuration, in JSON; undefined where it could not be read. */
  readonly config: Readonly<Record<string, unknown>> | undefined;
  /** Lowest first. */
  readonly layers: readonly Layer[];
  /** Whether all of it was read. */
  readonly isComplete: boolean;
}

/** What an index or an archive names, before layers are read. */
export interface ImageManifest {
  readonly digest: string;
  readonly tags: readonly string[];
  readonly annotations: Readonly<Record<string, string>>;
  readonly config: string;
  /** Names of its layers, lowest first: digests, or paths in the archive. */
  readonly layers: readonly LayerName[];
}

export interface LayerName {
  readonly name: string;
  readonly mediaType: string;
  /** Whether the name is the digest of what is stored. */
  readonly isDigest: boolean;
}
