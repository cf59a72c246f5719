import { KeelsonError, messageOf } from '../../errors.ts';
import type { Bundle } from '../bundle.ts';
import { compileModule, loadEngine, type CompiledModule, type Engine } from '../engine/engine.ts';
import { startFailure } from '../start-failure.ts';
import type { Limits } from './limits.ts';
import { memoryFor } from './memory.ts';

/** A bundle's policy, compiled: what every thread that evaluates it shares. */
export interface CompiledPolicy {
  readonly module: CompiledModule;
  /** UTF-8 JSON text of what the policies read as data. */
  readonly data: Uint8Array<SharedArrayBuffer> | Uint8Array<ArrayBuffer>;
}

/**
 * Compiles a bundle's module.
 *
 * @throws KeelsonError BUNDLE_START_FAILED when it is not one.
 */
export async function compilePolicy({
  module,
  data,
  revision,
}: Pick<Bundle, 'module' | 'data' | 'revision'>): Promise<CompiledPolicy> {
  try {
    return {
      module: await compileModule(module),
      data: new TextEncoder().encode(JSON.stringify(data)),
    };
  } catch (cause) {
    throw new KeelsonError(
      'BUNDLE_START_FAILED',
      `policy.wasm of the bundle ${revision} cannot be loaded: ${messageOf(cause)}`,
      { cause },
    );
  }
}

/**
 * Starts a compiled policy in this thread.
 *
 * @throws KeelsonError BUNDLE_START_FAILED, or BUNDLE_BUILTIN_REFUSED when it calls what is refused: found now, not at
 * the first resource that would have needed it.
 */
export async function startPolicy(
  { module, data }: CompiledPolicy,
  limits: Limits,
  revision: string,
): Promise<Engine> {
  try {
    const engine = await loadEngine(module, memoryFor(data, limits));
    engine.setData(data);
    return engine;
  } catch (cause) {
    throw startFailure(`the bundle ${revision}`, cause);
  }
}
