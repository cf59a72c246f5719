import { readdir, readFile } from 'node:fs/promises';
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
  return new Map(
    schemas.map((schema, index) => {
      const compiler = newCompiler({ code: { source: true, esm: true, lines: true } });
      compiler.addSchema(schemas);
      const code = standalone.default(compiler, functionsOf(schema));
      const file = `validators/${files[index]?.slice(0, -suffix.length)}.js`;
      return [file, `${banner}\n${asModule(code)}`] as const;
    }),
  );
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
function asModule(code: string): string {
  const imports = new Map<string, string>();
  const body = code
    .replace(/^"use strict";\n?/, '')
    .replaceAll(/\brequire\("([^"]+)"\)/g, (_, name: string) => {
      const local = imports.get(name) ?? `required${imports.size}`;
      imports.set(name, local);
      return local;
    });
  return (
    [...imports].map(([name, local]) => `import ${local} from '${name}.js';\n`).join('') + withoutUnused(body)
  );
}

/** Without the schemas that no function looks into: ajv writes down all it compiled, for tools that read them. */
function withoutUnused(code: string): string {
  return code.replaceAll(/^const (schema\d+) = .*;\n/gm, (line, name: string) =>
    code.split(new RegExp(`\\b${name}\\b`)).length > 2 ? line : '',
  );
}
