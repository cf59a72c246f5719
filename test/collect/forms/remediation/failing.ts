import type { CodeOrigin, Inventory } from '../../../../src/generated/inventory.ts';
import { outcomesOn } from '../judge.ts';

/** Where the resources stand that a check fails, each place once. */
export async function failing(check: string, document: Inventory): Promise<CodeOrigin[]> {
  const outcomes = await outcomesOn(check, document);
  const failed = new Set(outcomes.filter(({ status }) => status === 'fail').map(({ subject }) => subject.id));
  const origins = document.resources
    .filter(({ id }) => failed.has(id))
    .flatMap(({ origin }) => (origin.kind === 'code' ? [origin] : []));
  return [...new Map(origins.map((origin) => [origin.line, origin])).values()];
}
