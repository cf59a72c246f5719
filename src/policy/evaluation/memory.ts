import type { MemoryLimits } from '../engine/instance.ts';
import type { Limits } from './limits.ts';

const pageBytes = 65_536;

/** The memory for a module with that data. */
export function memoryFor(data: Uint8Array, limits: Limits): MemoryLimits {
  // Growing page by page is what makes a first evaluation slow; reserved pages cost nothing until used.
  const wanted = 16 * 1024 * 1024 + 4 * data.byteLength + 20 * limits.batchBytes;
  return {
    memoryPages: Math.ceil(wanted / pageBytes),
    maximumPages: Math.floor(limits.memoryBytes / pageBytes),
    resultBytes: limits.resultBytes,
  };
}
