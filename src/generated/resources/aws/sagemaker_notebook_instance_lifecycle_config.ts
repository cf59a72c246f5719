/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * Scripts that run as root on notebooks.
 */
export interface SageMakerNotebookInstanceLifecycleConfig {
  /**
   * Name.
   */
  NotebookInstanceLifecycleConfigName?: string;
  /**
   * Scripts that run when a notebook is made. Of their text only whether it looks like it holds a secret: [redacted secret].
   */
  OnCreate?: {
    /**
     * The script, redacted.
     */
    Content?: string;
    [k: string]: unknown | undefined;
  }[];
  /**
   * Scripts that run whenever it starts. Of their text only whether it looks like it holds a secret: [redacted secret].
   */
  OnStart?: {
    /**
     * The script, redacted.
     */
    Content?: string;
    [k: string]: unknown | undefined;
  }[];
  [k: string]: unknown | undefined;
}
