import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import { CodeProblem } from '../code/format.ts';
import type { JsonNode } from './json.ts';

const deepest = 100;
const mostNodes = 200_000;

/**
 * Reads one document of YAML as values that know where they stand. Aliases stand for nothing: they could stand for too much.
 *
 * @throws CodeProblem invalid, at its line; too_large. It says nothing of the content.
 */
export function parseYaml(text: string): JsonNode {
  const counter = new LineCounter();
  const document = parse(text, counter);
  const [error] = document.errors;
  if (error) throw invalid(counter.linePos(error.pos[0]).line);
  let count = 0;
  return made(document.contents, 0);

  function made(node: Node | null, depth: number): JsonNode {
    count += 1;
    const { line, col: column } = counter.linePos(node?.range?.[0] ?? 0);
    if (depth > deepest || count > mostNodes) {
      throw new CodeProblem({ code: 'too_large', message: 'it holds too much, or too deep', line });
    }
    if (isMap(node)) {
      const members = node.items.flatMap(({ key, value }) => {
        if (!isScalar(key)) return [];
        const at = counter.linePos((key as Node).range?.[0] ?? 0);
        const inner = made(value as Node | null, depth + 1);
        return [[String(key.value), { ...inner, line: at.line, column: at.col }] as const];
      });
      return { kind: 'object', members: new Map(members), line, column };
    }
    if (isSeq(node)) {
      return { kind: 'list', items: node.items.map((item) => made(item as Node, depth + 1)), line, column };
    }
    const value = isScalar(node) ? node.value : null;
    const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    return { kind: 'scalar', value: isPlain ? value : null, line, column };
  }
}

function parse(text: string, lineCounter: LineCounter) {
  try {
    return parseDocument(text, { lineCounter, uniqueKeys: false, logLevel: 'silent' });
  } catch {
    // The parser recurses: what is nested too deeply ends it.
    throw invalid(1);
  }
}

function invalid(line: number): CodeProblem {
  return new CodeProblem({ code: 'invalid', message: 'it is not YAML', line });
}
