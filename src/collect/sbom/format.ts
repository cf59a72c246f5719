import type { CodeFormat } from '../code/format.ts';
import { looksLikeSbom, mayBeSbom } from './recognise.ts';

/** Bills of materials: CycloneDX, SPDX, and what Syft and Trivy write; also gzipped. */
export const sboms: CodeFormat = {
  id: 'sboms',
  title: 'SBOMs',
  mayTake: mayBeSbom,
  takes: looksLikeSbom,
  read: async (files, context) => (await import('./read.ts')).readSboms(files, context),
};
