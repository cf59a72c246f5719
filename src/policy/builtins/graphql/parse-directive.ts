import type { DirectiveDefinition } from './document.ts';
import { describe, parseInputField, type Description } from './parse-described.ts';
import { expect, expectKeyword, parseName, skip, some, unexpected, type Parser } from './parser.ts';

const locations = new Set(
  [
    'QUERY MUTATION SUBSCRIPTION FIELD FRAGMENT_DEFINITION FRAGMENT_SPREAD INLINE_FRAGMENT VARIABLE_DEFINITION SCHEMA',
    'SCALAR OBJECT FIELD_DEFINITION ARGUMENT_DEFINITION INTERFACE UNION ENUM ENUM_VALUE INPUT_OBJECT',
    'INPUT_FIELD_DEFINITION',
  ].flatMap((names) => names.split(' ')),
);

export function parseDirective(parser: Parser, description: Description): DirectiveDefinition {
  const after = expectKeyword(parser, 'directive');
  expect(parser, '@');
  const name = parseName(parser);
  const parameters = some(parser, '(', ')', parseInputField).items;
  const repeatable = parser.peek().value === 'repeatable' && skip(parser, 'Name');
  expectKeyword(parser, 'on');
  return {
    ...describe(description, after),
    Name: name,
    Arguments: parameters,
    IsRepeatable: repeatable,
    Locations: parseLocations(parser),
  };
}

function parseLocations(parser: Parser): string[] {
  skip(parser, '|');
  const found = [parseLocation(parser)];
  while (skip(parser, '|')) found.push(parseLocation(parser));
  return found;
}

function parseLocation(parser: Parser): string {
  const token = expect(parser, 'Name');
  if (!locations.has(token.value)) throw unexpected(token);
  return token.value;
}
