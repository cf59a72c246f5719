/** What is kept of a run as it is: by kind, and by the attempt of the stage that made it. */
export interface Artifact {
  readonly run: string;
  /**
   * Documents, whole or of a part, what a cloud answered about a part (exchanges), answers of checks (policy/answers/) and reports are lines
   * (NDJSON); end is what the report says beside its results, JSON.
   */
  readonly kind: 'document' | `document/${string}` | `exchanges/${string}` | 'answers' | 'report' | 'end';
  readonly attempt: number;
}

/** Bytes of a piece, packed. */
export const pieceBytes = 1024 * 1024;
