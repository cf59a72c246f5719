import { createHash, randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unpackBundle } from '../../src/bundle/archive/archive.ts';
import { opaOrThrow } from '../../src/bundle/compiler/opa-command.ts';
import { opaVersion } from '../../src/bundle/compiler/opa.ts';
import { isArray, RegoObject } from '../../src/policy/engine/value/model.ts';
import { display } from '../../src/policy/engine/value/display.ts';
import type { Case } from './cases.ts';

const cache = join(import.meta.dirname, '../../.cache/conformance');

/** A compiled case, and where it gives the bindings of its query. */
export interface CompiledCase {
  readonly module: Uint8Array;
  readonly entrypoint: string;
  /** The one variable whose value the entrypoint gives; it gives all bindings when there is none. */
  readonly variable: string | undefined;
}

/**
 * Compiles a case to a policy module with the pinned OPA, or takes it from the cache.
 *
 * @throws KeelsonError POLICY_INVALID when OPA does not compile it.
 */
export async function compileCase(one: Case): Promise<CompiledCase> {
  // A rule cannot hold the whole of data, which it is part of; but data itself can be an entrypoint.
  const variable = /^data = (\w+)$/.exec(one.query)?.[1];
  const entrypoint = variable === undefined ? 'keelson_conformance/result' : '/';
  const modules = variable === undefined ? [...one.modules, queryModule(one)] : one.modules;
  const key = createHash('sha256')
    .update(JSON.stringify([opaVersion, entrypoint, modules]))
    .digest('hex');
  const kept = join(cache, `${key}.tar.gz`);
  const bundle = (await readFile(kept).catch(() => undefined)) ?? (await build(modules, entrypoint, kept));
  const module = (await unpackBundle(bundle, kept)).get('policy.wasm');
  if (!module) throw new Error(`${kept} has no policy.wasm`);
  return { module, entrypoint, variable };
}

async function build(modules: readonly string[], entrypoint: string, target: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'keelson-conformance-'));
  try {
    const names = modules.map((_, index) => `test-${index}.rego`);
    await Promise.all(names.map((name, index) => writeFile(join(folder, name), modules[index] ?? '')));
    await writeFile(join(folder, 'capabilities.json'), await capabilities());
    const flags = ['-t', 'wasm', '--capabilities', 'capabilities.json', '-e', entrypoint];
    await opaOrThrow(['build', ...flags, ...names], folder);
    const bundle = await readFile(join(folder, 'bundle.tar.gz'));
    await mkdir(cache, { recursive: true });
    const temporary = `${target}.${randomUUID()}`;
    await writeFile(temporary, bundle);
    await rename(temporary, target);
    return bundle;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

let known: Promise<string> | undefined;

/** OPA's capabilities with the one builtin that only its tests have. */
function capabilities(): Promise<string> {
  known ??= opaOrThrow(['capabilities', '--current'], tmpdir()).then((text) => {
    const current = JSON.parse(text) as { builtins: unknown[] };
    const decl = { type: 'function', args: [{ type: 'string' }], result: { type: 'null' } };
    return JSON.stringify({ ...current, builtins: [...current.builtins, { name: 'test.sleep', decl }] });
  });
  return known;
}

/** A module evaluates rules, not queries: a set of the bindings the case asks for stands for its query. */
function queryModule({ query, wantResult }: Case): string {
  const first = wantResult !== undefined && isArray(wantResult) ? wantResult[0] : undefined;
  const names = first instanceof RegoObject ? first.entries.map(([name]) => display(name)) : [];
  const bindings = names.map((name) => `${name}: ${JSON.parse(name)}`).join(', ');
  return `package keelson_conformance\n\nresult contains {${bindings}} if {\n\t${query}\n}\n`;
}
