import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { packageRoot } from '../../../src/schema/files.ts';

const folder = join(packageRoot, 'node_modules/@cyclonedx/cyclonedx-library/res/schema');

async function schemaIn(name: string): Promise<object> {
  return JSON.parse(await readFile(join(folder, `${name}.SNAPSHOT.schema.json`), 'utf8')) as object;
}

/** What the standard's own schema of a version says against a document, as OWASP's library for JavaScript carries it. */
export async function cycloneDxProblems(version: '1.6' | '1.7'): Promise<(document: unknown) => string[]> {
  const ajv = new Ajv({ strict: false, allErrors: true });
  formats.default(ajv);
  ajv.addFormat('iri-reference', (value) => !/[\s<>"{}|\\^`]/.test(value) && URL.canParse(value, 'http://h'));
  ajv.addFormat('idn-email', /^[^@\s]+@[^@\s]+$/);
  for (const name of ['spdx', 'jsf-0.82', 'cryptography-defs']) {
    ajv.addSchema(await schemaIn(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
  }
  const validate = ajv.compile(await schemaIn(`bom-${version}`));
  return (document) =>
    validate(document)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
