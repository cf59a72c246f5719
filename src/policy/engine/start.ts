import { newContext, type ContextOptions } from './evaluation-context.ts';
import { compileModule, type CompiledModule } from './compile.ts';
import { EngineError, failureOf, type BuiltinFailure } from './failure.ts';
import type { BuiltinTable } from './context.ts';
import { checkJson } from './input.ts';
import { instantiate, type Instance, type MemoryLimits } from './instance.ts';
import {
  builtinCaller,
  resolveBuiltins,
  type BuiltinCaller,
  type BuiltinSource,
  type ResolvedBuiltins,
} from './dispatch.ts';
import { resultText } from './result.ts';

export interface EvaluateOptions extends ContextOptions {
  /** The input is known to be well-formed JSON, so it need not be read twice. Broken text would be undefined input. */
  readonly trusted?: boolean;
}

/** What an entrypoint gave. */
export interface Evaluation {
  /**
   * JSON text of the result: sets sorted and as arrays, numbers exactly as Rego has them, keys in no certain order and
   * as their JSON where they are not strings. Undefined when the entrypoint is undefined.
   */
  readonly text: string | undefined;
  /** Calls of builtins that failed, and so were undefined; empty when all is well. */
  readonly builtinErrors: readonly BuiltinFailure[];
}

export interface EngineOptions extends MemoryLimits {
  /** Builtins beyond OPA's own, which a policy was built with capabilities for. */
  readonly builtins?: BuiltinTable;
}

/** A policy module with its data, ready to be asked any number of times. */
export interface Engine {
  readonly entrypoints: readonly string[];
  /**
   * Replaces `data`.
   *
   * @param json UTF-8 JSON text of an object.
   * @throws EngineError invalid_data, memory_exhausted
   */
  setData(json: Uint8Array): void;
  /**
   * Evaluates an entrypoint. Whatever a policy did before has no effect on it.
   *
   * @param input UTF-8 JSON text; `input` is undefined when this is.
   * @throws EngineError when there is no answer: the policy aborted, a limit was reached, the input is not JSON.
   */
  evaluate(entrypoint: string, input: Uint8Array | undefined, options?: EvaluateOptions): Evaluation;
}

/**
 * Starts a policy module made by `opa build -t wasm`.
 *
 * @param source where its builtins come from.
 * @throws EngineError invalid_module; refused_builtin, naming every builtin the module calls and this host refuses.
 */
export async function startEngine(
  module: CompiledModule | Uint8Array,
  source: BuiltinSource,
  options: EngineOptions = {},
): Promise<Engine> {
  const { module: compiled, replaced } = module instanceof Uint8Array ? await compileModule(module) : module;
  const first = start(compiled, options);
  const { exports } = first.instance;
  const builtins = await resolveBuiltins(
    {
      ...numbersByName(first.instance, exports.builtins()),
      ...Object.fromEntries(replaced.map(({ name, number }) => [name, number])),
    },
    source,
    options.builtins,
  );
  const policy = { module: compiled, options, builtins };
  return createEngine(policy, numbersByName(first.instance, exports.entrypoints()), first);
}

/** What every instance of an engine is made of. */
interface Policy {
  readonly module: WebAssembly.Module;
  readonly options: EngineOptions;
  readonly builtins: ResolvedBuiltins;
}

interface Started {
  readonly instance: Instance;
  readonly caller: BuiltinCaller;
}

/** An instance with data in it, and where its free memory starts. */
interface Loaded extends Started {
  readonly data: number;
  readonly heap: number;
}

// An abort leaves the module's own stack as deep as it was: some 500 of them fill it. A trap may leave anything.
const abortsBeforeRestart = 64;

function createEngine(policy: Policy, ids: Readonly<Record<string, number>>, first: Started): Engine {
  let data: Uint8Array = new TextEncoder().encode('{}');
  let aborts = 0;
  let loaded: Loaded | undefined = load(policy, data, first);

  return {
    entrypoints: Object.keys(ids).sort(),
    setData(json) {
      checkJson(json, 'invalid_data', 'the data');
      loaded = load(policy, json, start(policy.module, policy.options));
      data = json.slice();
    },
    evaluate(entrypoint, input, settings = {}) {
      const id = Object.hasOwn(ids, entrypoint) ? ids[entrypoint] : undefined;
      if (id === undefined) {
        throw new EngineError('unknown_entrypoint', `the policy has no entrypoint ${entrypoint}`);
      }
      if (input && !settings.trusted) checkJson(input, 'invalid_input', 'the input');
      loaded ??= load(policy, data, start(policy.module, policy.options));
      const failures: BuiltinFailure[] = [];
      try {
        loaded.caller.begin(newContext(settings), failures);
        return { text: run(loaded, id, input), builtinErrors: failures };
      } catch (thrown) {
        const failure = failureOf(thrown, failures);
        aborts += 1;
        if (!isAbort(failure) || aborts % abortsBeforeRestart === 0) loaded = undefined;
        throw failure;
      }
    },
  };
}

function isAbort({ code, cause }: EngineError): boolean {
  return code !== 'stack_exhausted' && !(cause instanceof WebAssembly.RuntimeError);
}

function start(module: WebAssembly.Module, options: EngineOptions): Started {
  const caller = builtinCaller();
  return { caller, instance: instantiate(module, options, caller.dispatch) };
}

function load({ builtins }: Policy, data: Uint8Array, started: Started): Loaded {
  const { instance, caller } = started;
  const { exports } = instance;
  caller.connect(instance, builtins);
  try {
    const text = instance.write(data);
    const address = exports.opa_json_parse(text, data.length) >>> 0;
    exports.opa_free(text);
    if (address === 0) throw new EngineError('invalid_data', 'the policy module cannot read the data');
    return { ...started, data: address, heap: exports.opa_heap_ptr_get() >>> 0 };
  } catch (thrown) {
    throw failureOf(thrown, []);
  }
}

function run({ instance, data, heap }: Loaded, entrypoint: number, input: Uint8Array | undefined) {
  const { exports } = instance;
  exports.opa_heap_ptr_set(heap);
  const address = input ? instance.write(input) : 0;
  const free = exports.opa_heap_ptr_get() >>> 0;
  const result = exports.opa_eval(0, entrypoint, data, address, input?.length ?? 0, free, 1) >>> 0;
  if (result === 0) throw new EngineError('eval_internal_error', 'the policy module cannot write the result');
  return resultText(instance.read(result));
}

function numbersByName({ exports, read }: Instance, address: number): Record<string, number> {
  return JSON.parse(read(exports.opa_value_dump(address) >>> 0)) as Record<string, number>;
}
