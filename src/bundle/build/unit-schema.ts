import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ResourceSchema } from '../../schema/files.ts';

/**
 * Writes the schemas that `opa check --schema` types the checks by: each native type's properties inside
 * the envelope of a unit, with the neighbours it can have. In Rego: schema.<cloud>.<name>.
 */
export async function writeUnitSchemas(
  schemas: ReadonlyMap<string, ResourceSchema>,
  folder: string,
): Promise<void> {
  for (const schema of schemas.values()) {
    const file = join(folder, `${schema.name}.json`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, JSON.stringify(unitSchema(schema, schemas)));
  }
  await writeFile(join(folder, 'insight.json'), JSON.stringify(insightSchema));
}

/** The schema of the input that a check of this type gets. */
export function unitSchema(schema: ResourceSchema, schemas: ReadonlyMap<string, ResourceSchema>): object {
  return {
    type: 'object',
    additionalProperties: false,
    properties: {
      ...envelope,
      properties: propertiesOf(schema),
      related: edges(schema.related, schemas),
      related_from: edges(schema.relatedFrom, schemas),
    },
  };
}

const strings = { type: 'array', items: { type: 'string' } };

const envelope = {
  id: { type: 'string' },
  cloud: { type: 'string' },
  type: { type: 'string' },
  kind: { type: 'string' },
  name: { type: 'string' },
  account: { type: 'string' },
  region: { type: 'string' },
  group: { type: 'string' },
  tags: { type: 'object' },
  unknown: strings,
  defaults: strings,
  ai: {
    type: 'object',
    properties: Object.fromEntries(
      ['provider', 'model', 'model_version', 'publisher', 'modality', 'lifecycle', 'data_source', 'sdk'].map(
        (name) => [name, { type: 'string' }],
      ),
    ),
  },
};

/** The schema of the input that an insight gets: any resource, the checks that it does not pass, and its edges. */
const insightSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    ...envelope,
    properties: { type: 'object' },
    findings: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        properties: {
          check: { type: 'string' },
          title: { type: 'string' },
          severity: { type: 'string' },
          risk_area: { type: 'string' },
          status: { type: 'string' },
        },
      },
    },
    edges: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        properties: {
          direction: { type: 'string' },
          kind: { type: 'string' },
          level: { type: 'string' },
          evidence: { type: 'string' },
          end: {
            type: 'object',
            additionalProperties: false,
            properties: {
              ...Object.fromEntries(
                ['id', 'cloud', 'type', 'kind', 'name', 'account'].map((name) => [name, { type: 'string' }]),
              ),
              // Of network policies and endpoints, which stand before a resource.
              properties: { type: 'object' },
            },
          },
        },
      },
    },
  },
};

function edges(named: ResourceSchema['related'], schemas: ReadonlyMap<string, ResourceSchema>): object {
  return {
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(named).map(([edge, names]) => [
        edge,
        { type: 'array', items: neighbourSchema(names, schemas) },
      ]),
    ),
  };
}

function neighbourSchema(names: readonly string[], schemas: ReadonlyMap<string, ResourceSchema>): object {
  const possible = names.map((name) => schemas.get(name)).filter((schema) => schema !== undefined);
  return {
    type: 'object',
    properties: {
      ...envelope,
      unresolved: { type: 'boolean' },
      edge: { type: 'object', properties: { level: { type: 'string' }, evidence: { type: 'string' } } },
      properties:
        possible.length === 1
          ? propertiesOf(possible[0] as ResourceSchema)
          : { anyOf: possible.map(propertiesOf) },
    },
  };
}

function propertiesOf({ schema }: ResourceSchema): object {
  const { $schema: _, $id: __, title: ___, ...rest } = schema;
  return Object.fromEntries(Object.entries(rest).filter(([name]) => !name.startsWith('x-')));
}
