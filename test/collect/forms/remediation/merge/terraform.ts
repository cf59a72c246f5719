import { named, syntaxParser, type SyntaxNode } from './syntax-tree.ts';
import { edited, merged, statementEdits, type Part, type Parts } from './parts.ts';

const parse = await syntaxParser('@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-terraform.wasm');

const ofFile = /^(?:resource|data|variable|locals|output|module|provider|terraform)\b/;

/**
 * Merges a snippet into the resource that a line is in; what a snippet says of other resources into these.
 *
 * @throws Error where the snippet is no HCL, or there is no such resource.
 */
export function mergedTerraform(text: string, snippet: string, line: number): string {
  const file = partsOf(text);
  const own = partsOf(snippet);
  const statements = own.parts.filter(({ key }) => ofFile.test(key));
  const rest = own.parts.filter((part) => !statements.includes(part));
  const edits = statements.flatMap((statement) => statementEdits(file, statement, snippet, reference));
  if (rest.length === 0) return edited(text, edits);
  const offset = text.split('\n', line - 1).join('\n').length + (line > 1 ? 1 : 0);
  const block = file.parts.find(({ start, end }) => start <= offset && offset < end);
  if (!block?.inside) throw new Error(`no block is at line ${line}`);
  return edited(text, [...edits, ...merged(block.inside, { text: snippet, parts: { end: 0, parts: rest } })]);
}

/** `a_b.c`, of `resource "a_b" "c"`. */
function reference({ key }: Part): RegExp {
  const [, type, name] = key.replaceAll('"', '').split(' ');
  return new RegExp(String.raw`\b${type}\.${name}\b`);
}

function partsOf(text: string): Parts {
  const root = parse(text);
  if (isBroken(root)) throw new Error(`it is no HCL: ${text}`);
  const body = root.children.find(({ type }) => type === 'body');
  return { end: text.length, parts: body ? bodyParts(body, text) : [] };
}

function isBroken({ type, named: isNamed, start, end, children }: SyntaxNode): boolean {
  return type === 'ERROR' || (start === end && !isNamed && type !== '') || children.some(isBroken);
}

function bodyParts(body: SyntaxNode, text: string): Part[] {
  return named(body).flatMap((node) => {
    const { start, end } = node;
    const [name, ...rest] = named(node);
    if (!name) return [];
    if (node.type === 'attribute') return [attributePart(node, name, rest.at(-1), text)];
    const close = node.children.find(({ type }) => type === 'block_end');
    const inner = rest.find(({ type }) => type === 'body');
    const key = text.slice(start, node.children.find(({ type }) => type === 'block_start')?.start).trim();
    const inside = { end: close?.start ?? end, parts: inner ? bodyParts(inner, text) : [] };
    return [{ key: key.replaceAll(/\s+/g, ' '), start, end, value: '', inside }];
  });
}

function attributePart(
  node: SyntaxNode,
  name: SyntaxNode,
  value: SyntaxNode | undefined,
  text: string,
): Part {
  const { start, end } = node;
  const object = value && objectIn(value);
  return {
    key: text.slice(name.start, name.end).replaceAll('"', ''),
    start,
    end,
    value: text.slice(value?.start, value?.end),
    ...(object && { inside: objectParts(object, text) }),
  };
}

function objectIn(value: SyntaxNode): SyntaxNode | undefined {
  if (value.type === 'object') return value;
  const inner = named(value);
  return inner.length === 1 && /^(expression|collection_value)$/.test(value.type)
    ? objectIn(inner[0] as SyntaxNode)
    : undefined;
}

function objectParts(object: SyntaxNode, text: string): Parts {
  const close = object.children.find(({ type }) => type === 'object_end');
  const parts = object.children
    .filter(({ type }) => type === 'object_elem')
    .map((node) => attributePart(node, named(node)[0] as SyntaxNode, named(node).at(-1), text));
  return { end: close?.start ?? object.end, parts };
}
