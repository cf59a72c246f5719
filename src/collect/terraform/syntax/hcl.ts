import type { FileProblem } from '../../code/format.ts';
import { expressionOf } from './convert.ts';
import type { Attribute, Block, Body } from './expression.ts';
import { named, syntaxParser, type SyntaxNode } from '../../syntax/node.ts';
import { placesIn } from '../../syntax/places.ts';
import { textOf, type Reading } from './reading.ts';
import { quotedParts, templateOf } from './template.ts';

export interface Parsed {
  readonly body: Body;
  readonly problems: readonly FileProblem[];
}

let parsing: Promise<(text: string) => SyntaxNode> | undefined;

/** A parser of HCL files; the grammar is loaded once a process. */
export async function hclParser(): Promise<(text: string, file: string) => Parsed> {
  parsing ??= syntaxParser('@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-terraform.wasm');
  const parse = await parsing;
  return (text, file) => parsedFile(parse, text, file);
}

type Parse = (text: string) => SyntaxNode;

/** Of a file that is broken the blocks are parsed one by one, so that one does not take the others along. */
function parsedFile(parse: Parse, text: string, file: string): Parsed {
  const place = placesIn(text);
  const whole = parse(text);
  if (!firstBroken(whole)) return parsedPart(whole, { text, place, expressionOf }, file);
  const parts = text.split(blockStart);
  let offset = 0;
  const parsed = parts.map((part) => {
    const from = offset;
    offset += part.length;
    const reading: Reading = {
      text: part,
      place: (start, end) => place(from + start, from + end),
      expressionOf,
    };
    return parsedPart(parts.length === 1 ? whole : parse(part), reading, file);
  });
  return {
    body: {
      attributes: new Map(parsed.flatMap(({ body }) => Array.from(body.attributes))),
      blocks: parsed.flatMap(({ body }) => body.blocks),
    },
    problems: parsed.flatMap(({ problems }) => problems),
  };
}

const blockStart = /^(?=[a-z_]+[ \t]*(?:"[^"\n]*"[ \t]*)*\{)/m;

function parsedPart(root: SyntaxNode, reading: Reading, file: string): Parsed {
  const broken = firstBroken(root);
  const body = root.children.find(({ type }) => type === 'body');
  return {
    body: body ? bodyOf(body, reading, file) : emptyBody,
    problems: broken === undefined ? [] : [brokenAt(broken, reading)],
  };
}

export const emptyBody: Body = { attributes: new Map(), blocks: [] };

function brokenAt({ start, end }: SyntaxNode, { text, place }: Reading): FileProblem {
  const { line, column } = place(start, end);
  const near =
    text
      .slice(start, start + 40)
      .split('\n', 1)[0]
      ?.trim() ?? '';
  return {
    code: 'invalid',
    message: `the syntax is broken${near === '' ? '' : ` near "${near}"`}: what stands there is not judged`,
    line,
    column,
  };
}

function firstBroken(node: SyntaxNode): SyntaxNode | undefined {
  // A token of no length is one that the parser put in because it was missing.
  if (node.type === 'ERROR' || (node.start === node.end && !node.named && node.type.length > 0)) return node;
  for (const child of node.children) {
    const broken = firstBroken(child);
    if (broken) return broken;
  }
  return undefined;
}

function bodyOf(node: SyntaxNode, reading: Reading, file: string): Body {
  const attributes = new Map<string, Attribute>();
  const blocks: Block[] = [];
  // What is whole within a broken part is read: the parser may have taken much for broken.
  const children = named(node).flatMap((child) => (child.type === 'ERROR' ? named(child) : [child]));
  for (const child of children) {
    if (child.type === 'attribute') {
      const attribute = attributeOf(child, reading);
      if (attribute) attributes.set(attribute.name, attribute);
    } else if (child.type === 'block') {
      const block = blockOf(child, reading, file);
      if (block) blocks.push(block);
    }
  }
  return { attributes, blocks };
}

function attributeOf(node: SyntaxNode, reading: Reading): Attribute | undefined {
  const [name, value] = named(node);
  return name && value
    ? {
        name: textOf(name, reading),
        expression: expressionOf(value, reading),
        place: reading.place(node.start, node.end),
      }
    : undefined;
}

function blockOf(node: SyntaxNode, reading: Reading, file: string): Block | undefined {
  const [type, ...rest] = named(node);
  if (!type) return undefined;
  const body = rest.find((child) => child.type === 'body');
  return {
    type: textOf(type, reading),
    labels: rest
      .filter((child) => child.type === 'string_lit' || child.type === 'identifier')
      .map((child) => (child.type === 'identifier' ? textOf(child, reading) : label(child, reading))),
    body: body ? bodyOf(body, reading, file) : emptyBody,
    place: reading.place(node.start, node.end),
    file,
    ...(firstBroken(node) && { broken: true }),
  };
}

function label(node: SyntaxNode, reading: Reading): string {
  const template = templateOf(quotedParts(node, reading));
  return template.kind === 'literal' ? String(template.value) : '';
}
