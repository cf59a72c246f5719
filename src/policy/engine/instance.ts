import { AbortError, EngineError } from './failure.ts';

export interface MemoryLimits {
  /** Pages of 64 KiB to start with. Growing is slow, reserving costs nothing until it is used. */
  readonly memoryPages?: number;
  /** Pages of 64 KiB that the module may grow to; 65,536 (4 GiB) when absent. */
  readonly maximumPages?: number;
  /** Bytes that a result, or an operand of a builtin, may have as text; no limit when absent. */
  readonly resultBytes?: number;
}

/** Functions that OPA's WebAssembly ABI 1.2 exports and this host calls; addresses are unsigned 32 bit integers. */
export interface Exports {
  readonly opa_malloc: (size: number) => number;
  readonly opa_free: (address: number) => void;
  readonly opa_value_parse: (address: number, length: number) => number;
  readonly opa_json_parse: (address: number, length: number) => number;
  readonly opa_value_dump: (value: number) => number;
  readonly opa_heap_ptr_get: () => number;
  readonly opa_heap_ptr_set: (address: number) => void;
  readonly opa_eval: (
    reserved: 0,
    entrypoint: number,
    data: number,
    input: number,
    inputLength: number,
    heap: number,
    format: 0 | 1,
  ) => number;
  readonly builtins: () => number;
  readonly entrypoints: () => number;
}

/** Called by the module with a builtin's number and the addresses of its operands; 0 is undefined. */
export type Dispatch = (builtin: number, operands: readonly number[]) => number;

/** One running module with its memory. */
export interface Instance {
  readonly exports: Exports;
  /** Puts bytes into memory. The block stays until it is freed or the heap is set back. */
  readonly write: (bytes: Uint8Array) => number;
  /** The text that ends with a NUL at that address. */
  readonly read: (address: number) => string;
}

const defaultPages = 512;
const decoder = new TextDecoder();

/**
 * Starts a module of OPA's WebAssembly ABI.
 *
 * @throws EngineError invalid_module when it is not one; memory_exhausted when the pages are not to be had.
 */
export function instantiate(module: WebAssembly.Module, limits: MemoryLimits, dispatch: Dispatch): Instance {
  const memory = newMemory(limits);
  const read = (address: number) => readText(memory, address, limits.resultBytes);
  const call = (builtin: number, _context: number, ...operands: number[]) => dispatch(builtin, operands);
  const started = start(module, {
    memory,
    opa_abort(address: number) {
      throw new AbortError(read(address >>> 0));
    },
    opa_println: () => undefined,
    opa_builtin0: call,
    opa_builtin1: call,
    opa_builtin2: call,
    opa_builtin3: call,
    opa_builtin4: call,
  });
  const exports = started as unknown as Exports;
  return {
    exports,
    read,
    write(bytes) {
      const address = exports.opa_malloc(bytes.length) >>> 0;
      new Uint8Array(memory.buffer).set(bytes, address);
      return address;
    },
  };
}

function newMemory({ memoryPages = defaultPages, maximumPages }: MemoryLimits): WebAssembly.Memory {
  const initial = maximumPages === undefined ? memoryPages : Math.min(memoryPages, maximumPages);
  try {
    return new WebAssembly.Memory(
      maximumPages === undefined ? { initial } : { initial, maximum: maximumPages },
    );
  } catch (cause) {
    throw new EngineError('memory_exhausted', `cannot reserve ${initial} pages of memory`, { cause });
  }
}

function start(module: WebAssembly.Module, env: Record<string, unknown>): Record<string, unknown> {
  let exports: Record<string, unknown>;
  try {
    exports = new WebAssembly.Instance(module, { env }).exports;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new EngineError('invalid_module', `the policy module does not start: ${reason}`, { cause });
  }
  const [major, minor] = [
    versionPart(exports['opa_wasm_abi_version']),
    versionPart(exports['opa_wasm_abi_minor_version']),
  ];
  if (major !== 1 || minor < 2) {
    throw new EngineError(
      'invalid_module',
      `the policy module has ABI version ${major}.${minor}, not 1.2 or later`,
    );
  }
  return exports;
}

function versionPart(global: unknown): number {
  const value = global instanceof WebAssembly.Global ? global.value : undefined;
  return typeof value === 'number' ? value : 0;
}

function readText(memory: WebAssembly.Memory, address: number, longest = Infinity): string {
  const bytes = new Uint8Array(memory.buffer);
  const end = bytes.indexOf(0, address);
  if (end - address > longest) {
    throw new EngineError('result_too_large', `the policy gives more than ${longest} bytes`);
  }
  return decoder.decode(bytes.subarray(address, end));
}
