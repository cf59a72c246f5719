import fc from 'fast-check';
import { compare, type Difference } from './compare.ts';
import { inventoryOf, type PlannedDocument } from './inventory.ts';
import type { Oracle } from './oracle.ts';
import type { Origin, Setting } from './setting.ts';

/** The smallest document that still shows a difference, told in lines: the unit, the check, both verdicts, and the document. */
export async function counterexample(setting: Setting, oracle: Oracle, origin: Origin): Promise<string> {
  const arbitrary = setting.documents.get(origin.type);
  if (!arbitrary) throw new Error(`no documents about ${origin.type}`);
  let last: { difference: Difference; document: PlannedDocument } | undefined;
  await fc.check(
    fc.asyncProperty(arbitrary, async (document) => {
      const inventory = inventoryOf([document]);
      const [found] = (await compare(inventory, setting.bundle, oracle, 'by the server')).differences;
      if (found) last = { difference: found, document };
      return found === undefined;
    }),
    { seed: origin.seed, path: origin.path, numRuns: 1, interruptAfterTimeLimit: 60_000 },
  );
  return last === undefined
    ? `${JSON.stringify(origin)}: the difference does not show when its document is judged alone`
    : [told(last.difference), `document: ${JSON.stringify(last.document)}`].join('\n');
}

/** A difference in lines. */
export function told({ unit, check, keelson, opa }: Difference): string {
  return [
    `check:   ${check ?? 'how many gave a verdict'}`,
    `Keelson: ${JSON.stringify(keelson)}`,
    `OPA:     ${JSON.stringify(opa)}`,
    `unit:    ${JSON.stringify(unit)}`,
  ].join('\n');
}
