import { allBuiltins } from '../builtins/families.ts';
import type { CompiledModule } from './compile.ts';
import { startEngine, type Engine, type EngineOptions } from './start.ts';

export { builtinNames } from '../builtins/families.ts';
export type { BuiltinFailure } from './failure.ts';
export { EngineError } from './failure.ts';
export { compileModule, type CompiledModule } from './compile.ts';
export type { Engine, EngineOptions, EvaluateOptions, Evaluation } from './start.ts';

/**
 * Starts a policy module made by `opa build -t wasm`, with all builtins that this host has.
 *
 * @throws EngineError invalid_module; refused_builtin, naming every builtin the module calls and this host refuses.
 */
export function loadEngine(
  module: CompiledModule | Uint8Array,
  options: EngineOptions = {},
): Promise<Engine> {
  return startEngine(module, allBuiltins, options);
}
