/** What a run goes through, in order. */
export const stages = ['collect', 'evaluate', 'graph', 'publish'] as const;
export type Stage = (typeof stages)[number];

/** A stage of a run that is ours, until another takes it. */
export interface Taken {
  readonly run: string;
  readonly source: string;
  readonly stage: Stage;
  /** The cloud or account that alone is collected (`aws`, `aws/111122223333`), and how many of all parts are done. */
  readonly part?: { readonly id: string; readonly done: number; readonly of: number };
  /** Higher than all before: what it stores is under this number. */
  readonly attempt: number;
  /** Attempts so far that count, this one included. */
  readonly tries: number;
  /** When the run was begun, ISO 8601. */
  readonly startedAt: string;
}
