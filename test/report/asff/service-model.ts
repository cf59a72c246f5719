import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { pythonPackage } from '../../python-package.ts';

interface Member {
  readonly shape: string;
  readonly documentation?: string;
}

interface Shape {
  readonly type: string;
  readonly required?: readonly string[];
  readonly members?: Readonly<Record<string, Member>>;
  readonly member?: Member;
  readonly key?: Member;
  readonly value?: Member;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly min?: number;
  readonly max?: number;
}

export interface SecurityHub {
  /** What AWS's model says against a request of BatchImportFindings. */
  readonly problems: (request: unknown) => string[];
  /** Types of resources that have details of their own. */
  readonly resourceTypes: ReadonlySet<string>;
}

/**
 * AWS's service model of Security Hub, out of botocore: its shapes, and the limits that are said in what it tells of members
 * alone. What it does not know is refused.
 */
export async function securityHub(): Promise<SecurityHub | { readonly missing: string }> {
  const found = await pythonPackage({
    name: 'botocore',
    version: '1.44.8',
    sha256: '76342a76c338701db80dcb8afe1c9bd079283d6fffbb9d881442abb02a215043',
  });
  if ('missing' in found) return found;
  const file = join(found.path, 'botocore/data/securityhub/2018-10-26/service-2.json.gz');
  const { shapes } = JSON.parse(gunzipSync(await readFile(file)).toString()) as {
    shapes: Readonly<Record<string, Shape>>;
  };
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
  const $defs = Object.fromEntries(Object.entries(shapes).map(([name, shape]) => [name, schemaOf(shape)]));
  const validate = ajv.compile({ $defs, $ref: '#/$defs/BatchImportFindingsRequest' });
  return {
    problems: (request) =>
      validate(request)
        ? []
        : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`),
    resourceTypes: new Set(Object.keys(shapes['ResourceDetails']?.members ?? {})),
  };
}

const plainTypes: Readonly<Record<string, string>> = {
  string: 'string',
  boolean: 'boolean',
  integer: 'integer',
  long: 'integer',
  double: 'number',
  float: 'number',
};

function schemaOf({ type, required, members, member, key, value, min, max, ...rest }: Shape): object {
  if (type === 'structure') {
    const properties = Object.entries(members ?? {}).map(([name, one]) => [name, memberOf(one)]);
    return {
      type: 'object',
      properties: Object.fromEntries(properties),
      required: required ?? [],
      additionalProperties: false,
    };
  }
  if (type === 'list') return { type: 'array', items: member && memberOf(member), ...items(min, max) };
  if (type === 'map') {
    return {
      type: 'object',
      propertyNames: key && memberOf(key),
      additionalProperties: value && memberOf(value),
    };
  }
  const limits =
    type === 'string' ? characters(min, max) : { ...(max !== undefined && { minimum: min, maximum: max }) };
  return { type: plainTypes[type] ?? 'string', ...limits, ...rest };
}

function memberOf({ shape, documentation = '' }: Member): object {
  const text = documentation.replaceAll(/<[^>]*>/g, ' ');
  const number = (form: RegExp) => {
    const [, digits] = form.exec(text) ?? [];
    return digits === undefined ? undefined : Number(digits);
  };
  const pairs = number(/up to (\d+) key-value pairs/);
  return {
    $ref: `#/$defs/${shape}`,
    ...characters(undefined, number(/Maximum (?:length )?of (\d+)(?: length)?\./)),
    ...items(undefined, number(/Maximum number of (\d+) items?/)),
    ...(pairs !== undefined && {
      maxProperties: pairs,
      propertyNames: { maxLength: number(/key can contain up to (\d+) characters/) },
      additionalProperties: { maxLength: number(/value can contain up to (\d+) characters/) },
    }),
  };
}

const characters = (min?: number, max?: number) => ({
  ...(min !== undefined && { minLength: min }),
  ...(max !== undefined && { maxLength: max }),
});

const items = (min?: number, max?: number) => ({
  ...(min !== undefined && { minItems: min }),
  ...(max !== undefined && { maxItems: max }),
});
