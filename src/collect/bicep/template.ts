import type {
  Expression,
  Loop,
  Nested,
  Parameter,
  ResourceSyntax,
  Template,
  UserFunction,
} from '../arm/syntax/expression.ts';
import { pathBeside } from '../arm/syntax/template.ts';
import { named, type SyntaxNode } from '../syntax/node.ts';
import { expressionOf, loopOf, textOf, type Reading } from './expression.ts';

/** The template that a Bicep file says. */
export function bicepTemplate(root: SyntaxNode, reading: Reading): Template {
  const parts = named(root);
  const declared = (type: string) => parts.filter((part) => part.type === type);
  return {
    parameters: new Map(
      parts.flatMap((part, index) =>
        part.type === 'parameter_declaration'
          ? [parameterOf(part, decoratorsBefore(parts, index, reading), reading)]
          : [],
      ),
    ),
    variables: new Map(declared('variable_declaration').map((part) => namedValue(part, reading))),
    functions: new Map(declared('user_defined_function').flatMap((part) => functionOf(part, reading))),
    resources: [
      ...declared('resource_declaration').flatMap((part) => resourceOf(part, reading)),
      ...declared('module_declaration').flatMap((part) => moduleOf(part, reading)),
    ],
    outputs: new Map(declared('output_declaration').map((part) => namedValue(part, reading))),
    scope: scopeOf(declared('target_scope_assignment'), reading),
    file: reading.file,
  };
}

function decoratorsBefore(parts: readonly SyntaxNode[], index: number, reading: Reading): string {
  const before = parts[index - 1];
  return before?.type === 'decorators' ? textOf(before, reading) : '';
}

function parameterOf(part: SyntaxNode, decorators: string, reading: Reading): [string, Parameter] {
  const [name, ...rest] = named(part);
  const type = rest.find((node) => node.type === 'type');
  const value = rest.find((node) => node.type !== 'type');
  const isNullable = type !== undefined && named(type)[0]?.type === 'nullable_type';
  const fallback: Expression | undefined = value
    ? expressionOf(value, reading)
    : isNullable
      ? { kind: 'literal', value: null }
      : undefined;
  return [
    name ? textOf(name, reading) : '',
    { secure: /@(sys\.)?secure\(/.test(decorators), ...(fallback && { fallback }) },
  ];
}

/** The name of a variable or an output, and its value, which stands last. */
function namedValue(part: SyntaxNode, reading: Reading): [string, Expression] {
  const [name, ...rest] = named(part);
  const value = rest.at(-1);
  return [
    name ? textOf(name, reading) : '',
    value ? expressionOf(value, reading) : { kind: 'literal', value: null },
  ];
}

function functionOf(part: SyntaxNode, reading: Reading): [string, UserFunction][] {
  const [name, ...rest] = named(part);
  const list = rest.find(({ type }) => type === 'parameters');
  const body = rest.at(-1);
  if (!name || !body) return [];
  const parameters = (list ? named(list) : []).flatMap((parameter) => {
    const [own] = named(parameter);
    return own ? [textOf(own, reading)] : [];
  });
  return [[textOf(name, reading).toLowerCase(), { parameters, body: expressionOf(body, reading) }]];
}

function scopeOf([assignment]: readonly SyntaxNode[], reading: Reading): Template['scope'] {
  const text = assignment ? textOf(assignment, reading) : '';
  return (
    (['subscription', 'managementGroup', 'tenant'] as const).find((scope) => text.includes(`'${scope}'`)) ??
    'resourceGroup'
  );
}

interface Declared {
  readonly symbol: string;
  readonly type: Expression;
  readonly existing: boolean;
  readonly object: SyntaxNode;
  readonly condition?: Expression;
  readonly loop?: Omit<Loop, 'body' | 'kind'>;
}

/** `resource name 'type' = [for …: if (…) {…}]`, of resources and modules. */
function declarationOf(part: SyntaxNode, reading: Reading): Declared | undefined {
  const [name, type, value] = named(part);
  const { object, condition, loop } = unwrapped(value, reading);
  if (!name || !type || !object) return undefined;
  return {
    symbol: textOf(name, reading),
    type: expressionOf(type, reading),
    existing: part.children.some((child) => child.type === 'existing'),
    object,
    ...(condition && { condition }),
    ...(loop && { loop }),
  };
}

function unwrapped(
  value: SyntaxNode | undefined,
  reading: Reading,
): { object?: SyntaxNode; condition?: Expression; loop?: Omit<Loop, 'body' | 'kind'> } {
  if (value?.type === 'object') return { object: value };
  if (value?.type === 'if_statement') {
    const [test, object] = named(value);
    return { ...(object && { object }), ...(test && { condition: expressionOf(test, reading) }) };
  }
  if (value?.type !== 'for_statement') return {};
  const { body: _, condition: _condition, ...loop } = loopOf(value, reading);
  return { ...unwrapped(named(value).at(-1), reading), loop };
}

const notOfBody = new Set(['name', 'scope', 'parent', 'dependson']);

function resourceOf(part: SyntaxNode, reading: Reading): ResourceSyntax[] {
  const declared = declarationOf(part, reading);
  if (!declared) return [];
  const { object, ...rest } = declared;
  const [name, scope, parent] = ['name', 'scope', 'parent'].map((key) => valueIn(object, key, reading));
  const own = named(object).filter((entry) => !notOfBody.has(keyOf(entry, reading).toLowerCase()));
  return [
    {
      ...rest,
      name: name ?? { kind: 'literal', value: '' },
      ...(scope && { scope }),
      ...(parent && { parent }),
      body: expressionOf({ ...object, children: own }, reading),
      children: named(object)
        .flatMap((entry) => named(entry).filter(({ type }) => type === 'resource_declaration'))
        .flatMap((child) => resourceOf(child, reading)),
      place: reading.place(part.start, part.end),
    },
  ];
}

function moduleOf(part: SyntaxNode, reading: Reading): ResourceSyntax[] {
  const declared = declarationOf(part, reading);
  if (!declared) return [];
  const { object, type, ...rest } = declared;
  const source = type.kind === 'literal' ? String(type.value) : 'a source that is computed';
  const [name, scope, parameters] = ['name', 'scope', 'params'].map((key) => valueIn(object, key, reading));
  const isLocal = !/^(br|ts)[:/]/.test(source) && type.kind === 'literal';
  const nested: Nested = {
    template: isLocal ? pathBeside(reading.file, source) : undefined,
    source,
    parameters: parameters ?? { kind: 'object', entries: [] },
    outer: false,
  };
  return [
    {
      ...rest,
      type: { kind: 'literal', value: 'Microsoft.Resources/deployments' },
      name: name ?? { kind: 'literal', value: rest.symbol },
      ...(scope && { scope }),
      body: { kind: 'object', entries: [] },
      children: [],
      nested,
      place: reading.place(part.start, part.end),
    },
  ];
}

function valueIn(object: SyntaxNode, name: string, reading: Reading): Expression | undefined {
  const entry = named(object).find((candidate) => keyOf(candidate, reading) === name);
  const value = entry && named(entry)[1];
  return value && expressionOf(value, reading);
}

function keyOf(entry: SyntaxNode, reading: Reading): string {
  const [key] = entry.type === 'object_property' ? named(entry) : [];
  return key?.type === 'identifier' ? textOf(key, reading) : '';
}
