/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A call that loads a file of a model in a format that can hold code.
 */
export interface CodeModelLoad {
  /**
   * torch.load, joblib.load, pickle.load …
   */
  call?: string;
  /**
   * pickle.
   */
  format?: string;
  /**
   * Whether code in it is refused. Absent of calls that cannot refuse it.
   */
  weights_only?: boolean;
  /**
   * Whether the file comes over a network. Unknown where that cannot be told.
   */
  downloaded?: boolean;
  /**
   * Where it stands: file:line.
   */
  locations?: string[];
  [k: string]: unknown | undefined;
}
