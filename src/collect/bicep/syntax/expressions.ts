import type { Entry, Expression, Located, Loop } from '../../arm/syntax/expression.ts';
import { literal } from '../../code/token.ts';
import { binary } from './operators.ts';
import { BicepError, type Scanner } from './scanner.ts';
import { skipUntil } from './skip.ts';
import { readString } from './strings.ts';

/** Reads expressions of Bicep, as the functions of ARM that they stand for. */
export interface ExpressionReader {
  readonly scanner: Scanner;
  expression(): Expression;
  object(): ObjectSyntax;
  /** The loop of `[for`, without its body. */
  loopHead(): Omit<Loop, 'kind' | 'body' | 'condition'>;
  /** Records what is wrong. */
  problem(error: BicepError): void;
}

/** An object, with what is declared in it. */
export interface ObjectSyntax {
  readonly entries: readonly (Entry | Spread)[];
  /** Where resources inside it begin. */
  readonly resources: readonly number[];
  /** Something of it could not be read. */
  readonly isBroken: boolean;
}

interface Spread {
  readonly spread: Expression;
}

/** Stands for what could not be read: a name that is not known, so that none is known to be absent. */
const unreadable = {
  key: { kind: 'call', name: 'unreadable', parameters: [] },
  value: { kind: 'literal', value: true },
} as const;

const deepest = 150;

