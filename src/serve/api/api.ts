import type { Service } from '../service.ts';
import type { PolicySource } from './policies.ts';
import type { RunControls } from './run-controls.ts';
import type { KeptFiles } from './work/kept-files.ts';
import type { Workshop } from './work/workshop.ts';

/** What routes share. */
export interface Api {
  readonly service: Service;
  readonly runs: RunControls;
  readonly workshop: Workshop;
  readonly files: KeptFiles;
  readonly policies: PolicySource;
}
