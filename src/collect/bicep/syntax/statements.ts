import type { Place } from '../../../generated/inventory.ts';
import type { Expression, Loop } from '../../arm/syntax/expression.ts';
import type { ExpressionReader, ObjectSyntax } from './expressions.ts';
import { BicepError, type Scanner } from './scanner.ts';
import { skipUntil } from './skip.ts';

/** A statement of a file. Those that say nothing of what is deployed are left out. */
export type Statement =
  | {
      readonly kind: 'param';
      readonly name: string;
      readonly value?: Expression;
      readonly isNullable: boolean;
      readonly isSecure: boolean;
    }
  | { readonly kind: 'var' | 'output'; readonly name: string; readonly value: Expression }
  | {
      readonly kind: 'func';
      readonly name: string;
      readonly parameters: readonly string[];
      readonly body: Expression;
    }
  | DeclarationStatement
  | { readonly kind: 'targetScope'; readonly value: Expression }
  | { readonly kind: 'using' | 'extends'; readonly path: string }
  | {
      readonly kind: 'import';
      readonly path: string;
      readonly names: readonly (readonly [name: string, local: string])[];
    };

/** A resource or a module. */
export interface DeclarationStatement {
  readonly kind: 'resource' | 'module';
  readonly symbol: string;
  readonly type: Expression;
  readonly existing: boolean;
  readonly condition?: Expression;
  readonly loop?: Omit<Loop, 'kind' | 'body' | 'condition'>;
  readonly object: ObjectSyntax;
  readonly place: Place;
}

const statements =
  /^(?:@|(?:param|var|resource|module|output|targetScope|type|func|metadata|import|using|extension|extends|provider|assert|test)\b)/;

/** All statements. One that cannot be read is a problem, and the next one is read. */
export function readStatements(reader: ExpressionReader): Statement[] {
  const { scanner } = reader;
  const made: Statement[] = [];
  let decorators: string[] = [];
  while (scanner.token.kind !== 'end') {
    const { start } = scanner.token;
    try {
      if (scanner.takeIf('@')) {
        decorators.push(decorator(reader.expression()));
        continue;
      }
      const statement = readStatement(reader, decorators);
      if (statement) made.push(statement);
      if (!scanner.token.afterLine) throw new BicepError('expected the end of the line', scanner.token.start);
    } catch (error) {
      if (!(error instanceof BicepError)) throw error;
      reader.problem(error);
      // What a broken decorator says may be that the parameter is a secret.
      decorators = scanner.text[start] === '@' ? ['secure'] : [];
      goToNext(scanner, Math.max(start, Math.min(error.at, scanner.text.length)));
      continue;
    }
    decorators = [];
  }
  return made;
}

/** `secure` of `@secure()` and of `@sys.secure()`. */
function decorator(expression: Expression): string {
  return expression.kind === 'call' ? expression.name.replace(/^sys\./, '') : '';
}

/** To the next line that begins as statements do. */
function goToNext(scanner: Scanner, from: number): void {
  const { text } = scanner;
  for (let at = text.indexOf('\n', from); at >= 0; at = text.indexOf('\n', at + 1)) {
    if (statements.test(text.slice(at + 1, at + 20))) {
      scanner.goTo(at + 1);
      return;
    }
  }
  scanner.goTo(text.length);
}

function readStatement(reader: ExpressionReader, decorators: readonly string[]): Statement | undefined {
  const { scanner } = reader;
  const { start } = scanner.token;
  const keyword = scanner.expectName();
  switch (keyword) {
    case 'param':
      return parameter(reader, decorators);
    case 'var':
    case 'output': {
      const name = scanner.expectName();
      skipType(scanner);
      scanner.expect('=');
      return { kind: keyword, name, value: reader.expression() };
    }
    case 'func':
      return userFunction(reader);
    case 'resource':
    case 'module':
      return declaration(reader, keyword, start);
    case 'targetScope':
      scanner.expect('=');
      return { kind: 'targetScope', value: reader.expression() };
    case 'using':
    case 'extends':
      return path(reader, keyword);
    case 'import':
      return imported(reader);
    case 'type':
    case 'metadata':
    case 'assert':
    case 'test':
    case 'extension':
    case 'provider':
      skipLine(scanner);
      return undefined;
    default:
      throw new BicepError(`${keyword} begins no statement`, start);
  }
}

