import type { Place } from '../../../generated/inventory.ts';
import { literal } from '../../code/token.ts';
import { entryOf, textOf, type JsonNode } from '../../json/parse.ts';
import type {
  Entry,
  Expression,
  Loop,
  Nested,
  Parameter,
  ResourceSyntax,
  Template,
  UserFunction,
} from './expression.ts';
import { parseText } from './parse.ts';

export interface Reading {
  readonly file: string;
  readonly place: (start: number, end: number) => Place;
}

/** The template in a JSON document. @throws nothing: what is no template has no resources. */
export function templateOf(node: JsonNode, reading: Reading): Template {
  return {
    parameters: new Map(
      entries(entryOf(node, 'parameters')).map(([name, value]) => [name, parameterOf(value, reading)]),
    ),
    variables: variablesOf(entryOf(node, 'variables'), reading),
    functions: functionsOf(entryOf(node, 'functions'), reading),
    resources: resourcesOf(entryOf(node, 'resources'), reading),
    outputs: new Map(
      entries(entryOf(node, 'outputs')).map(([name, output]) => [name, outputOf(output, reading)] as const),
    ),
    scope: scopeOf(textOf(entryOf(node, '$schema')) ?? ''),
    file: reading.file,
  };
}

function outputOf(output: JsonNode, reading: Reading): Expression {
  const value = entryOf(output, 'value');
  if (value) return expressionOf(value, reading);
  const copy = entryOf(output, 'copy');
  const [over, body] = [entryOf(copy, 'count'), entryOf(copy, 'input')];
  return over && body
    ? { kind: 'loop', over: expressionOf(over, reading), body: expressionOf(body, reading) }
    : { kind: 'literal', value: null };
}

function scopeOf(schema: string): Template['scope'] {
  if (/subscriptionDeploymentTemplate/i.test(schema)) return 'subscription';
  if (/managementGroupDeploymentTemplate/i.test(schema)) return 'managementGroup';
  return /tenantDeploymentTemplate/i.test(schema) ? 'tenant' : 'resourceGroup';
}

function entries(node: JsonNode | undefined): (readonly [string, JsonNode])[] {
  return node?.kind === 'object' ? node.entries.map(({ name, value }) => [name, value] as const) : [];
}

function parameterOf(node: JsonNode, reading: Reading): Parameter {
  const fallback = entryOf(node, 'defaultValue');
  const nullable = entryOf(node, 'nullable');
  const isNullable = nullable?.kind === 'value' && nullable.value === true;
  return {
    secure: /^secure/i.test(textOf(entryOf(node, 'type')) ?? ''),
    ...(fallback
      ? { fallback: expressionOf(fallback, reading) }
      : isNullable && { fallback: { kind: 'literal', value: null } as const }),
  };
}

function variablesOf(node: JsonNode | undefined, reading: Reading): Map<string, Expression> {
  const variables = new Map<string, Expression>();
  for (const [name, value] of entries(node)) {
    if (name === 'copy' && value.kind === 'array') {
      for (const copy of value.items) {
        const [loop, own] = copyOf(copy, reading);
        if (loop && own !== undefined) variables.set(own, loop);
      }
    } else {
      variables.set(name, expressionOf(value, reading));
    }
  }
  return variables;
}

function functionsOf(node: JsonNode | undefined, reading: Reading): Map<string, UserFunction> {
  const namespaces = node?.kind === 'array' ? node.items : [];
  return new Map(
    namespaces.flatMap((space) =>
      entries(entryOf(space, 'members')).map(([name, member]) => {
        const parameters = entryOf(member, 'parameters');
        const names =
          parameters?.kind === 'array'
            ? parameters.items.map((item) => textOf(entryOf(item, 'name')) ?? '')
            : [];
        const value = entryOf(entryOf(member, 'output'), 'value');
        const body: Expression = value ? expressionOf(value, reading) : { kind: 'literal', value: null };
        return [
          `${textOf(entryOf(space, 'namespace')) ?? ''}.${name}`.toLowerCase(),
          { parameters: names, body },
        ] as const;
      }),
    ),
  );
}

/** A list, or by symbolic names. */
function resourcesOf(node: JsonNode | undefined, reading: Reading): ResourceSyntax[] {
  if (node?.kind === 'array') return node.items.flatMap((item) => resourceOf(item, undefined, reading));
  return entries(node).flatMap(([symbol, item]) => resourceOf(item, symbol, reading));
}

const notOfBody = new Set([
  'type',
  'apiversion',
  'name',
  'dependson',
  'resources',
  'copy',
  'condition',
  'comments',
  'scope',
  'existing',
  'resourcegroup',
  'subscriptionid',
]);

