import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExecutionContext } from 'ava';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { leftOut } from '../../left-out.ts';
import { mavenArtifact } from '../../maven-artifact.ts';

/** NIST's library for OSCAL, which carries NIST's schemas of 1.1.2: what is written has nothing that 1.1 has not. */
const library = {
  coordinates: 'gov.nist.secauto.oscal:liboscal-java:3.0.3:jar',
  sha256: '65b7e116fc4991ccaf8f6e841d4af955313efbc6aad3b1de4472e0408c352dda',
};

/** What is wrong with a text by NIST's schema of all models; where that is not there the test tells it. */
export async function oscalProblems(t: ExecutionContext, text: string): Promise<string[]> {
  const found = await mavenArtifact(library);
  if ('missing' in found) {
    leftOut(t, found.missing);
    return [];
  }
  const file = join(found.path, 'files/schema/json/oscal-complete_schema.json');
  const ajv = new Ajv({ strict: false });
  formats.default(ajv);
  const validate = ajv.compile(JSON.parse(await readFile(file, 'utf8')) as object);
  return validate(JSON.parse(text))
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