export function expressionReader(scanner: Scanner, problem: (error: BicepError) => void): ExpressionReader {
  let depth = 0;
  let broken = 0;
  const self: ExpressionReader = { scanner, expression, object, loopHead, problem };
  return self;

  function expression(): Expression {
    return deeper(conditional);
  }

  function conditional(): Expression {
    const condition = binary(scanner, unary);
    if (!scanner.takeIf('?')) return condition;
    const yes = expression();
    scanner.expect(':');
    return call('if', [condition, yes, expression()]);
  }

  function unary(): Expression {
    const sign = scanner.is('!') ? 'not' : scanner.is('-') ? 'minus' : undefined;
    if (sign === undefined) return postfix(primary());
    scanner.take();
    return call(sign, [deeper(unary)]);
  }

  function deeper<Result>(read: () => Result): Result {
    depth += 1;
    try {
      if (depth > deepest)
        throw new BicepError(`it is nested more than ${deepest} deep`, scanner.token.start);
      return read();
    } finally {
      depth -= 1;
    }
  }

  function primary(): Expression {
    const { kind, text, start } = scanner.token;
    if (kind === 'quote') return readString(scanner, expression);
    if (kind === 'number') {
      scanner.take();
      return { kind: 'literal', value: Number(text) };
    }
    if (kind === 'name') return named();
    if (text === '[') return bracketed();
    if (text === '{') return objectExpression(object());
    if (text === '(') return lambda() ?? parenthesised();
    throw new BicepError(`expected a value instead of ${text === '' ? 'the end' : literal(text)}`, start);
  }

  function named(): Expression {
    const lambdaOfOne = lambda();
    if (lambdaOfOne) return lambdaOfOne;
    const { text, start } = scanner.take();
    if (text === 'true' || text === 'false') return { kind: 'literal', value: text === 'true' };
    if (text === 'null') return { kind: 'literal', value: null };
    const place = scanner.placeFrom(start);
    if (scanner.is('(')) return { kind: 'call', name: text, parameters: parameters(), place };
    return { kind: 'symbol', name: text, place };
  }

  function parenthesised(): Expression {
    scanner.expect('(');
    const inner = expression();
    scanner.expect(')');
    return inner;
  }

  /** `(a, b) => …` and `a => …`. */
  function lambda(): Expression | undefined {
    const { text, token } = scanner;
    lambdaStart.lastIndex = token.start;
    const found = lambdaStart.exec(text);
    if (!found) return undefined;
    scanner.goTo(token.start + found[0].length);
    const names = (found[1] ?? found[2] ?? '').match(/[A-Za-z_]\w*/g) ?? [];
    return { kind: 'lambda', names, body: expression() };
  }

  function parameters(): Expression[] {
    scanner.expect('(');
    const made: Expression[] = [];
    while (!scanner.is(')')) {
      made.push(expression());
      if (!scanner.takeIf(',')) break;
    }
    scanner.expect(')');
    return made;
  }

  function postfix(first: Expression): Expression {
    let of = first;
    for (;;) {
      if (scanner.is('.') || scanner.is('.?')) {
        const safe = scanner.take().text === '.?' && ({ safe: true } as const);
        const name = scanner.expectName();
        of = scanner.is('(')
          ? call(of.kind === 'symbol' ? `${of.name}.${name}` : name, parameters())
          : { kind: 'property', of, name, ...safe };
      } else if ((scanner.is('[') || scanner.is('[?')) && !scanner.token.afterLine) {
        const safe = scanner.take().text === '[?' && ({ safe: true } as const);
        const key = expression();
        scanner.expect(']');
        of = { kind: 'index', of, key, ...safe };
      } else if (scanner.is('::')) {
        const { start } = scanner.take();
        const name = scanner.expectName();
        of = {
          kind: 'symbol',
          name: of.kind === 'symbol' ? `${of.name}::${name}` : name,
          place: scanner.placeFrom(start),
        };
      } else if (scanner.is('!') && !scanner.token.afterLine) {
        scanner.take();
      } else {
        return of;
      }
    }
  }

  function bracketed(): Expression {
    scanner.expect('[');
    if (scanner.is('for')) return loop();
    const runs: (Located[] | Expression)[] = [[]];
    while (!scanner.is(']')) {
      const { start } = scanner.token;
      if (scanner.takeIf('...')) {
        runs.push(expression(), []);
      } else {
        const value = expression();
        (runs.at(-1) as Located[]).push({ value, place: scanner.placeFrom(start) });
      }
      if (!separated(']')) throw new BicepError('expected a line, a comma or ]', scanner.token.start);
    }
    scanner.expect(']');
    const lists = runs.map((run): Expression => (Array.isArray(run) ? { kind: 'array', items: run } : run));
    const [only] = lists;
    return lists.length === 1 && only ? only : call('concat', lists);
  }

  function loop(): Expression {
    const head = loopHead();
    const condition = scanner.is('if') ? (scanner.take(), parenthesised()) : undefined;
    const body = expression();
    scanner.expect(']');
    return { kind: 'loop', ...head, ...(condition && { condition }), body };
  }

  function loopHead(): Omit<Loop, 'kind' | 'body' | 'condition'> {
    scanner.expect('for');
    const names: string[] = [];
    if (scanner.takeIf('(')) {
      names.push(scanner.expectName());
      scanner.expect(',');
      names.push(scanner.expectName());
      scanner.expect(')');
    } else {
      names.push(scanner.expectName());
    }
    scanner.expect('in');
    const over = expression();
    scanner.expect(':');
    const [item, index] = names;
    return { ...(item !== undefined && { item }), ...(index !== undefined && { index }), over };
  }

  function object(): ObjectSyntax {
    scanner.expect('{');
    const entries: (Entry | Spread)[] = [];
    const resources: number[] = [];
    const before = broken;
    while (!scanner.is('}') && !isOver()) {
      const { start } = scanner.token;
      try {
        const item = objectItem();
        if (!separated('}')) throw new BicepError('expected a line, a comma or }', scanner.token.start);
        if (item === 'resource') resources.push(start);
        else if (item) entries.push(item);
      } catch (error) {
        // What has no end is not tried again from further out.
        if (!(error instanceof BicepError) || isOver()) throw error;
        problem(error);
        broken += 1;
        skipItem(start);
        entries.push({ ...unreadable, place: scanner.placeFrom(start) });
      }
    }
    scanner.expect('}');
    return { entries, resources, isBroken: broken > before };
  }

  function objectItem(): Entry | Spread | 'resource' | undefined {
    if (scanner.takeIf('...')) return { spread: expression() };
    if (scanner.takeIf('@')) {
      expression();
      return undefined;
    }
    const { start, kind, text } = scanner.token;
    if (/^resource\s+[A-Za-z_]\w*\s+'/.test(scanner.text.slice(start, start + 200))) {
      scanner.take();
      skipUntil(scanner, () => scanner.token.afterLine);
      return 'resource';
    }
    if (kind === 'end') throw new BicepError('an object has no end', start);
    const key: Expression =
      kind === 'quote' ? readString(scanner, expression) : { kind: 'literal', value: literal(text) };
    if (kind === 'sign') throw new BicepError(`expected a name instead of ${literal(text)}`, start);
    if (kind !== 'quote') scanner.take();
    scanner.takeIf('?');
    scanner.expect(':');
    const value = expression();
    return { key, value, place: scanner.placeFrom(start) };
  }

  /** Goes behind something in an object that could not be read: to the next line that is no part of it. */
  function skipItem(start: number): void {
    scanner.goTo(start);
    let isFirst = true;
    skipUntil(scanner, () => {
      const isNext = !isFirst && scanner.token.afterLine;
      isFirst = false;
      return isNext;
    });
    // A bracket that closes nothing stands for nothing.
    if (scanner.is(']') || scanner.is(')')) scanner.take();
  }

  function isOver(): boolean {
    return scanner.token.kind === 'end';
  }

  /** Items are separated by lines or commas. */
  function separated(close: string): boolean {
    return scanner.takeIf(',') || scanner.token.afterLine || scanner.is(close);
  }
}

const lambdaStart = /(?:\(([\s\w,]*)\)|([A-Za-z_]\w*))\s*=>/y;

function call(name: string, parameters: readonly Expression[]): Expression {
  return { kind: 'call', name, parameters };
}

/** An object as an expression: one that takes others in is them merged. */
export function objectExpression({ entries }: Pick<ObjectSyntax, 'entries'>): Expression {
  const runs: (Entry[] | Expression)[] = [[]];
  for (const entry of entries) {
    if ('spread' in entry) runs.push(entry.spread, []);
    else (runs.at(-1) as Entry[]).push(entry);
  }
  const objects = runs.map((run): Expression =>
    Array.isArray(run) ? { kind: 'object', entries: run } : run,
  );
  const [only] = objects;
  if (objects.length === 1 && only) return only;
  const place = entries.find((entry): entry is Entry => 'place' in entry)?.place ?? noPlace;
  return call('shallowMerge', [{ kind: 'array', items: objects.map((value) => ({ value, place })) }]);
}

const noPlace = { line: 1, column: 1, end_line: 1, end_column: 1 };
