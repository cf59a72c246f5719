import type { Expression, Nested, Parameter, ResourceSyntax, Template } from '../arm/syntax/expression.ts';
import { pathBeside } from '../arm/syntax/path.ts';
import { CodeProblem, type FileProblem } from '../code/format.ts';
import { placesIn } from '../syntax/places.ts';
import {
  expressionReader,
  objectExpression,
  type ExpressionReader,
  type ObjectSyntax,
} from './syntax/expressions.ts';
import { BicepError, scannerOf } from './syntax/scanner.ts';
import {
  declaration,
  readStatements,
  type DeclarationStatement,
  type Statement,
} from './syntax/statements.ts';

/** What a file says: a template, or what a parameter file gives to one. */
export interface BicepFile {
  readonly template: Template;
  /** Path of the template that a parameter file is for, and of the parameter file that it goes on from. */
  readonly using?: string;
  readonly extends?: string;
  /** Values of a parameter file, by name. */
  readonly given: ReadonlyMap<string, Expression>;
  readonly problems: readonly FileProblem[];
}

/** More than so many mistakes in one file say nothing more. */
const mostProblems = 20;
/** A text with more than so many is no Bicep. */
const mostMistakes = 1_000;

/**
 * Parses a file of Bicep. What is broken is a problem, and everything else is read.
 *
 * @throws CodeProblem invalid where hardly anything of it is Bicep.
 */
export function parseBicep(text: string, file: string): BicepFile {
  const place = placesIn(text);
  const problems: FileProblem[] = [];
  let mistakes = 0;
  const reader = expressionReader(scannerOf(text, place), (error: BicepError) => {
    const { line, column } = place(error.at, error.at);
    mistakes += 1;
    if (mistakes > mostMistakes)
      throw new CodeProblem({ code: 'invalid', message: 'hardly anything of it is Bicep', line, column });
    if (problems.length < mostProblems)
      problems.push({
        code: 'invalid',
        message: `${error.message}: what stands there is not judged`,
        line,
        column,
      });
  });
  const statements = readStatements(reader);
  const of = <Kind extends Statement['kind']>(kind: Kind) =>
    statements.filter((one): one is Extract<Statement, { kind: Kind }> => one.kind === kind);
  const [using, base] = (['using', 'extends'] as const).map((kind) => {
    const [one] = of(kind);
    return one && pathBeside(file, one.path);
  });
  return {
    template: {
      parameters: new Map(of('param').map((one) => [one.name, parameterOf(one)] as const)),
      variables: new Map(of('var').map(({ name, value }) => [name, value] as const)),
      functions: new Map(
        of('func').map(({ name, parameters, body }) => [name.toLowerCase(), { parameters, body }] as const),
      ),
      imports: new Map(of('import').flatMap((one) => importsOf(one, file))),
      resources: statements.flatMap((one) => {
        if (one.kind === 'resource') return [resourceOf(one, reader)];
        return one.kind === 'module' ? [moduleOf(one)] : [];
      }),
      outputs: new Map(of('output').map(({ name, value }) => [name, value] as const)),
      scope: scopeOf(of('targetScope')[0]?.value),
      file,
    },
    ...(using !== undefined && { using }),
    ...(base !== undefined && { extends: base }),
    given: new Map(of('param').flatMap(({ name, value }) => (value ? [[name, value] as const] : []))),
    problems,
  };
}

function parameterOf({ value, isNullable, isSecure }: Extract<Statement, { kind: 'param' }>): Parameter {
  const fallback: Expression | undefined =
    value ?? (isNullable ? { kind: 'literal', value: null } : undefined);
  return { secure: isSecure, ...(fallback && { fallback }) };
}

function importsOf({ path, names }: Extract<Statement, { kind: 'import' }>, file: string) {
  const found = pathBeside(file, path) ?? path;
  return names.map(([name, local]) => [local, { path: found, name }] as const);
}

