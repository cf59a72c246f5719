import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

const folder = join(import.meta.dirname, 'schemas');

/** What is wrong with a text by the schema of CycloneDX 1.7; nothing where it is valid. */
export function cycloneDxErrors(text: string): unknown[] {
  cycloneDx ??= compiledCycloneDx();
  return errorsOf(cycloneDx, text);
}

let cycloneDx: ValidateFunction | undefined;

function compiledCycloneDx(): ValidateFunction {
  const ajv = new Ajv({ strict: false, allErrors: true });
  formats.default(ajv);
  ajv.addFormat('iri-reference', (value) => !/[\s<>"{}|\\^`]/.test(value) && URL.canParse(value, 'http://h'));
  ajv.addFormat('idn-email', /^[^@\s]+@[^@\s]+$/);
  for (const name of ['spdx', 'jsf-0.82', 'cryptography-defs']) {
    ajv.addSchema(schemaIn(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
  }
  return ajv.compile(schemaIn('bom-1.7'));
}

function schemaIn(name: string): object {
  return JSON.parse(readFileSync(join(folder, `${name}.SNAPSHOT.schema.json`), 'utf8')) as object;
}

/*
 * https://spdx.org/schema/3.0.1/spdx-json-schema.json, under the Community Specification License 1.0: read where it lies.
 */
const spdxFile = join(
  process.env['KEELSON_FIXTURES'] ?? '../shared/fixtures',
  'schemas',
  'spdx-3.0.1.schema.json',
);

/** Whether there is the schema of SPDX. */
export const knowsSpdx = existsSync(spdxFile);

/** What is wrong with a text by the schema of SPDX 3.0.1. */
export function spdxErrors(text: string): unknown[] {
  if (!spdx) {
    const ajv = new Ajv2020({ strict: false });
    formats.default(ajv);
    spdx = ajv.compile(JSON.parse(readFileSync(spdxFile, 'utf8')) as object);
  }
  return errorsOf(spdx, text);
}

let spdx: ValidateFunction | undefined;

function errorsOf(validate: ValidateFunction, text: string): unknown[] {
  return validate(JSON.parse(text)) ? [] : (validate.errors ?? []);
}
