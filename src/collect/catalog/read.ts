import { KeelsonError, messageOf } from '../../errors.ts';
import { validate } from '../../schema/validate.ts';
import { ownFile, withOwn } from './own.ts';
import { catalogFile, shippedCatalog } from './shipped.ts';

/**
 * A file of policies/catalog/, with what a user has beside it, checked against schemas/catalog-<name>.schema.json.
 *
 * @throws KeelsonError POLICY_INVALID
 */
export async function readCatalog(name: string): Promise<unknown> {
  const file = catalogFile(name);
  let content: unknown;
  try {
    content = withOwn(name, shippedCatalog(name));
  } catch (cause) {
    throw new KeelsonError('POLICY_INVALID', `cannot read ${file}: ${messageOf(cause)}`, { cause });
  }
  const problem = validate(`catalog-${name}`, content);
  if (problem) throw new KeelsonError('POLICY_INVALID', `${ownFile(name) ?? file}: ${problem}`);
  return content;
}
