import { writeOutput } from '../../../report/output.ts';
import { documentsWithin } from './read-documents.ts';
import type { Tasks } from './tasks.ts';
import { linesOf } from '../../../inventory/lines.ts';

/** Writes what is within reach of documents to a file. */
export async function documentTask({
  documents,
  reach,
  output,
}: Tasks['document']['message']): Promise<undefined> {
  const inventory = await documentsWithin(documents, reach);
  await writeOutput(
    linesOf(inventory).map((line) => `${line}\n`),
    output,
  );
}
