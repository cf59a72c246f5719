/** What a policy may use. It is someone else's code. */
export interface Limits {
  /** Units a call of the module gets. More save nothing, fewer cost. */
  readonly batchUnits: number;
  /** Bytes of units a call gets; a larger unit goes alone. Bounds the memory of the module. */
  readonly batchBytes: number;
  /** Milliseconds a batch may take before its thread is ended. */
  readonly batchMilliseconds: number;
  /** Bytes of memory a module may grow to, for each thread. */
  readonly memoryBytes: number;
  /** Bytes of JavaScript heap that the builtins a policy calls may fill, for each worker thread. */
  readonly heapBytes: number;
  /** Bytes of result text a call may give. */
  readonly resultBytes: number;
}

const mebibyte = 1024 * 1024;

export const defaultLimits: Limits = {
  batchUnits: 64,
  batchBytes: mebibyte / 4,
  batchMilliseconds: 10_000,
  memoryBytes: 512 * mebibyte,
  heapBytes: 512 * mebibyte,
  resultBytes: 16 * mebibyte,
};
