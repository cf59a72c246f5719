import { writeOutput } from '../report/output.ts';

/** Writes what comes with Keelson and is asked for by its id: a line each with its title, or all of it as JSON. */
export async function writeTitled(
  known: Readonly<Record<string, { readonly title: string }>>,
  { format, output }: { readonly format: string; readonly output?: string | undefined },
): Promise<void> {
  const entries = Object.entries(known);
  const width = Math.max(0, ...entries.map(([id]) => id.length)) + 2;
  const text =
    format === 'json'
      ? `${JSON.stringify(
          entries.map(([id, one]) => ({ id, ...one })),
          undefined,
          2,
        )}\n`
      : entries.map(([id, { title }]) => `${id.padEnd(width)}${title}\n`).join('');
  await writeOutput([text], output);
}
