import { sha256 } from '@noble/hashes/sha2.js';
import { unpackWith } from '../bundle/archive/unpack.ts';
import { portableBuiltins } from './builtins/portable.ts';
import { bundleOfFiles, type Bundle } from './bundle-files.ts';
import { hex } from './engine/bytes.ts';
import { startEngine, type Engine } from './engine/start.ts';
import { answerTask } from './evaluation/answer.ts';
import { defaultLimits, type Limits } from './evaluation/limits.ts';
import { memoryFor } from './evaluation/memory.ts';
import type { Evaluation } from './evaluation/task.ts';
import { gunzip } from './gunzip.ts';
import { outcomesOf, type LoadOptions } from './library.ts';
import { startFailure } from './start-failure.ts';
import type { Outcome } from './outcomes.ts';
import type { Unit } from './units.ts';

export * from './library.ts';

/** A bundle whose policies are ready to be asked. */
export interface LoadedBundle extends Bundle {
  readonly engine: Engine;
  readonly limits: Limits;
}

export interface BrowserLoadOptions extends LoadOptions {
  /** What a policy may use; there is no limit of time in a browser. */
  readonly limits?: Partial<Omit<Limits, 'batchMilliseconds'>>;
}

export interface BrowserEvaluateOptions {
  /** Nanoseconds since 1970 that policies take for now. */
  readonly now?: bigint;
}

/**
 * Loads a bundle, a `.wasm.tar.gz` file.
 *
 * @throws KeelsonError BUNDLE_INVALID and its like when it is not one that can be run; BUNDLE_BUILTIN_REFUSED when its
 * policies call builtins that need Node.
 */
export async function loadBundle(
  archive: Uint8Array,
  { name = 'the bundle', limits: given }: BrowserLoadOptions = {},
): Promise<LoadedBundle> {
  const files = await unpackWith(gunzip, archive, name);
  const bundle = bundleOfFiles(files, hex(sha256(archive)), name);
  const limits = { ...defaultLimits, ...given };
  const data = new TextEncoder().encode(JSON.stringify(bundle.data));
  try {
    const engine = await startEngine(bundle.module, portableBuiltins, memoryFor(data, limits));
    engine.setData(data);
    return { ...bundle, engine, limits };
  } catch (cause) {
    throw startFailure(name, cause);
  }
}

/**
 * Judges units by every check of their type, in the thread that asks.
 *
 * @returns one outcome for each unit and check. What goes wrong with a check is its status `error`.
 */
export function evaluate(
  bundle: LoadedBundle,
  units: Iterable<Unit>,
  options: BrowserEvaluateOptions = {},
): AsyncGenerator<Outcome> {
  const now = options.now ?? BigInt(Date.now()) * 1_000_000n;
  return outcomesOf(evaluation(bundle, now), bundle, units);
}

function evaluation({ engine, limits }: LoadedBundle, now: bigint): Evaluation {
  const context = { now, seed: crypto.getRandomValues(new Uint8Array(32)) };
  return {
    entrypoints: engine.entrypoints,
    answer: async (task) => answerTask(engine, task, { limits, context }),
    ask: async (entrypoint, input) => engine.evaluate(entrypoint, input, context).text,
    close: () => Promise.resolve(),
  };
}
