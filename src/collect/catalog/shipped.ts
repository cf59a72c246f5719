import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { packageRoot } from '../../schema/files.ts';

const read = new Map<string, unknown>();

/** The file of a catalogue that ships with Keelson, as people change it. */
export function catalogFile(name: string): string {
  return join(packageRoot, 'policies', 'catalog', `${name}.yaml`);
}

/**
 * A catalogue as it ships, read once a process; undefined where there is none. The published package has it as JSON too, which
 * is read many times as fast.
 *
 * @throws Error for a file that is no YAML.
 */
export function shippedCatalog(name: string): unknown {
  if (!read.has(name)) read.set(name, compiledCatalog(name) ?? catalogIn(catalogFile(name)));
  return read.get(name);
}

/** What build.ts wrote beside the compiled code, if that is what runs. */
function compiledCatalog(name: string): unknown {
  if (import.meta.filename.endsWith('.ts')) return undefined;
  const file = join(packageRoot, 'dist', 'catalog', `${name}.json`);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

function catalogIn(file: string): unknown {
  return existsSync(file) ? parse(readFileSync(file, 'utf8')) : undefined;
}
