import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { KeelsonError, messageOf } from '../../errors.ts';
import { packageRoot } from '../../schema/files.ts';
import { validate } from '../../schema/validate.ts';
import { ownFile, withOwn } from './own.ts';

/**
 * A file of policies/catalog/, with what a user has beside it, checked against schemas/catalog-<name>.schema.json.
 *
 * @throws KeelsonError POLICY_INVALID
 */
export async function readCatalog(name: string): Promise<unknown> {
  const file = join(packageRoot, 'policies', 'catalog', `${name}.yaml`);
  let content: unknown;
  try {
    content = withOwn(name, parse(await readFile(file, 'utf8')));
  } catch (cause) {
    throw new KeelsonError('POLICY_INVALID', `cannot read ${file}: ${messageOf(cause)}`, { cause });
  }
  const problem = validate(`catalog-${name}`, content);
  if (problem) throw new KeelsonError('POLICY_INVALID', `${ownFile(name) ?? file}: ${problem}`);
  return content;
}
