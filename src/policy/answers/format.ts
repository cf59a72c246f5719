/*
 * What checks said of the units of a document, for who has the document itself: a header line, lines of answers, a last line.
 *
 *   {"schema":"keelson.answers/v1", …}
 *   {"texts":["{}", …],"units":[0,1, …],"codes":[0,0, …]}
 *   {"units":N,"notices":[…]}
 *
 * Distinct answers are numbered in the order in which they come, over all lines; each unit has the number of its own.
 */

export const answersSchema = 'keelson.answers/v1';

/** What answers follow from. */
export interface AnswersKey {
  /** Digest of the bundle, hex. */
  readonly bundle: string;
  /** Version of Keelson: how units are cut, in which order they come. */
  readonly engine: string;
  /** Digest of the document, hex. */
  readonly document: string;
}

export interface AnswersHeader extends AnswersKey {
  readonly schema: typeof answersSchema;
}

export interface AnswersLine {
  /** Answers that have not come before. */
  readonly texts: readonly string[];
  readonly units: readonly number[];
  readonly codes: readonly number[];
}

export interface AnswersTrailer {
  readonly units: number;
  /** What is to be said of the run besides. */
  readonly notices: readonly string[];
}
