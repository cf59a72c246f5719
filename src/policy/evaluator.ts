import { KeelsonError, messageOf } from '../errors.ts';
import type { Bundle } from './bundle.ts';

/** Runs entrypoints of a bundle's module. */
export interface Evaluator {
  readonly entrypoints: readonly string[];
  /**
   * @param input well-formed JSON text.
   * @returns the value of the entrypoint; undefined where Rego says undefined.
   * @throws Error when the policy aborts.
   */
  evaluate(entrypoint: string, input: string): Promise<unknown>;
}

// What opa-wasm itself gives to a module; everything else is inside the module or missing.
const hostBuiltins = new Set([
  'sprintf',
  'regex.split',
  'yaml.is_valid',
  'yaml.marshal',
  'yaml.unmarshal',
  'json.is_valid',
]);

const pageSize = 65_536;
const failuresAnInstance = 64;

/** The parts of a loaded policy that opa-wasm has but does not type. */
interface LoadedPolicy {
  readonly mem: WebAssembly.Memory;
  readonly entrypoints: Readonly<Record<string, number>>;
  readonly wasmInstance: {
    readonly exports: Record<'builtins', () => number> & Record<'opa_json_dump', (address: number) => number>;
  };
  evaluate(input: ArrayBuffer, entrypoint: string): { readonly result: unknown }[];
  setData(data: ArrayBuffer): void;
}

/**
 * Loads a bundle's module and data.
 *
 * @throws KeelsonError BUNDLE_INVALID when the module is not one, or needs a builtin that is not there: found
 * now, not at the first resource that would have needed it.
 */
export async function loadEvaluator(
  bundle: Pick<Bundle, 'module' | 'data' | 'revision'>,
): Promise<Evaluator> {
  const data = new TextEncoder().encode(JSON.stringify(bundle.data)).buffer;
  let policy = await load(bundle.module, data.byteLength);
  refuseMissingBuiltins(policy, bundle.revision);
  policy.setData(data);
  let failures = 0;

  /** Every abort leaks some of the module's stack; after some hundreds nothing can be evaluated any more. */
  async function afterFailure(): Promise<void> {
    failures += 1;
    if (failures % failuresAnInstance === 0) {
      policy = await load(bundle.module, data.byteLength);
      policy.setData(data);
    }
  }

  return {
    entrypoints: Object.keys(policy.entrypoints),
    async evaluate(entrypoint, input) {
      if (!(entrypoint in policy.entrypoints)) {
        throw new KeelsonError(
          'BUNDLE_INVALID',
          `the bundle ${bundle.revision} has no entrypoint ${entrypoint}`,
        );
      }
      try {
        return policy.evaluate(new TextEncoder().encode(input).buffer, entrypoint)[0]?.result;
      } catch (thrown) {
        await afterFailure();
        // opa-wasm throws strings and plain objects.
        throw new Error(reasonOf(thrown), { cause: thrown });
      }
    },
  };
}

async function load(module: Uint8Array, dataBytes: number): Promise<LoadedPolicy> {
  const { loadPolicy } = await import('@open-policy-agent/opa-wasm');
  // Growing page by page is what makes a first evaluation slow; reserved pages cost nothing until used.
  const initial = Math.ceil((32 * 1024 * 1024 + 4 * dataBytes) / pageSize);
  try {
    return await loadPolicy(new Uint8Array(module), { initial });
  } catch (cause) {
    throw new KeelsonError('BUNDLE_INVALID', `policy.wasm cannot be loaded: ${reasonOf(cause)}`, { cause });
  }
}

function refuseMissingBuiltins(policy: LoadedPolicy, revision: string): void {
  const { builtins, opa_json_dump: dump } = policy.wasmInstance.exports;
  const memory = new Uint8Array(policy.mem.buffer);
  const start = dump(builtins());
  const names = Object.keys(
    JSON.parse(Buffer.from(memory.subarray(start, memory.indexOf(0, start))).toString('utf8')) as object,
  );
  const missing = names.filter((name) => !hostBuiltins.has(name));
  if (missing.length > 0) {
    throw new KeelsonError(
      'BUNDLE_INVALID',
      `the bundle ${revision} needs builtins that Keelson does not give: ${missing.join(', ')}`,
    );
  }
}

function reasonOf(thrown: unknown): string {
  const message =
    typeof thrown === 'object' && thrown !== null && 'message' in thrown ? thrown.message : thrown;
  return messageOf(typeof message === 'string' ? message : thrown);
}

/** JSON text that Rego can read: a lone surrogate, which it cannot, becomes U+FFFD. */
export function inputText(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'string' ? inner.toWellFormed() : inner,
  );
}
