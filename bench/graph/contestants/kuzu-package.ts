import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const version = '0.11.3';
const run = promisify(execFile);

export interface KuzuConnection {
  query(text: string): Promise<{ getAll(): Promise<Record<string, unknown>[]> }>;
}

interface Kuzu {
  readonly Database: new (path: string) => object;
  readonly Connection: new (database: object) => KuzuConnection;
}

/**
 * Kuzu from the folder in `KEELSON_KUZU`, or from npm into the cache, where no script of its package runs: 185 MB, so it is no
 * dependency. Undefined where it cannot be had.
 */
export async function kuzuPackage(): Promise<Kuzu | undefined> {
  const folder = process.env['KEELSON_KUZU'] ?? resolve('bench', '.cache', `kuzu-${version}`);
  try {
    if (!existsSync(join(folder, 'kuzujs.node'))) await install(folder);
    return createRequire(import.meta.url)(join(folder, 'index.js')) as Kuzu;
  } catch (error) {
    process.stderr.write(`Kuzu could not be installed: ${String(error)}\n`);
    return undefined;
  }
}

async function install(folder: string): Promise<void> {
  const unpacked = `${folder}.new`;
  await rm(unpacked, { recursive: true, force: true });
  await mkdir(unpacked, { recursive: true });
  await run('npm', ['pack', `kuzu@${version}`, '--pack-destination', unpacked], { maxBuffer: 2 ** 26 });
  await run('tar', ['xzf', `kuzu-${version}.tgz`], { cwd: unpacked });
  const module = `kuzujs-${process.platform}-${process.arch}.node`;
  const built = join(unpacked, 'built');
  await cp(join(unpacked, 'package', 'kuzu-source', 'tools', 'nodejs_api', 'src_js'), built, {
    recursive: true,
  });
  await cp(join(unpacked, 'package', 'prebuilt', module), join(built, 'kuzujs.node'));
  await writeFile(join(built, 'package.json'), '{"type":"commonjs"}');
  await rm(folder, { recursive: true, force: true });
  await rename(built, folder);
  await rm(unpacked, { recursive: true, force: true });
}