function parameter(reader: ExpressionReader, decorators: readonly string[]): Statement {
  const { scanner } = reader;
  const name = scanner.expectName();
  const type = skipType(scanner);
  const value = scanner.takeIf('=') ? reader.expression() : undefined;
  return {
    kind: 'param',
    name,
    ...(value && { value }),
    isNullable: type.endsWith('?'),
    isSecure: decorators.includes('secure') || /^secure(String|Object)\b/i.test(type),
  };
}

/** Types decide nothing here. @returns its text */
function skipType(scanner: Scanner): string {
  const { start } = scanner.token;
  let end = start;
  let joins = true;
  skipUntil(scanner, () => {
    // The ways of a union may stand on lines of their own.
    const isOver =
      scanner.is('=') || scanner.is('=>') || (scanner.token.afterLine && !joins && !scanner.is('|'));
    joins = scanner.is('|');
    if (!isOver) ({ end } = scanner.token);
    return isOver;
  });
  return scanner.text.slice(start, Math.max(end, start)).trim();
}

function userFunction(reader: ExpressionReader): Statement {
  const { scanner } = reader;
  const name = scanner.expectName();
  scanner.expect('(');
  const parameters: string[] = [];
  while (!scanner.is(')')) {
    parameters.push(scanner.expectName());
    skipUntil(scanner, () => scanner.is(','));
    if (!scanner.takeIf(',')) break;
  }
  scanner.expect(')');
  skipUntil(scanner, () => scanner.is('=>'));
  scanner.expect('=>');
  return { kind: 'func', name, parameters, body: reader.expression() };
}

/** `resource name 'type' existing = [for …: if (…) {…}]`, of modules too. */
export function declaration(
  reader: ExpressionReader,
  kind: 'resource' | 'module',
  start: number,
): DeclarationStatement {
  const { scanner } = reader;
  const symbol = scanner.expectName();
  if (scanner.token.kind !== 'quote') throw new BicepError('expected a type in quotes', scanner.token.start);
  const type = reader.expression();
  const existing = scanner.takeIf('existing');
  scanner.expect('=');
  const isLoop = scanner.takeIf('[');
  const loop = isLoop ? reader.loopHead() : undefined;
  const condition = scanner.takeIf('if') ? reader.expression() : undefined;
  const object = reader.object();
  if (isLoop) scanner.expect(']');
  return {
    kind,
    symbol,
    type,
    existing,
    ...(condition && { condition }),
    ...(loop && { loop }),
    object,
    place: scanner.placeFrom(start),
  };
}

function path(reader: ExpressionReader, kind: 'using' | 'extends'): Statement | undefined {
  const { scanner } = reader;
  if (scanner.takeIf('none')) return undefined;
  const value = reader.expression();
  return { kind, path: value.kind === 'literal' ? String(value.value) : '' };
}

/** `import { a, b as c } from 'file'`, `import * as all from 'file'`; others import what is no Bicep. */
function imported(reader: ExpressionReader): Statement | undefined {
  const { scanner } = reader;
  const names: (readonly [string, string])[] = [];
  if (scanner.takeIf('*')) {
    scanner.expect('as');
    names.push(['*', scanner.expectName()]);
  } else if (scanner.takeIf('{')) {
    while (!scanner.is('}')) {
      const name = scanner.expectName();
      names.push([name, scanner.takeIf('as') ? scanner.expectName() : name]);
      scanner.takeIf(',');
    }
    scanner.expect('}');
  } else {
    skipLine(scanner);
    return undefined;
  }
  scanner.expect('from');
  const file = reader.expression();
  return { kind: 'import', path: file.kind === 'literal' ? String(file.value) : '', names };
}

function skipLine(scanner: Scanner): void {
  let joins = false;
  skipUntil(scanner, () => {
    const isOver = scanner.token.afterLine && !joins && !scanner.is('|');
    joins = scanner.is('=') || scanner.is('|');
    return isOver;
  });
}
