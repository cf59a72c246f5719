import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ExecutionContext } from 'ava';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { emptyFolder } from '../../files/empty-folder.ts';
import { leftOut } from '../../left-out.ts';
import { mavenArtifact } from '../../maven-artifact.ts';
import { pythonPackage } from '../../python-package.ts';

const run = promisify(execFile);

/** SPDX's store for JSON-LD in Java, which carries the schema of 3.0.1 as spdx.org has it. */
const store = await mavenArtifact({
  coordinates: 'org.spdx:spdx-v3jsonld-store:1.0.1:jar',
  sha256: '6d0119b363a22b5f72c7c9de8859e59c03ebac517933bb823cc30f5c3ac81d56',
});

/** SPDX's model for Python: made of the SHACL of 3.0.1, whose classes, counts and forms it holds what it reads to. */
const model = await pythonPackage({
  name: 'spdx-python-model',
  version: '0.0.6',
  sha256: 'dd793ce0176e53af05f9c0d8624196f38da45bc263ccee5ee532b1812b3113e2',
});

/** Whether SPDX's model can be asked. */
export const knowsSpdxModel = !('missing' in model);

const validate = 'missing' in store ? undefined : await compiled(store.path);

async function compiled(folder: string): Promise<ValidateFunction> {
  const file = join(folder, 'files/resources/schema-v3.0.1.json');
  const ajv = new Ajv2020({ strict: false });
  formats.default(ajv);
  return ajv.compile(JSON.parse(await readFile(file, 'utf8')) as object);
}

/** What is wrong with a text by the schema of SPDX 3.0.1; where that is not there the test tells it. */
export function spdxSchemaProblems(t: ExecutionContext, text: string): unknown[] {
  if (!validate) {
    leftOut(t, 'missing' in store ? store.missing : '');
    return [];
  }
  return validate(JSON.parse(text)) ? [] : (validate.errors ?? []);
}

/** What SPDX's own model says when it reads a text; nothing where it takes it. */
export async function spdxModelProblem(t: ExecutionContext, text: string): Promise<string | undefined> {
  if ('missing' in model) {
    leftOut(t, model.missing);
    return undefined;
  }
  const file = join(await emptyFolder(t), 'bom.spdx.json');
  await writeFile(file, text);
  return run('python3', ['-m', 'spdx_python_model.bindings.v3_0_1', file], {
    env: { ...process.env, PYTHONPATH: model.path },
    maxBuffer: 64 * 1024 * 1024,
  }).then(
    () => undefined,
    (error: Error & { stderr?: string }) => error.stderr?.trimEnd().split('\n').at(-1) ?? error.message,
  );
}
