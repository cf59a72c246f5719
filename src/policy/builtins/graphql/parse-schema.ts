import type {
  Definition,
  DefinitionKind,
  EnumValue,
  FieldDefinition,
  OperationType,
  SchemaDefinition,
  SchemaDocument,
} from './document.ts';
import {
  describe,
  parseDescription,
  parseHead,
  parseInputField,
  type Description,
} from './parse-described.ts';
import { parseDirective } from './parse-directive.ts';
import {
  expect,
  expectKeyword,
  newParser,
  parseDirectives,
  parseName,
  parseType,
  skip,
  some,
  unexpected,
  type Parser,
} from './parser.ts';

const kinds: ReadonlyMap<string, DefinitionKind> = new Map([
  ['scalar', 'SCALAR'],
  ['type', 'OBJECT'],
  ['interface', 'INTERFACE'],
  ['union', 'UNION'],
  ['enum', 'ENUM'],
  ['input', 'INPUT_OBJECT'],
]);

/** @throws BuiltinError with gqlparser's message when the text is not a type system document. */
export function parseSchema(text: string): SchemaDocument {
  const parser = newParser(text);
  const document: SchemaDocument = {
    Schema: [],
    SchemaExtension: [],
    Directives: [],
    Definitions: [],
    Extensions: [],
  };
  while (parser.peek().kind !== '<EOF>') parseDefinition(parser, document);
  document.Comment = parser.comment();
  return document;
}

function parseDefinition(parser: Parser, document: SchemaDocument): void {
  const description = parseDescription(parser);
  const token = parser.peek();
  if (token.kind !== 'Name') throw unexpected(token);
  const kind = kinds.get(token.value);
  if (kind) document.Definitions.push(parseTypeDefinition(parser, kind, description));
  else if (token.value === 'schema') document.Schema.push(parseSchemaDefinition(parser, description));
  else if (token.value === 'directive') document.Directives.push(parseDirective(parser, description));
  else if (token.value !== 'extend') throw unexpected(token);
  else if (description.text !== '') throw unexpected(parser.last());
  else parseExtension(parser, document);
}

function parseSchemaDefinition(parser: Parser, description: Description): SchemaDefinition {
  const after = expectKeyword(parser, 'schema');
  return { ...describe(description, after), ...parseSchemaBody(parser) };
}

function parseSchemaBody(parser: Parser) {
  const directives = parseDirectives(parser, true);
  const { items, comment } = some(parser, '{', '}', parseOperationType);
  return { Directives: directives, OperationTypes: items, EndOfDefinitionComment: comment };
}

function parseOperationType(parser: Parser): OperationType {
  parser.peek();
  const comment = parser.comment();
  const token = parser.next();
  if (!/^(?:query|mutation|subscription)$/.test(token.value)) throw unexpected(token);
  expect(parser, ':');
  return { Operation: token.value, Type: parseName(parser), Comment: comment };
}

const keywords = new Map([...kinds].map(([keyword, kind]) => [kind, keyword]));

function parseTypeDefinition(parser: Parser, kind: DefinitionKind, description: Description): Definition {
  const after = expectKeyword(parser, keywords.get(kind) ?? '');
  const name = parseName(parser);
  return {
    ...describe(description, after),
    Kind: kind,
    Name: name,
    BuiltIn: false,
    ...parseBody(parser, kind),
  };
}

type Body = Pick<
  Definition,
  'Interfaces' | 'Directives' | 'Fields' | 'Types' | 'EnumValues' | 'EndOfDefinitionComment'
>;

function parseBody(parser: Parser, kind: DefinitionKind, interfaces = true): Body {
  const implemented =
    interfaces && (kind === 'OBJECT' || kind === 'INTERFACE') ? parseInterfaces(parser) : [];
  const head = { Interfaces: implemented, Directives: parseDirectives(parser, true) };
  switch (kind) {
    case 'SCALAR':
      return head;
    case 'UNION':
      return { ...head, Types: parseMembers(parser) };
    case 'ENUM': {
      const { items, comment } = some(parser, '{', '}', parseEnumValue);
      return { ...head, EnumValues: items, EndOfDefinitionComment: comment };
    }
    case 'OBJECT':
    case 'INTERFACE':
    case 'INPUT_OBJECT': {
      const parse = kind === 'INPUT_OBJECT' ? parseInputField : parseField;
      const { items, comment } = some(parser, '{', '}', parse);
      return { ...head, Fields: items, EndOfDefinitionComment: comment };
    }
    default:
      return kind satisfies never;
  }
}

function parseInterfaces(parser: Parser): string[] {
  if (parser.peek().value !== 'implements') return [];
  parser.next();
  return parseSeparated(parser, '&');
}

function parseMembers(parser: Parser): string[] {
  return skip(parser, '=') ? parseSeparated(parser, '|') : [];
}

/** Names with separators between them, of which one may stand before the first. */
function parseSeparated(parser: Parser, separator: string): string[] {
  skip(parser, separator);
  const names = [parseName(parser)];
  while (skip(parser, separator)) names.push(parseName(parser));
  return names;
}

function parseEnumValue(parser: Parser): EnumValue {
  return { ...parseHead(parser), Directives: parseDirectives(parser, true) };
}

function parseField(parser: Parser): FieldDefinition {
  const head = parseHead(parser);
  const parameters = some(parser, '(', ')', parseInputField).items;
  expect(parser, ':');
  return {
    ...head,
    Arguments: parameters,
    Type: parseType(parser),
    Directives: parseDirectives(parser, true),
  };
}

function parseExtension(parser: Parser, document: SchemaDocument): void {
  const after = expectKeyword(parser, 'extend');
  const token = parser.peek();
  const kind = kinds.get(token.value);
  if (token.value === 'schema') {
    parser.next();
    const body = parseSchemaBody(parser);
    if (body.Directives.length === 0 && body.OperationTypes.length === 0) throw unexpected(parser.peek());
    document.SchemaExtension.push({ Description: '', AfterDescriptionComment: after, ...body });
  } else if (kind) {
    parser.next();
    const name = parseName(parser);
    const body = parseBody(parser, kind, kind === 'OBJECT');
    const parts = [body.Interfaces, body.Directives, body.Fields, body.Types, body.EnumValues];
    if (parts.every((part) => !part || part.length === 0)) throw unexpected(parser.peek());
    const described = { Description: '', AfterDescriptionComment: after };
    document.Extensions.push({ ...described, Kind: kind, Name: name, BuiltIn: false, ...body });
  } else throw unexpected(token);
}
