import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { KeelsonError, messageOf } from '../../../errors.ts';
import type { Framework } from '../../../generated/framework.ts';
import { nearest } from '../../../nearest.ts';
import type { BundledCheck } from '../../../policy/bundle-files.ts';
import { validate } from '../../../schema/validate.ts';
import type { ChosenFramework } from './chosen.ts';

/** Whether a name is that of a file. */
export function isOwnFramework(name: string): boolean {
  return /[/\\]|\.(ya?ml|json)$/i.test(name);
}

/**
 * A framework of one's own (schemas/framework.schema.json); its id is the name of the file.
 *
 * @throws KeelsonError FRAMEWORK_INVALID
 */
export async function readOwnFramework(
  file: string,
  checks: ReadonlyMap<string, BundledCheck>,
): Promise<ChosenFramework> {
  const { parse } = await import('yaml');
  let content: unknown;
  try {
    content = parse(await readFile(file, 'utf8'));
  } catch (cause) {
    throw new KeelsonError('FRAMEWORK_INVALID', `cannot read the framework ${file}: ${messageOf(cause)}`, {
      cause,
    });
  }
  const problem = frameworkProblem(content, checks);
  if (problem !== undefined) throw new KeelsonError('FRAMEWORK_INVALID', `${file}: ${problem}`);
  return { id: idOf(file), origin: file, framework: content as Framework };
}

/** What is wrong with a framework, in a line: it does not fit its schema, or names checks that there are not. */
export function frameworkProblem(
  content: unknown,
  checks: ReadonlyMap<string, BundledCheck>,
): string | undefined {
  return validate('framework', content) ?? misfit(content as Framework, checks);
}

/** What names files, so nothing but letters, digits and some signs. */
function idOf(file: string): string {
  const name = basename(file.replaceAll('\\', '/')).replace(/\.(ya?ml|json)$/i, '');
  return name.replaceAll(/[^\w.-]+/g, '-').replace(/^[.-]+/, '') || 'framework';
}

function misfit({ controls }: Framework, known: ReadonlyMap<string, BundledCheck>): string | undefined {
  const ids = new Set<string>();
  for (const { id, checks, reasoned } of controls) {
    if (ids.has(id)) return `two controls have the id ${id}`;
    ids.add(id);
    const stranger = checks.find((check) => !known.has(check));
    if (stranger !== undefined) {
      const meant = nearest(stranger.slice(0, 200), [...known.keys()]);
      return `control ${id} names the check ${stranger}, which does not exist${meant === undefined ? '' : ` (did you mean ${meant}?)`}`;
    }
    const unlisted = reasoned?.checks.find((check) => !checks.includes(check));
    if (unlisted !== undefined)
      return `control ${id} gives a reason for the check ${unlisted}, which is not among its checks`;
  }
  return undefined;
}
