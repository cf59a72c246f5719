import type { Field, Fragment, Operation, QueryDocument, Selection, Variable } from './document.ts';
import { errorAt } from './lexer.ts';
import {
  expect,
  expectKeyword,
  newParser,
  parseArguments,
  parseDirectives,
  parseName,
  parseType,
  parseValueLiteral,
  parseVariable,
  skip,
  some,
  unexpected,
  type Parser,
} from './parser.ts';

/** @throws BuiltinError with gqlparser's message when the text is not an executable document. */
export function parseQuery(text: string): QueryDocument {
  const parser = newParser(text);
  const document: QueryDocument = { Operations: [], Fragments: [] };
  for (let token = parser.peek(); token.kind !== '<EOF>'; token = parser.peek()) {
    const keyword = token.kind === 'Name' ? token.value : token.kind;
    if (keyword === 'fragment') document.Fragments.push(parseFragment(parser));
    else if (keyword === '{') document.Operations.push(parseShorthand(parser));
    else if (/^(?:query|mutation|subscription)$/.test(keyword))
      document.Operations.push(parseOperation(parser));
    else throw unexpected(token);
  }
  return document;
}

// gqlparser drops the comments before it.
function parseShorthand(parser: Parser): Operation {
  return { Operation: 'query', Name: '', SelectionSet: parseSelectionSet(parser) };
}

function parseOperation(parser: Parser): Operation {
  const comment = parser.comment();
  return {
    Operation: parser.next().value,
    Name: parser.peek().kind === 'Name' ? parser.next().value : '',
    VariableDefinitions: parseVariables(parser),
    Directives: parseDirectives(parser, false),
    SelectionSet: parseSelectionSet(parser),
    Comment: comment,
  };
}

function parseFragment(parser: Parser): Fragment {
  const comment = expectKeyword(parser, 'fragment');
  const name = parseFragmentName(parser);
  const variables = parseVariables(parser);
  expectKeyword(parser, 'on');
  return {
    Name: name,
    VariableDefinition: variables,
    TypeCondition: parseName(parser),
    Directives: parseDirectives(parser, false),
    SelectionSet: parseSelectionSet(parser),
    Comment: comment,
  };
}

function parseFragmentName(parser: Parser): string {
  if (parser.peek().value === 'on') throw unexpected(parser.peek());
  return parseName(parser);
}

function parseVariables(parser: Parser): Variable[] {
  return some(parser, '(', ')', () => {
    parser.peek();
    const comment = parser.comment();
    const name = parseVariable(parser);
    expect(parser, ':');
    return {
      Variable: name,
      Type: parseType(parser),
      DefaultValue: skip(parser, '=') ? parseValueLiteral(parser, true) : undefined,
      Directives: parseDirectives(parser, false),
      Used: false,
      Comment: comment,
    };
  }).items;
}

function parseSelectionSet(parser: Parser): Selection[] {
  const token = parser.peek();
  if (token.kind !== '{') throw errorAt(token, `Expected {, found ${token.kind}`);
  return some(parser, '{', '}', parseSelection).items;
}

function parseSelection(parser: Parser): Selection {
  const token = parser.peek();
  const comment = parser.comment();
  if (token.kind !== '...') return parseField(parser);
  parser.next();
  const following = parser.peek();
  if (following.kind === 'Name' && following.value !== 'on') {
    return { Name: parseName(parser), Directives: parseDirectives(parser, false), Comment: comment };
  }
  const condition = following.value === 'on' ? (parser.next(), parseName(parser)) : '';
  return {
    TypeCondition: condition,
    Directives: parseDirectives(parser, false),
    SelectionSet: parseSelectionSet(parser),
    Comment: comment,
  };
}

function parseField(parser: Parser): Field {
  const comment = parser.comment();
  const alias = parseName(parser);
  return {
    Alias: alias,
    Name: skip(parser, ':') ? parseName(parser) : alias,
    Arguments: parseArguments(parser, false),
    Directives: parseDirectives(parser, false),
    SelectionSet: parser.peek().kind === '{' ? parseSelectionSet(parser) : [],
    Comment: comment,
  };
}
