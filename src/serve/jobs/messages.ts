import type { ServiceSource } from '../../generated/service.ts';
import type { Taken } from '../runs/stage.ts';
import type { StageConfig, StageProgress } from '../runs/stages/context.ts';

/** What a process that works on stages is told. */
export type Told =
  | {
      readonly kind: 'work';
      readonly taken: Taken;
      readonly source: ServiceSource;
      readonly config: StageConfig;
      /** Address of the store. */
      readonly store: string;
    }
  | { readonly kind: 'cancel' };

/** What it says. */
export type Said =
  | { readonly kind: 'progress'; readonly progress: StageProgress }
  | { readonly kind: 'notice'; readonly text: string }
  | { readonly kind: 'ended'; readonly end: StageEnd };

/** How the work on a stage ended. */
export type StageEnd =
  | { readonly kind: 'done' }
  /** Another has taken the stage. */
  | { readonly kind: 'superseded' }
  /** It gave way when it was told to. */
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly error: string; readonly isFinal: boolean };
