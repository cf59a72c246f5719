import type { FileProblem } from '../../code/format.ts';
import { placesIn, type PlaceOf } from '../../syntax/places.ts';
import { readBody } from './body.ts';
import { BrokenSyntax, cursorOf } from './cursor.ts';
import type { Body, Expression } from './expression.ts';
import { readExpression } from './operators.ts';
import { readWholeTemplate } from './template.ts';

export interface Parsed {
  readonly body: Body;
  readonly problems: readonly FileProblem[];
}

export const emptyBody: Body = { attributes: new Map(), blocks: [] };

/**
 * Parses a file of HCL: https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md
 *
 * Of a file that is broken the blocks are parsed one by one, so that one does not take the others along.
 */
export function parseHcl(text: string, file: string): Parsed {
  const place = placesIn(text);
  const whole = parsedPart(text, place, file);
  if (whole.problems.length === 0) return whole;
  let from = 0;
  const parts = text.split(blockStart).map((part) => {
    const start = from;
    from += part.length;
    return parsedPart(part, (begin, end) => place(start + begin, start + end), file);
  });
  return {
    body: joined(parts.map(({ body }) => body)),
    problems: parts.flatMap(({ problems }) => problems),
  };
}

const blockStart = /^(?=[a-z_]+[ \t]*(?:"[^"\n]*"[ \t]*)*\{)/m;

function parsedPart(text: string, place: PlaceOf, file: string): Parsed {
  const cursor = cursorOf(text, place, readExpression);
  const breaks: number[] = [];
  const bodies = [readBody(cursor, { file, breaks })];
  // A brace that closes nothing.
  while (cursor.at < text.length) {
    breaks.push(cursor.at);
    cursor.at += 1;
    bodies.push(readBody(cursor, { file, breaks }));
  }
  const [first] = breaks;
  return { body: joined(bodies), problems: first === undefined ? [] : [problemAt(first, text, place)] };
}

function joined(bodies: readonly Body[]): Body {
  const [only] = bodies;
  if (only && bodies.length === 1) return only;
  return {
    attributes: new Map(bodies.flatMap(({ attributes }) => Array.from(attributes))),
    blocks: bodies.flatMap(({ blocks }) => blocks),
  };
}

function problemAt(offset: number, text: string, place: PlaceOf): FileProblem {
  const { line, column } = place(offset, offset);
  const near = text
    .slice(offset, offset + 40)
    .split('\n', 1)[0]
    ?.trim();
  return {
    code: 'invalid',
    message: `the syntax is broken${near ? ` near "${near}"` : ''}: what stands there is not judged`,
    line,
    column,
  };
}

/** Parses a text as the template that it is, without quotes or escapes. What is broken is `invalid`. */
export function parseTemplate(text: string): Expression {
  try {
    return readWholeTemplate(cursorOf(text, placesIn(text), readExpression));
  } catch (error) {
    if (error instanceof BrokenSyntax) return { kind: 'invalid', text: text.slice(0, 100) };
    throw error;
  }
}
