import type { ServiceConfig, ServiceSource } from '../../../generated/service.ts';
import type { Database } from '../../../store/database.ts';
import type { Taken } from '../stage.ts';
import type { LeftEvaluated } from './evaluated.ts';

/** What a stage is worked on with, in a process of its own. */
export interface StageContext {
  readonly database: Database;
  readonly taken: Taken;
  readonly source: ServiceSource;
  readonly config: StageConfig;
  readonly signal: AbortSignal;
  readonly now: () => Date;
  /** Says how far it is. */
  readonly progress: (progress: StageProgress) => void;
  /** Says what operators should know. */
  readonly notice: (text: string) => void;
  /** What a stage leaves in its process for the next of the same run; nothing where each has a process of its own. */
  readonly left?: Left;
}

export interface Left {
  evaluated?: LeftEvaluated | undefined;
}

/** What stages need of the configuration, beside the source. */
export type StageConfig = Pick<ServiceConfig, 'bundles' | 'governance' | 'sinks' | 'listen'>;

export interface StageProgress {
  readonly cloud?: string;
  readonly collector?: string;
  readonly resources?: number;
  readonly results?: number;
}
