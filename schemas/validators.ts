import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import standalone from 'ajv/dist/standalone/index.js';
import { newCompiler } from '../src/schema/compiler.ts';

interface DocumentSchema {
  readonly $id: string;
  readonly $defs?: Readonly<Record<string, unknown>>;
}

const suffix = '.schema.json';

/**
 * A module for every schemas/<name>.schema.json, by file name below src/generated. It exports a function that checks
 * a whole document, `document`, and one for each of the schema's definitions, under its name.
 *
 * In JavaScript: there is nothing to strip of it, and it is much.
 *
 * @param banner first line of each module.
 */
export async function generatedValidators(folder: string, banner: string): Promise<Map<string, string>> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(suffix)).toSorted();
  const schemas = await Promise.all(files.map((file) => readSchema(join(folder, file))));
  // One compiler a schema: what it names its functions must not depend on the schemas before it.
  const validators = schemas.map((schema, index) => {
    const compiler = newCompiler({ code: { source: true, esm: true, lines: true } });
    compiler.addSchema(schemas);
    const code = standalone.default(compiler, functionsOf(schema));
    return [
      `validators/${files[index]?.slice(0, -suffix.length)}.js`,
      `${banner}\n${asModule(code)}`,
    ] as const;
  });
  const resources = await resourceValidators(join(folder, 'resources'), banner);
  const supports = await Promise.all(
    supportModules.map(
      async (name) => [`validators/${localName(name)}.js`, await supportModule(name, banner)] as const,
    ),
  );
  return new Map([...validators, ...resources, ...supports]);
}

/**
 * A module for every resources/<cloud>/<name>.json: its `properties` tells every error, not the first alone, since each property that
 * does not fit is unknown.
 */
async function resourceValidators(folder: string, banner: string): Promise<[string, string][]> {
  const files = (await readdir(folder, { recursive: true }))
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.json'))
    .toSorted();
  return Promise.all(
    files.map(async (file): Promise<[string, string]> => {
      const compiler = newCompiler({ allErrors: true, code: { source: true, esm: true, lines: true } });
      compiler.addVocabulary(['x-type', 'x-related', 'x-related-from']);
      const schema = await readSchema(join(folder, file));
      compiler.addSchema(schema, 'resource');
      const code = asModule(standalone.default(compiler, { properties: 'resource' }), '../../');
      return [`validators/resources/${file.replace(/json$/, 'js')}`, `${banner}\n${code}`];
    }),
  );
}

/** What the functions may stand on: modules of ajv that need no other. */
const supportModules = ['ajv/dist/runtime/ucs2length', 'ajv-formats/dist/formats'];

/** Such a module as one that needs no loader of CommonJS, which takes longer to start than they do to run. */
async function supportModule(name: string, banner: string): Promise<string> {
  const source = await readFile(createRequire(import.meta.url).resolve(name), 'utf8');
  const body = source.replace(/^"use strict";\n/, '').replace(/^\/\/# sourceMappingURL=.*\n?/m, '');
  return `${banner}\n/* ${name}, under the MIT licence. */\nexport const exports = {};\n${body}`;
}

async function readSchema(file: string): Promise<DocumentSchema> {
  return JSON.parse(await readFile(file, 'utf8'), withoutProse) as DocumentSchema;
}

/** Titles and descriptions are for readers of schemas; those of properties that have such names are objects. */
function withoutProse(key: string, value: unknown): unknown {
  return ['title', 'description'].includes(key) && typeof value === 'string' ? undefined : value;
}

function functionsOf({ $id, $defs = {} }: DocumentSchema): Record<string, string> {
  const definitions = Object.keys($defs).map((name) => [name, `${$id}#/$defs/${name}`]);
  return Object.fromEntries([['document', $id], ...definitions]) as Record<string, string>;
}

/** ajv requires what its functions stand on, in modules too, where there is no `require`. */
function asModule(code: string, above = './'): string {
  const required = new Set<string>();
  const body = code
    .replace(/^"use strict";\n?/, '')
    .replaceAll(/\brequire\("([^"]+)"\)/g, (_, name: string) => {
      required.add(name);
      return localName(name);
    });
  const imports = [...required].map(
    (name) => `import { exports as ${localName(name)} } from '${above}${localName(name)}.js';\n`,
  );
  return imports.join('') + withoutUnused(body);
}

const localName = (name: string) => name.replaceAll(/\W+/g, '_');

/** Without the schemas that no function looks into: ajv writes down all it compiled, for tools that read them. */
function withoutUnused(code: string): string {
  return code.replaceAll(/^const (schema\d+) = .*;\n/gm, (line, name: string) =>
    code.split(new RegExp(`\\b${name}\\b`)).length > 2 ? line : '',
  );
}
