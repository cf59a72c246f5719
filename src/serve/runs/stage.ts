/** What a run goes through, in order. */
export const stages = ['collect', 'evaluate', 'publish'] as const;
export type Stage = (typeof stages)[number];

/** A stage of a run that is ours, until another takes it. */
export interface Taken {
  readonly run: string;
  readonly source: string;
  readonly stage: Stage;
  /** Higher than all before: what it stores is under this number. */
  readonly attempt: number;
  /** Attempts so far that count, this one included. */
  readonly tries: number;
  /** When the run was begun, ISO 8601. */
  readonly startedAt: string;
}
