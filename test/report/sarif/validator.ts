import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';

const file = join(import.meta.dirname, 'oasis', 'sarif-schema-2.1.0.json');
const {
  $schema: _,
  id,
  ...schema
} = JSON.parse(await readFile(file, 'utf8')) as { $schema: string; id: string };
// Its dialect is an older one, of which it uses nothing that has another meaning today but the name of this.
const ajv = new Ajv({ strict: false, allErrors: true });
formats.default(ajv);
const validate = ajv.compile({ ...schema, $id: id });

/** What the standard's own schema says against a log; nothing when it is valid. */
export function sarifProblems(log: unknown): string[] {
  if (validate(log)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
