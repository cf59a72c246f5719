import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const format = '{{with .Module}}{{if not .Main}}{{.Path}} {{.Version}}{{end}}{{end}}';

/**
 * The licences of all Go modules that end up in the program, and of Go's own library, one after the other.
 *
 * @param folder of the program, with a vendor folder.
 */
export async function licencesOf(folder: string): Promise<string> {
  const env = { ...process.env, GOOS: 'wasip1', GOARCH: 'wasm', GOFLAGS: '-mod=vendor', GOWORK: 'off' };
  const { stdout } = await promisify(execFile)('go', ['list', '-deps', '-f', format, '.'], {
    cwd: folder,
    env,
  });
  const modules = [...new Set(stdout.split('\n').filter(Boolean))].toSorted();
  const root = await promisify(execFile)('go', ['env', 'GOROOT'], { cwd: folder, env });
  const parts = [await licence('Go standard library', root.stdout.trim())];
  for (const name of modules) {
    parts.push(await licence(name, join(folder, 'vendor', name.split(' ')[0] ?? '')));
  }
  return parts.join('\n');
}

async function licence(title: string, folder: string): Promise<string> {
  const names = (await readdir(folder)).filter((name) => /^(licen[cs]e|copying|notice|patents)/i.test(name));
  if (names.length === 0) throw new Error(`${title} has no licence in ${folder}`);
  const texts = await Promise.all(names.toSorted().map((name) => readFile(join(folder, name), 'utf8')));
  return `${'='.repeat(80)}\n${title}\n${'='.repeat(80)}\n\n${texts.map((text) => text.trim()).join('\n\n')}\n`;
}
