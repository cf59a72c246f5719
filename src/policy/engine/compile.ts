import { EngineError } from './failure.ts';
import type { ReplacedBuiltin } from './native/replaced.ts';
import { rewriteBuiltins } from './native/rewrite.ts';

/** A policy module that engines can be started of, in other threads too. */
export interface CompiledModule {
  readonly module: WebAssembly.Module;
  /** Builtins of its own that ask the host. */
  readonly replaced: readonly ReplacedBuiltin[];
}

/**
 * Compiles a module made by `opa build -t wasm`, with the builtins that are wrong in such modules replaced by calls of the
 * host.
 *
 * @throws EngineError invalid_module
 */
export async function compileModule(bytes: Uint8Array): Promise<CompiledModule> {
  try {
    // What is no WebAssembly is told by who knows best.
    if (!isWebAssembly(bytes)) await WebAssembly.compile(new Uint8Array(bytes));
    const { bytes: rewritten, replaced } = rewriteBuiltins(bytes);
    return { module: await WebAssembly.compile(rewritten), replaced };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const what = cause instanceof RangeError ? 'no module of OPA' : 'not WebAssembly';
    throw new EngineError('invalid_module', `the policy module is ${what}: ${reason}`, { cause });
  }
}

function isWebAssembly(bytes: Uint8Array): boolean {
  return [0, 0x61, 0x73, 0x6d].every((byte, at) => bytes[at] === byte);
}
