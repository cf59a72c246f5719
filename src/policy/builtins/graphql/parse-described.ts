import type { ArgumentDefinition, Comments } from './document.ts';
import {
  expect,
  parseDirectives,
  parseName,
  parseType,
  parseValueLiteral,
  skip,
  type Parser,
} from './parser.ts';

/** The text before a definition and the comments before that. */
export interface Description {
  readonly text: string;
  readonly comment: Comments | undefined;
}

export function parseDescription(parser: Parser): Description {
  const token = parser.peek();
  if (token.kind !== 'BlockString' && token.kind !== 'String') return { text: '', comment: undefined };
  const comment = parser.comment();
  return { text: parser.next().value, comment };
}

/** What gqlparser keeps of a description: nothing when it is empty. */
export function describe(description: Description, after: Comments | undefined) {
  return {
    BeforeDescriptionComment: description.comment,
    Description: description.text,
    AfterDescriptionComment: after,
  };
}

/** The head that fields, arguments and enum values share. */
export function parseHead(parser: Parser) {
  const description = parseDescription(parser);
  parser.peek();
  const after = parser.comment();
  const kept = description.text === '' ? { text: '', comment: undefined } : description;
  return { ...describe(kept, after), Name: parseName(parser) };
}

export function parseInputField(parser: Parser): ArgumentDefinition {
  const head = parseHead(parser);
  expect(parser, ':');
  return {
    ...head,
    Type: parseType(parser),
    DefaultValue: skip(parser, '=') ? parseValueLiteral(parser, true) : undefined,
    Directives: parseDirectives(parser, true),
  };
}
