import { inspect } from '../../bundle/inspection/inspect.ts';
import { readNamed } from '../../bundle/release/named.ts';
import { inspectionTable } from '../../report/inspection/table.ts';
import { writeOutput } from '../../report/output.ts';
import { showsColour } from '../../report/terminal.ts';

export interface InspectFlags {
  readonly format: 'table' | 'json';
  readonly releases?: string;
}

/** keelson bundle inspect. */
export async function runInspect(reference: string, { format, releases }: InspectFlags): Promise<void> {
  const inspection = await inspect(await readNamed(reference, releases));
  const text =
    format === 'json'
      ? `${JSON.stringify(inspection, undefined, 2)}\n`
      : inspectionTable(inspection, {
          width: Math.max(40, process.stdout.columns ?? 120),
          colour: showsColour(process.stdout),
        });
  await writeOutput([text]);
}
