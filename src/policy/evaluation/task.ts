/** Units of one type that wait for their answers. */
export interface Task {
  /** Entrypoint that judges a batch of units of this type. */
  readonly entrypoint: string;
  readonly checks: readonly TaskCheck[];
  /** UTF-8 JSON texts of the units, one after the other. */
  readonly bytes: Uint8Array;
  /** Where each unit ends in `bytes`. */
  readonly ends: Uint32Array;
}

/** A check that the entrypoint of a task asks. */
export interface TaskCheck {
  readonly id: string;
  /** Entrypoint that judges a single unit by this check alone. */
  readonly entrypoint: string;
  /** Where the check is written, for errors that do not tell. */
  readonly file: string;
}

/** What the checks say of the units of a task, in their order. */
export interface Answers {
  /**
   * Distinct answers, each the JSON text of an object: the verdicts other than a bare pass, by check id.
   * `{}` says that every check passed.
   */
  readonly texts: readonly string[];
  /** For each unit the index of its answer in `texts`. */
  readonly codes: Uint32Array;
}

/** One check's verdict in an answer. */
export interface Verdict {
  readonly status: 'pass' | 'fail' | 'unknown' | 'not_applicable' | 'error';
  readonly details?: readonly unknown[];
  readonly unknown?: readonly string[];
  /** Of errors: what happened. */
  readonly message?: string;
  /** Of errors: `file:row:column`, or the check's file alone. */
  readonly location?: string;
}

/** A policy that can be asked, wherever it runs. */
export interface Evaluation {
  readonly entrypoints: readonly string[];
  /** Every unit gets an answer; whatever goes wrong with a check becomes its verdict `error`. */
  answer(task: Task): Promise<Answers>;
  /**
   * The JSON text that another entrypoint of the bundle gives; undefined where Rego says undefined.
   *
   * @throws EngineError when it gives none.
   */
  ask(entrypoint: string, input: Uint8Array): Promise<string | undefined>;
  close(): Promise<void>;
}
