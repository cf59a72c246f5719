import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { KeelsonError, messageOf } from '../../errors.ts';
import { packageRoot } from '../../schema/files.ts';
import { validate } from '../../schema/validate.ts';

/**
 * A file of policies/catalog/, checked against schemas/catalog-<name>.schema.json.
 *
 * @throws KeelsonError POLICY_INVALID
 */
export async function readCatalog(name: string): Promise<unknown> {
  const file = join(packageRoot, 'policies', 'catalog', `${name}.yaml`);
  let content: unknown;
  try {
    content = parse(await readFile(file, 'utf8'));
  } catch (cause) {
    throw new KeelsonError('POLICY_INVALID', `cannot read ${file}: ${messageOf(cause)}`, { cause });
  }
  const problem = validate(`catalog-${name}`, content);
  if (problem) throw new KeelsonError('POLICY_INVALID', `${file}: ${problem}`);
  return content;
}
