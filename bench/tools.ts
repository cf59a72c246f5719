import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { build as bundleCode } from 'esbuild';
import { buildPackage, settings } from '../src/build.ts';
import { unpackBundle } from '../src/bundle/archive/archive.ts';
import { benchedRelease } from './release.ts';
import { findOpa } from '../src/bundle/compiler/opa.ts';
import { manyPolicies } from './many-policies.ts';
import { forRegorus } from './regorus-rules.ts';

/** What contestants run with. */
export interface Tools {
  /** The command that runs a compiled program of bench/ in Node. */
  readonly node: (program: string, ...parameters: readonly string[]) => string[];
  /** The command `keelson scan`, compiled. */
  readonly scan: readonly string[];
  /** Bundles of the policies of this checkout: for Keelson, for OPA, and its Rego as files for regorus. */
  readonly bundle: string;
  readonly rego: string;
  readonly rules: string;
  readonly manyBundle: () => Promise<string>;
  readonly opa: string | undefined;
  /** Programs that are compiled on demand; undefined where there is no compiler. */
  readonly goOpa: () => Promise<string | undefined>;
  readonly regorus: () => Promise<string | undefined>;
}

const run = promisify(execFile);

const programs = [
  'estate/write-units',
  'contestants/keelson',
  'contestants/opa-wasm',
  'contestants/parse',
  'contestants/handwritten/main',
];

/** Compiles what is compiled and builds the bundles, into a folder. */
export async function makeTools(folder: string): Promise<Tools> {
  const build = join(folder, 'build');
  await rm(build, { recursive: true, force: true });
  await mkdir(build, { recursive: true });
  for (const program of programs) {
    // One by one, so that none is taken apart for what another has in common with it.
    await bundleCode({
      ...settings,
      entryPoints: [`bench/${program}.ts`],
      outbase: '.',
      outdir: build,
      chunkNames: 'bench/chunks/[name]-[hash]',
    });
  }
  await bundleCode({
    ...settings,
    splitting: false,
    entryPoints: {
      'bench/chunks/worker': 'src/policy/evaluation/worker.ts',
      'bench/chunks/reader': 'src/units/threads/reader.ts',
    },
    outdir: build,
  });
  await buildPackage(join(build, 'dist'));
  for (const name of ['bundles', 'package.json', 'policies', 'schemas']) {
    await symlink(resolve(name), join(build, name));
  }
  // The launcher of a package finds the compiled sources beside it.
  await cp('src/launcher.cjs', join(build, 'launcher', 'launcher.cjs'));
  // Where the parts of bundled programs look for what they load by its place.
  await symlink(resolve(build, 'dist', 'generated'), join(build, 'bench', 'generated'));

  const [{ archive: wasm }, { archive: rego }] = await Promise.all([
    benchedRelease('wasm'),
    benchedRelease('rego'),
  ]);
  const rules = join(folder, 'rules');
  await rm(rules, { recursive: true, force: true });
  for (const [name, content] of await unpackBundle(rego, 'the bundle')) {
    const file = join(rules, name);
    await mkdir(dirname(file), { recursive: true });
    const text = Buffer.from(content).toString('utf8');
    await writeFile(file, name.endsWith('.rego') ? forRegorus(text) : text);
  }
  const write = async (name: string, content: Uint8Array) => {
    await writeFile(join(folder, name), content);
    return join(folder, name);
  };
  return {
    node: (program, ...parameters) => [
      process.execPath,
      join(build, 'bench', `${program}.js`),
      ...parameters,
    ],
    scan: [process.execPath, join(build, 'launcher', 'launcher.cjs'), 'scan'],
    bundle: await write('wasm.tar.gz', wasm),
    rego: await write('rego.tar.gz', rego),
    rules,
    manyBundle: once(async () => write('many.tar.gz', (await manyPolicies('policies', 300)).wasm)),
    opa: await findOpa().catch(() => undefined),
    goOpa: once(() =>
      compiled(['go', 'build', '-o', resolve(folder, 'go-opa'), '.'], 'go', join(folder, 'go-opa')),
    ),
    regorus: once(() =>
      compiled(
        ['cargo', 'build', '--release', '--locked', '--quiet', '--target-dir', resolve(folder, 'cargo')],
        'regorus',
        join(folder, 'cargo', 'release', 'regorus-units'),
      ),
    ),
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

/** Undefined when the compiler is not installed; what it refuses is an error. */
async function compiled(command: readonly string[], source: string, program: string) {
  const [compiler = '', ...parameters] = command;
  try {
    await run(compiler, parameters, { cwd: join('bench', 'contestants', source) });
    return program;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return existsSync(program) ? program : undefined;
  }
}
