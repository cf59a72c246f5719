import { LineCounter, isMap, isScalar, isSeq, parseDocument, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Place } from '../../../generated/inventory.ts';
import { literal } from '../../code/token.ts';
import { CodeProblem } from '../../code/format.ts';
import type { Attribute, Block, Body, Expression } from './expression.ts';
import { parseTemplate, type Parsed } from './hcl.ts';

/**
 * Reads the JSON syntax: https://developer.hashicorp.com/terraform/language/syntax/json. Texts are templates.
 *
 * @throws CodeProblem invalid
 */
export function parseJsonSyntax(text: string, file: string): Parsed {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: false });
  const [error] = document.errors;
  const root = document.contents;
  if (error || !isMap(root)) {
    const position = error && counter.linePos(error.pos[0]);
    throw new CodeProblem({
      code: 'invalid',
      message: 'it is no JSON object',
      ...(position && { line: position.line, column: position.col }),
    });
  }
  const place = (node: Node): Place => {
    const [start, end] = [node.range?.[0] ?? 0, node.range?.[1] ?? 0].map((offset) =>
      counter.linePos(offset),
    );
    return {
      line: start?.line ?? 1,
      column: start?.col ?? 1,
      end_line: end?.line ?? 1,
      end_column: end?.col ?? 1,
    };
  };
  return { body: rootBody(root, { file, place }), problems: [] };
}

interface Reading {
  readonly file: string;
  readonly place: (node: Node) => Place;
}

/** How many labels blocks of the language have. */
const labels: Readonly<Record<string, number>> = {
  resource: 2,
  data: 2,
  variable: 1,
  output: 1,
  module: 1,
  provider: 1,
  locals: 0,
  terraform: 0,
};

function rootBody(root: YAMLMap, reading: Reading): Body {
  const blocks = root.items.flatMap((pair) => {
    const type = keyOf(pair);
    const depth = labels[type];
    return depth === undefined ? [] : labelled(type, [], pair.value as Node, depth, reading);
  });
  return { attributes: new Map(), blocks };
}

function labelled(
  type: string,
  names: readonly string[],
  node: Node,
  depth: number,
  reading: Reading,
): Block[] {
  if (isSeq(node))
    return (node.items as Node[]).flatMap((item) => labelled(type, names, item, depth, reading));
  if (!isMap(node)) return [];
  if (depth > 0) {
    return node.items.flatMap((pair) =>
      labelled(type, [...names, keyOf(pair)], pair.value as Node, depth - 1, reading),
    );
  }
  return [
    {
      type,
      labels: names,
      body: bodyOf(type, node, reading),
      place: reading.place(node),
      file: reading.file,
    },
  ];
}

/** Types of variables, and references to providers, are texts that hold an expression. */
const expressionAttributes = new Set(['type', 'provider']);

/** What is an object, or a list of them, may be blocks: as attributes they are the same values. */
function bodyOf(type: string, node: YAMLMap, reading: Reading): Body {
  const attributes = new Map<string, Attribute>();
  const blocks: Block[] = [];
  for (const pair of node.items) {
    const name = keyOf(pair);
    const value = pair.value as Node;
    if (name === 'dynamic' && isMap(value)) {
      blocks.push(...value.items.flatMap((item) => dynamicBlock(keyOf(item), item.value as Node, reading)));
      continue;
    }
    const isWord =
      expressionAttributes.has(name) && isScalar(value) && (type === 'variable' || type === 'resource');
    const expression = isWord
      ? templateIn(`\${${String(value.value)}}`)
      : expressionOf(value, reading, type === 'variable');
    attributes.set(name, { name, expression, place: reading.place(value) });
  }
  return { attributes, blocks };
}

function dynamicBlock(name: string, node: Node, reading: Reading): Block[] {
  if (isSeq(node)) return (node.items as Node[]).flatMap((item) => dynamicBlock(name, item, reading));
  if (!isMap(node)) return [];
  const content = node.items.find((pair) => keyOf(pair) === 'content')?.value as Node | undefined;
  const body = bodyOf('dynamic', node, reading);
  const place = reading.place(node);
  const inner = isMap(content)
    ? [{ type: 'content', labels: [], body: bodyOf('content', content, reading), place, file: reading.file }]
    : [];
  return [{ type: 'dynamic', labels: [name], body: { ...body, blocks: inner }, place, file: reading.file }];
}

function expressionOf(node: Node | null, reading: Reading, plain: boolean): Expression {
  if (isMap(node)) {
    return {
      kind: 'object',
      entries: node.items.map((pair) => ({
        key: plain ? { kind: 'literal', value: keyOf(pair) } : templateIn(keyOf(pair)),
        expression: expressionOf(pair.value as Node | null, reading, plain),
        place: reading.place((pair.value ?? pair.key) as Node),
      })),
    };
  }
  if (isSeq(node)) {
    return {
      kind: 'tuple',
      items: (node.items as Node[]).map((item) => ({
        expression: expressionOf(item, reading, plain),
        place: reading.place(item),
      })),
    };
  }
  const value = isScalar(node) ? node.value : null;
  if (typeof value === 'string') {
    return plain ? { kind: 'literal', value: literal(value) } : templateIn(value);
  }
  return { kind: 'literal', value: typeof value === 'number' || typeof value === 'boolean' ? value : null };
}

function keyOf({ key }: Pair): string {
  return literal(isScalar(key) ? String(key.value) : '');
}

function templateIn(raw: string): Expression {
  return /[$%]\{/.test(raw) ? parseTemplate(raw) : { kind: 'literal', value: literal(raw) };
}
