import { exitCodes, KeelsonError } from '../errors.ts';
import type { Inventory } from '../generated/inventory.ts';
import { linesOf } from '../inventory/lines.ts';
import { writeOutput } from '../report/output.ts';
import { validate } from '../schema/validate.ts';
import { storeUnits } from '../policy/units.ts';
import { bundleOf } from '../bundle/choice/chosen-bundle.ts';
import { readConfig } from './config.ts';
import { documentOf, type DocumentFlags } from './document.ts';
import { incomplete } from './incomplete.ts';

export interface InventoryFlags extends DocumentFlags {
  readonly format: 'json' | 'ndjson';
  readonly output?: string;
  /** File for the units of the newest bundle. */
  readonly units?: string;
  readonly strict?: boolean;
}

/** keelson inventory: collects and writes the document. */
export async function runInventory(flags: InventoryFlags, signal: AbortSignal): Promise<number> {
  const config = await readConfig(flags.config);
  const document = await documentOf(flags, config, signal);
  const problem = validate('inventory', document);
  if (problem) {
    throw new KeelsonError('DOCUMENT_INVALID', `the collected document does not fit its schema: ${problem}`);
  }
  await writeOutput(chunksOf(document, flags.format), flags.output);
  if (flags.units !== undefined) {
    await storeUnits(
      flags.units,
      document,
      await bundleOf({ ...(flags.data !== undefined && { data: flags.data }) }, config),
    );
  }
  return incomplete(document, flags.strict ?? config.strict ?? false)
    ? exitCodes.incomplete
    : exitCodes.clean;
}

function* chunksOf(document: Inventory, format: 'json' | 'ndjson'): Generator<string> {
  if (format === 'json') {
    yield `${JSON.stringify(document, undefined, 2)}\n`;
    return;
  }
  for (const line of linesOf(document)) {
    yield `${line}\n`;
  }
}
