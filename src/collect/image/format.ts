import type { CodeFormat } from '../code/format.ts';

/** Container images: OCI layouts, and archives that docker save and its kin write. */
export const images: CodeFormat = {
  id: 'images',
  title: 'container images',
  mayTake: (path) => /(^|\/)oci-layout$|\.(tar|tar\.gz|tgz|tar\.zst|oci)$/i.test(path),
  takes: (head, path) =>
    /(^|\/)oci-layout$/.test(path)
      ? head.includes('imageLayoutVersion')
      : // A tar, gzip or zstd; that an archive is of an image is said within it.
        head.includes('ustar') ||
        head.startsWith('\u001F\uFFFD') ||
        head.startsWith('(\uFFFD/\uFFFD') ||
        /\.(tar|oci)$/i.test(path),
  read: async (files, context) => (await import('./read.ts')).readImages(files, context),
};
