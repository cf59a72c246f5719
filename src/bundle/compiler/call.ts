/** A command of OPA, as its command line takes it. */
export interface OpaCall {
  readonly args: readonly string[];
  /** Where it runs. */
  readonly folder: string;
  /** Its standard input. */
  readonly input: string;
  /** Absolute paths of the other folders that the arguments name. */
  readonly others: readonly string[];
}

export interface OpaResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}
