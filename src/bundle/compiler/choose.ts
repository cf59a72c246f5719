import { KeelsonError } from '../../errors.ts';
import type { OpaCall, OpaResult } from './call.ts';
import { runNative } from './native.ts';
import { fetchOpa, opaHere, unavailable } from './opa.ts';
import { findWasi } from './wasi/find.ts';

/** OPA in one of its forms. */
export type Compiler = (call: OpaCall) => Promise<OpaResult>;

/**
 * The OPA to use: the binary where this machine has it, else the module for WASI where that is installed, else the
 * binary, fetched. KEELSON_COMPILER=native or wasi leaves only the one.
 *
 * @throws KeelsonError USAGE, OPA_UNAVAILABLE
 */
export async function chooseCompiler(): Promise<Compiler> {
  const only = onlyCompiler();
  const tried: string[] = [];

  const binary = only === 'wasi' ? undefined : await opaHere(tried);
  if (binary !== undefined) return (call) => runNative(binary, call);

  const module = only === 'native' ? undefined : await findWasi(tried);
  if (module !== undefined) return wasi(module);

  if (only === 'wasi') throw unavailable(tried);
  const fetched = await fetchOpa(tried);
  return (call) => runNative(fetched, call);
}

function onlyCompiler(): 'native' | 'wasi' | undefined {
  const named = process.env['KEELSON_COMPILER'];
  if (named === undefined || named === '') return undefined;
  if (named === 'native' || named === 'wasi') return named;
  throw new KeelsonError('USAGE', `KEELSON_COMPILER is ${named}: it can be native or wasi`);
}

async function wasi(file: string): Promise<Compiler> {
  const [{ loadWasi }, { runWasi }] = await Promise.all([import('./wasi/load.ts'), import('./wasi/run.ts')]);
  const module = await loadWasi(file);
  return (call) => runWasi(module, call);
}
