import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nearest } from '../../nearest.ts';
import { schemaFolder } from '../../schema/files.ts';
import { pathOf } from '../../schema/located-yaml.ts';

interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
}

/** The property of a place in the configuration that was meant by one it does not have. */
export function nearMiss(pointer: string, typed: string): string | undefined {
  let place = resolved({ $ref: 'service.schema.json' }, 'service.schema.json');
  for (const step of pathOf(pointer)) {
    const { properties, additionalProperties, items } = place.schema;
    const next = properties?.[step] ?? items ?? additionalProperties;
    if (next === undefined || typeof next === 'boolean') return undefined;
    place = resolved(next, place.file);
  }
  return nearest(typed, Object.keys(place.schema.properties ?? {}));
}

function resolved(schema: Schema, file: string): { readonly schema: Schema; readonly file: string } {
  if (schema.$ref === undefined) return { schema, file };
  const [named, pointer = ''] = schema.$ref.split('#');
  const target = named || file;
  const root = JSON.parse(readFileSync(join(schemaFolder, target), 'utf8')) as Schema;
  const found = pathOf(pointer).reduce<unknown>(
    (value, step) => (value as Record<string, unknown>)[step],
    root,
  );
  return resolved(found as Schema, target);
}