function resourceOf(node: JsonNode, symbol: string | undefined, reading: Reading): ResourceSyntax[] {
  const type = textOf(entryOf(node, 'type'));
  const name = entryOf(node, 'name');
  // What other providers than Azure make, as Microsoft Graph, is imported.
  if (node.kind !== 'object' || type === undefined || entryOf(node, 'import') || entryOf(node, 'extension'))
    return [];
  const [condition, scope, group, subscription] = [
    'condition',
    'scope',
    'resourceGroup',
    'subscriptionId',
  ].map((key) => {
    const value = entryOf(node, key);
    return value && expressionOf(value, reading);
  });
  const [copy, existing] = ['copy', 'existing'].map((key) => entryOf(node, key));
  const loop = copy && loopOf(copy, reading);
  const nested = /^Microsoft\.Resources\/deployments$/i.test(type) ? nestedOf(node, reading) : undefined;
  return [
    {
      ...(symbol !== undefined && { symbol }),
      existing: existing?.kind === 'value' && existing.value === true,
      type: { kind: 'literal', value: literal(type) },
      name: name ? expressionOf(name, reading) : { kind: 'literal', value: '' },
      ...(condition && { condition }),
      ...(scope && { scope }),
      ...(group && { group }),
      ...(subscription && { subscription }),
      ...(loop && { loop }),
      body: nested
        ? { kind: 'object', entries: [] }
        : objectOf(
            { ...node, entries: node.entries.filter((entry) => !notOfBody.has(entry.name.toLowerCase())) },
            reading,
          ),
      children: resourcesOf(entryOf(node, 'resources'), reading),
      ...(nested && { nested }),
      place: reading.place(node.start, node.end),
    },
  ];
}

/** It may be an expression that makes it. */
function inlineTemplate(template: JsonNode, reading: Reading): Nested['template'] {
  return template.kind === 'object'
    ? templateOf(template, reading)
    : { value: expressionOf(template, reading) };
}

function nestedOf(node: JsonNode, reading: Reading): Nested {
  const properties = entryOf(node, 'properties');
  const template = entryOf(properties, 'template');
  const link = entryOf(properties, 'templateLink');
  const [path, uri] = ['relativePath', 'uri'].map((key) => entryOf(link, key));
  const parameters = entryOf(properties, 'parameters');
  const inner = textOf(entryOf(entryOf(properties, 'expressionEvaluationOptions'), 'scope'));
  const linked = path ? { path: expressionOf(path, reading) } : uri && { uri: expressionOf(uri, reading) };
  return {
    template: template ? inlineTemplate(template, reading) : linked,
    parameters: parameters ? expressionOf(parameters, reading) : { kind: 'object', entries: [] },
    isWrapped: true,
    outer: template !== undefined && inner?.toLowerCase() !== 'inner',
  };
}

export function expressionOf(node: JsonNode, reading: Reading): Expression {
  if (node.kind === 'array') {
    return {
      kind: 'array',
      items: node.items.map((item) => ({
        value: expressionOf(item, reading),
        place: reading.place(item.start, item.end),
      })),
    };
  }
  if (node.kind === 'object') return objectOf(node, reading);
  return typeof node.value === 'string'
    ? parseText(node.value, reading.place(node.start, node.end))
    : { kind: 'literal', value: node.value };
}

/** `copy` among properties makes a list of the property it names. */
function objectOf(node: Extract<JsonNode, { kind: 'object' }>, reading: Reading): Expression {
  const made: Entry[] = node.entries.flatMap(({ name, value, start }): Entry[] => {
    const place = reading.place(start, value.end);
    if (name === 'copy' && value.kind === 'array') {
      return value.items.flatMap((copy) => {
        const [loop, own] = copyOf(copy, reading);
        return loop && own !== undefined
          ? [{ key: { kind: 'literal', value: own }, value: loop, place }]
          : [];
      });
    }
    return [{ key: parseText(name, place), value: expressionOf(value, reading), place }];
  });
  return { kind: 'object', entries: made };
}

function loopOf(node: JsonNode, reading: Reading): Omit<Loop, 'body' | 'kind'> | undefined {
  const over = entryOf(node, 'count');
  const name = textOf(entryOf(node, 'name'));
  return over && { over: expressionOf(over, reading), ...(name !== undefined && { name: literal(name) }) };
}

function copyOf(node: JsonNode, reading: Reading): [Loop | undefined, string | undefined] {
  const loop = loopOf(node, reading);
  const input = entryOf(node, 'input');
  return [
    loop && input && { ...loop, kind: 'loop', body: expressionOf(input, reading) },
    textOf(entryOf(node, 'name')),
  ];
}
