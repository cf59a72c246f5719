/** https://github.com/opencontainers/image-spec/blob/v1.1.1/media-types.md, and what cosign adds. */
export const mediaTypes = {
  manifest: 'application/vnd.oci.image.manifest.v1+json',
  index: 'application/vnd.oci.image.index.v1+json',
  config: 'application/vnd.oci.image.config.v1+json',
  /** OPA takes bundles of this type and of no other. */
  layer: 'application/vnd.oci.image.layer.v1.tar+gzip',
  empty: 'application/vnd.oci.empty.v1+json',
  sigstoreBundle: 'application/vnd.dev.sigstore.bundle.v0.3+json',
  simpleSigning: 'application/vnd.dev.cosign.simplesigning.v1+json',
} as const;

/** Which artefact of a version a layer is: `wasm` or `rego`. */
export const targetAnnotation = 'dev.keelson.bundle.target';
