import type { CodeContext, TreeFile } from '../code/format.ts';
import { CodeProblem } from '../code/format.ts';
import { literal, unknownValue } from '../code/token.ts';
import { EvaluationError, isObject, objectOf, type Value } from '../evaluation/value.ts';

/** Reads YAML for loadYamlContent. The parser is loaded when a file calls it. */
export async function yamlReader(
  files: readonly TreeFile[],
  { signal }: CodeContext,
): Promise<(text: string) => Value> {
  for (const file of files) {
    signal.throwIfAborted();
    if (!(await calls(file))) continue;
    const { parse } = await import('yaml');
    return (text) => {
      try {
        return plain(parse(text, { maxAliasCount: 100 }), 0);
      } catch (cause) {
        throw new EvaluationError('the file is no YAML', { cause });
      }
    };
  }
  return () => unknownValue('YAML');
}

async function calls(file: TreeFile): Promise<boolean> {
  try {
    return (await file.text()).includes('loadYamlContent');
  } catch (error) {
    if (error instanceof CodeProblem) return false;
    throw error;
  }
}

function plain(value: unknown, depth: number): Value {
  if (depth > 100) throw new EvaluationError('the YAML is nested too deep');
  if (typeof value === 'string') return literal(value);
  if (Array.isArray(value)) return value.map((item) => plain(item, depth + 1));
  return isObject(value)
    ? objectOf(
        Object.entries(value).map(([name, inner]) => [literal(name), plain(inner, depth + 1)] as const),
      )
    : value;
}
