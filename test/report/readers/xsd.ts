import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ExecutionContext } from 'ava';
import { emptyFolder } from '../../files/empty-folder.ts';

const run = promisify(execFile);

/** A schema that others wrote, of the folder `report-schemas` beside the recorded answers; undefined where it is not there. */
export function foreignSchema(name: string): string | undefined {
  const folder = process.env['KEELSON_FIXTURES'];
  const file = folder === undefined ? undefined : join(folder, 'report-schemas', name);
  return file !== undefined && existsSync(file) ? file : undefined;
}

/** Whether XML is valid by an XSD, by the validator of Java; undefined, which the test tells, where either is not there. */
export async function xsdProblem(
  t: ExecutionContext,
  schema: string,
  xml: string,
): Promise<string | undefined> {
  const xsd = foreignSchema(schema);
  const program = join(import.meta.dirname, 'Validate.java');
  const java = await run('java', ['--version']).catch(() => undefined);
  if (xsd === undefined || !java) {
    t.log(
      `not validated: there is no ${xsd === undefined ? `report-schemas/${schema} in KEELSON_FIXTURES` : 'java'}`,
    );
    return undefined;
  }
  const file = join(await emptyFolder(t), 'report.xml');
  await writeFile(file, xml);
  return run('java', [program, xsd, file]).then(
    () => undefined,
    (error: { stderr: string }) => error.stderr,
  );
}