function scopeOf(value: Expression | undefined): Template['scope'] {
  const scopes = ['subscription', 'managementGroup', 'tenant'] as const;
  return scopes.find((scope) => value?.kind === 'literal' && value.value === scope) ?? 'resourceGroup';
}

const notOfBody = new Set(['name', 'scope', 'parent', 'dependsOn', 'params']);

interface Around {
  readonly path: string;
  readonly condition: Expression | undefined;
}

function resourceOf(
  statement: DeclarationStatement,
  reader: ExpressionReader,
  around?: Around,
): ResourceSyntax {
  const { symbol, type, existing, loop, object, place } = statement;
  const path = around ? `${around.path}::${symbol}` : undefined;
  const condition = both(around?.condition, statement.condition);
  const [name, scope, parent] = ['name', 'scope', 'parent'].map((key) => valueIn(object, key));
  const own = { path: path ?? symbol, condition };
  const nested = deployed(type, object);
  return {
    symbol,
    ...(nested && { nested }),
    ...(path !== undefined && { path }),
    type,
    existing,
    ...(condition && { condition }),
    ...(loop && { loop }),
    name: name ?? { kind: 'literal', value: '' },
    ...(scope && { scope }),
    ...(parent && { parent }),
    body: objectExpression({
      entries: object.entries.filter((entry) => 'spread' in entry || !notOfBody.has(nameOf(entry.key))),
    }),
    children: object.resources.flatMap((start) => childAt(start, reader, own)),
    ...(object.isBroken && { broken: true }),
    place,
  };
}

/** A deployment that is written as a resource has its template as JSON. */
function deployed(type: Expression, object: ObjectSyntax): Nested | undefined {
  if (type.kind !== 'literal' || !/^Microsoft\.Resources\/deployments@/i.test(String(type.value)))
    return undefined;
  const properties = valueIn(object, 'properties');
  const [template, parameters] = ['template', 'parameters'].map((name) =>
    properties?.kind === 'object'
      ? properties.entries.find(({ key }) => nameOf(key) === name)?.value
      : undefined,
  );
  return {
    template: template && { value: template },
    parameters: parameters ?? { kind: 'object', entries: [] },
    isWrapped: true,
    outer: false,
  };
}

/** A resource inside another one is not there where that one is not. */
function childAt(start: number, reader: ExpressionReader, around: Around): ResourceSyntax[] {
  const { scanner } = reader;
  const before = scanner.token.start;
  scanner.goTo(start);
  try {
    scanner.take();
    return [resourceOf(declaration(reader, 'resource', start), reader, around)];
  } catch (error) {
    if (!(error instanceof BicepError)) throw error;
    reader.problem(error);
    return [];
  } finally {
    scanner.goTo(before);
  }
}

function both(one: Expression | undefined, other: Expression | undefined): Expression | undefined {
  return one && other ? { kind: 'call', name: 'and', parameters: [one, other] } : (one ?? other);
}

function moduleOf({ symbol, type, condition, loop, object, place }: DeclarationStatement): ResourceSyntax {
  const [name, scope, parameters] = ['name', 'scope', 'params'].map((key) => valueIn(object, key));
  const nested: Nested = {
    template: { path: type },
    parameters: parameters ?? { kind: 'object', entries: [] },
    isWrapped: false,
    outer: false,
  };
  return {
    symbol,
    existing: false,
    type: { kind: 'literal', value: 'Microsoft.Resources/deployments' },
    name: name ?? { kind: 'literal', value: symbol },
    ...(condition && { condition }),
    ...(loop && { loop }),
    ...(scope && { scope }),
    body: { kind: 'object', entries: [] },
    children: [],
    nested,
    place,
  };
}

function valueIn({ entries }: ObjectSyntax, name: string): Expression | undefined {
  for (const entry of entries) {
    if (!('spread' in entry) && nameOf(entry.key) === name) return entry.value;
  }
  return undefined;
}

function nameOf(key: Expression): string {
  return key.kind === 'literal' ? String(key.value) : '';
}
