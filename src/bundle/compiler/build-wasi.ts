import { execFile } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { messageOf } from '../../errors.ts';
import { opaVersion, wasiPackage } from './opa.ts';
import { moduleFile, wasiCacheFolder } from './wasi/find.ts';
import { licencesOf } from './wasi/licences.ts';

/*
 * node src/bundle/compiler/build-wasi.ts --output DIR: makes the package of OPA as a module for WASI, ready for
 * `npm publish DIR`. It needs Go.
 */

const run = promisify(execFile);
const sources = join(import.meta.dirname, 'wasi', 'go');
const commands = 'vendor/github.com/open-policy-agent/opa/cmd';
/** Of OPA's files, the ones that `cmd/omitted.go` takes the place of. */
const omitted = ['bench.go', 'exec.go', 'run.go'];

/**
 * The package as Keelson's own cache has it: built where it is not there, or is of other sources.
 *
 * @throws Error when Go is not there, or fails.
 */
export async function cachedWasiPackage(): Promise<string> {
  const folder = join(wasiCacheFolder(), 'package');
  if (await isCurrent(folder)) return folder;
  try {
    await buildWasiPackage(folder);
  } catch (error) {
    // Another process may have been sooner.
    if (!(await isCurrent(folder))) throw error;
  }
  return folder;
}

async function isCurrent(folder: string): Promise<boolean> {
  const text = await readFile(join(folder, 'package.json'), 'utf8').catch(() => '{}');
  const { sources: built } = JSON.parse(text) as { sources?: unknown };
  return built === (await digestOfSources());
}

/**
 * Builds the package. What was in the folder is removed.
 *
 * @throws Error when Go is not there, or fails.
 */
export async function buildWasiPackage(folder: string): Promise<void> {
  const work = await mkdtemp(join(tmpdir(), 'keelson-opa-wasi-'));
  const partial = `${folder}.${randomUUID()}`;
  try {
    await vendor(work);
    const module = await build(work);
    await mkdir(partial, { recursive: true, mode: 0o700 });
    await writeFile(join(partial, moduleFile), await compress(module));
    await writeFile(join(partial, 'LICENSE'), await readFile(join(work, dirname(commands), 'LICENSE')));
    await writeFile(join(partial, 'THIRD-PARTY-LICENSES'), await licencesOf(work));
    await writeFile(join(partial, 'README.md'), readme);
    await writeFile(join(partial, 'package.json'), `${JSON.stringify(await manifest(), undefined, 2)}\n`);
    await rm(folder, { recursive: true, force: true });
    await rename(partial, folder);
  } finally {
    await rm(work, { recursive: true, force: true });
    await rm(partial, { recursive: true, force: true });
  }
}

/** OPA's own sources and what they stand on, without the commands that WASI cannot have. */
async function vendor(work: string): Promise<void> {
  await cp(sources, work, { recursive: true });
  await go(['mod', 'vendor'], work);
  await Promise.all(omitted.map((name) => rm(join(work, commands, name))));
  await cp(join(work, 'cmd', 'omitted.go'), join(work, commands, 'omitted.go'));
}

async function build(work: string): Promise<Buffer> {
  await go(
    ['build', '-mod=vendor', '-trimpath', '-buildvcs=false', '-ldflags', '-s -w', '-o', 'opa.wasm', '.'],
    work,
  );
  return readFile(join(work, 'opa.wasm'));
}

async function go(args: readonly string[], folder: string): Promise<void> {
  const env = {
    ...process.env,
    GOOS: 'wasip1',
    GOARCH: 'wasm',
    CGO_ENABLED: '0',
    GOFLAGS: '',
    GOWORK: 'off',
  };
  try {
    await run('go', args, { cwd: folder, env, timeout: 1_800_000, maxBuffer: 64 * 1024 * 1024 });
  } catch (cause) {
    const absent = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    const message = absent ? 'Go is needed and was not found: install it' : messageOf(cause);
    throw new Error(`cannot build OPA for WASI: ${message}`, { cause });
  }
}

/** The highest quality takes fifteen times as long, for a seventh less. */
function compress(module: Buffer): Promise<Buffer> {
  return promisify(brotliCompress)(module, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 9,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: module.length,
    },
  });
}

async function manifest(): Promise<Record<string, unknown>> {
  return {
    name: wasiPackage,
    version: opaVersion,
    description: `Open Policy Agent ${opaVersion} as a module for WASI: Keelson compiles Rego with it where no opa is installed`,
    license: 'Apache-2.0',
    files: [moduleFile, 'THIRD-PARTY-LICENSES'],
    sources: await digestOfSources(),
  };
}

async function digestOfSources(): Promise<string> {
  const digest = createHash('sha256');
  for (const name of (await readdir(sources, { recursive: true })).toSorted()) {
    if (!/\.(go|mod|sum)$/.test(name)) continue;
    digest.update(`${name.replaceAll('\\', '/')}\n`).update(await readFile(join(sources, name)));
  }
  return digest.digest('hex');
}

const readme = `# ${wasiPackage}

[Open Policy Agent](https://www.openpolicyagent.org) ${opaVersion} as a module for WASI (\`wasip1\`), compressed with Brotli.
Keelson finds it in \`node_modules\` and compiles Rego with it where no \`opa\` is installed.

It is OPA's command line without the commands \`bench\`, \`exec\` and \`run\`, which need a network or a terminal; nothing
else of OPA was changed. OPA is licensed under the Apache License 2.0 (\`LICENSE\`), what it stands on as
\`THIRD-PARTY-LICENSES\` says.
`;

if (process.argv[1] === import.meta.filename) {
  const { output } = parseArgs({ options: { output: { type: 'string' } } }).values;
  if (output === undefined) throw new Error('--output DIR says where the package goes');
  await buildWasiPackage(resolve(output));
}
