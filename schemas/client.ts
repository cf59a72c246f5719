import { compile, type JSONSchema } from 'json-schema-to-typescript';

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly schema: JSONSchema;
    readonly description?: string;
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: JSONSchema }>> };
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: JSONSchema }>> }>
  >;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, JSONSchema>> };
}

const options = {
  bannerComment: '',
  additionalProperties: false,
  strictIndexSignatures: true,
  style: { singleQuote: true, printWidth: 110 },
  unreachableDefinitions: true,
  format: false,
} as const;

/**
 * The types and functions of the client, made of the OpenAPI document: src/generated/client.ts.
 *
 * @param banner its first line.
 */
export async function generatedClient(text: string, banner: string): Promise<string> {
  const { paths, components } = JSON.parse(text) as Document;
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  );
  const properties: Record<string, JSONSchema> = {};
  const functions: string[] = [];
  for (const { path, method, operation } of operations) {
    const { operationId: id, summary, parameters = [], requestBody, responses } = operation;
    const name = `${id.charAt(0).toUpperCase()}${id.slice(1)}`;
    const asked = parameters.filter((one) => one.in === 'query' || one.in === 'path');
    const inPath = asked.filter((one) => one.in === 'path').map((one) => one.name);
    properties[`${name}Parameters`] = {
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(
        asked.map((one) => [one.name, { description: one.description, ...one.schema }]),
      ),
      required: inPath,
    };
    const body = requestBody?.content['application/json']?.schema;
    if (body) properties[`${name}Body`] = body;
    const [status, answer] = Object.entries(responses).find(([code]) => code.startsWith('2')) ?? [];
    const types = Object.keys(answer?.content ?? {});
    const schema = answer?.content?.['application/json']?.schema;
    const isJson = types.length === 1 && schema !== undefined && !(schema.type === 'string');
    if (status === undefined) throw new Error(`${id} answers nothing`);
    const shared = isJson && typeof schema.$ref === 'string' ? schema.$ref.split('/').at(-1) : undefined;
    if (isJson && shared === undefined) properties[`${name}Answer`] = schema;
    const given = shared ?? `${name}Answer`;
    const taken = [
      asked.length > 0
        ? `parameters: Given<${name}Parameters>${inPath.length > 0 ? '' : ' = {}'}`
        : undefined,
      body ? `body: ${name}Body` : undefined,
      'options?: CallOptions',
    ].filter((one) => one !== undefined);
    const kind = isJson ? `Promise<${given}>` : 'Promise<Response>';
    const call = [
      `'${method}'`,
      `'${path}'`,
      JSON.stringify(inPath),
      asked.length > 0 ? 'parameters' : '{}',
      body ? 'body' : 'undefined',
      'options',
    ].join(', ');
    const called = isJson ? `call.json<${given}>(${call})` : `call.raw(${call})`;
    functions.push(`    /** ${summary} */\n    ${id}: (${taken.join(', ')}): ${kind} => ${called},\n`);
  }
  const imports = new Set<string>();
  const root = asTypes(
    {
      type: 'object',
      additionalProperties: false,
      properties: properties as never,
      definitions: Object.fromEntries(
        Object.entries(components.schemas).map(([name, schema]) => [
          name,
          { title: name, ...(schema as object) },
        ]),
      ) as never,
    },
    imports,
  ) as JSONSchema;
  for (const [name, schema] of Object.entries(root.properties ?? {})) schema.title = name;
  const types = await compile(root, 'Operations', options);
  return [
    banner,
    ...[...imports].toSorted(),
    `import type { Call, CallOptions, Given } from '../client/call.ts';`,
    types.trim(),
    `/** A function for each operation. */\nexport function operationsOf(call: Call) {\n  return {\n${functions.join('')}  };\n}`,
    '',
  ].join('\n\n');
}

/** Types that stand elsewhere already. */
const known: Readonly<Record<string, readonly [type: string, file: string]>> = {
  'report#/$defs/result': ['Result', 'report'],
  'inventory#/$defs/resource': ['Resource', 'inventory'],
  'attack-path': ['AttackPath', 'attack-path'],
  'attack-paths': ['AttackPaths', 'attack-paths'],
  query: ['Query', 'query'],
  'exploration#/$defs/row': ['Row', 'exploration'],
  'exploration#/$defs/match': ['Match', 'exploration'],
  'check#/properties/remediation': ['Remediation', 'check'],
};

/** References as json-schema-to-typescript takes them, and what other schemas describe by its type. */
function asTypes(value: unknown, imports: Set<string>): unknown {
  if (Array.isArray(value)) return value.map((one) => asTypes(one, imports));
  if (typeof value !== 'object' || value === null) return value;
  const schema = value as Readonly<Record<string, unknown>>;
  const reference = schema['$ref'];
  if (typeof reference === 'string')
    return { $ref: reference.replace('#/components/schemas/', '#/definitions/') };
  const name = schema['x-keelson-schema'];
  if (typeof name === 'string') {
    const [type, file] = known[name] ?? [];
    if (type === undefined) throw new Error(`schemas/client.ts does not know the type of ${name}`);
    imports.add(`import type { ${type} } from './${file}.ts';`);
    return { tsType: type };
  }
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => key !== 'default')
      .map(([key, one]) => [key, asTypes(one, imports)]),
  );
}
