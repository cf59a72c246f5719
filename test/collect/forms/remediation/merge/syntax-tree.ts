import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Language, Parser, TreeCursor } from 'web-tree-sitter';

/** A node of a syntax tree, as plain data: offsets are UTF-16 code units. */
export interface SyntaxNode {
  readonly type: string;
  readonly named: boolean;
  readonly start: number;
  readonly end: number;
  readonly children: readonly SyntaxNode[];
}

/** Nested deeper than anybody writes, and than what walks trees may recurse. */
const deepest = 1_000;

/**
 * A parser for a grammar of tree-sitter, as WebAssembly in a package.
 *
 * @param file module path of the grammar: @tree-sitter-grammars/tree-sitter-hcl/tree-sitter-terraform.wasm
 * @returns a function that gives the tree of a text; broken parts are nodes of the type ERROR.
 */
export async function syntaxParser(file: string): Promise<(text: string) => SyntaxNode> {
  const { Language: languages, Parser: parsers } = await import('web-tree-sitter');
  await parsers.init();
  const grammar = await readFile(createRequire(import.meta.url).resolve(file));
  return parserOf(new parsers(), await languages.load(grammar));
}

function parserOf(parser: Parser, language: Language): (text: string) => SyntaxNode {
  parser.setLanguage(language);
  return (text) => {
    const tree = parser.parse(text);
    if (!tree) throw new Error('the parser gave no tree');
    const cursor = tree.walk();
    try {
      return nodeAt(cursor, 0);
    } finally {
      cursor.delete();
      tree.delete();
    }
  };
}

function nodeAt(cursor: TreeCursor, depth: number): SyntaxNode {
  const children: SyntaxNode[] = [];
  const { nodeType: type, nodeIsNamed, startIndex: start, endIndex: end } = cursor;
  if (depth > deepest) return { type: 'ERROR', named: true, start, end, children };
  if (cursor.gotoFirstChild()) {
    do {
      children.push(nodeAt(cursor, depth + 1));
    } while (cursor.gotoNextSibling());
    cursor.gotoParent();
  }
  return { type, named: nodeIsNamed, start, end, children };
}

/** The named children, without comments. */
export function named({ children }: SyntaxNode): SyntaxNode[] {
  return children.filter((child) => child.named && child.type !== 'comment');
}
