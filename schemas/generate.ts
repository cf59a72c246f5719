import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { format, resolveConfig } from 'prettier';
import { generatedClient } from './client.ts';
import { generatedValidators } from './validators.ts';

const schemas = import.meta.dirname;
const output = join(schemas, '..', 'src', 'generated');

const banner = `/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */`;

const clientBanner =
  '/* Generated from schemas/openapi.json by schemas/client.ts. Do not edit; run npm run generate. */';

/** What routes say of themselves, generated too: see openapi.ts. */
export const openApiFile = 'openapi.json';

/** Everything in src/generated, by file name below it. */
export async function generatedFiles(): Promise<Map<string, string>> {
  return new Map([
    ...(await generatedTypes()),
    ...(await generatedValidators(schemas, banner)),
    ['client.ts', await client()],
  ]);
}

async function client(): Promise<string> {
  const text = await generatedClient(await readFile(join(schemas, openApiFile), 'utf8'), clientBanner);
  return format(text, { ...(await resolveConfig(import.meta.filename)), parser: 'typescript' });
}

/** TypeScript types for every schema. */
async function generatedTypes(): Promise<Map<string, string>> {
  const files = (await readdir(schemas, { recursive: true }))
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.json') && file !== openApiFile)
    .toSorted();
  const types = new Map<string, string>();
  for (const file of files) {
    types.set(file.replace(/(\.schema)?\.json$/, '.ts'), await typesOf(join(schemas, file)));
  }
  return types;
}

async function typesOf(file: string): Promise<string> {
  const schema = JSON.parse(await readFile(file, 'utf8')) as JSONSchema;
  // The ids are for readers and ajv; here references are resolved as files.
  const { $id: _, ...rest } = schema;
  return compile(rest, basename(file, '.json'), {
    bannerComment: banner,
    cwd: dirname(file),
    additionalProperties: file.includes('resources'),
    strictIndexSignatures: true,
    style: { singleQuote: true, printWidth: 110 },
    unreachableDefinitions: true,
  });
}

if (process.argv[1] === import.meta.filename) {
  // The routes stand on types and validators: they are asked before those go.
  const { generatedOpenApi } = await import('./openapi.ts');
  await writeFile(join(schemas, openApiFile), await generatedOpenApi());
  await rm(output, { recursive: true, force: true });
  for (const [file, content] of await generatedFiles()) {
    await mkdir(dirname(join(output, file)), { recursive: true });
    await writeFile(join(output, file), content);
  }
}
