import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '../../schema/files.ts';

export interface PageFiles {
  readonly style: string;
  readonly script: string;
}

const styles = ['colours', 'text', 'tables', 'parts', 'filter', 'print'];
/** Each after those that it imports. */
const scripts = ['results', 'wanted', 'sort', 'filter', 'copy', 'start'];

/** What every page has: it lies beside the sources, and where build.ts puts it. */
export async function pageFiles(): Promise<PageFiles> {
  const folder = import.meta.filename.endsWith('.ts')
    ? join(import.meta.dirname, 'page')
    : join(packageRoot, 'dist', 'page');
  const read = (names: readonly string[], kind: string) =>
    Promise.all(names.map((name) => readFile(join(folder, `${name}.${kind}`), 'utf8')));
  const [css, modules] = await Promise.all([read(styles, 'css'), read(scripts, 'js')]);
  return { style: withoutReturns(css.join('\n')), script: oneScript(modules) };
}

/** A page opened from a disk cannot import modules from beside it: they become one block, whose names nothing else sees. */
function oneScript(modules: readonly string[]): string {
  const body = modules.map((text) =>
    withoutReturns(text)
      .replaceAll(/^import .*\n/gm, '')
      .replaceAll(/^export /gm, ''),
  );
  return `'use strict';\n{\n${body.join('\n')}}\n`;
}

/** The page has the same bytes wherever it is written. */
function withoutReturns(text: string): string {
  return text.replaceAll('\r\n', '\n');
}
