import { parse, TomlError, type TomlTable } from 'smol-toml';
import { CodeProblem } from '../code/format.ts';

/** A table of TOML: every member may be absent or of another shape. */
export type Table = Readonly<Record<string, unknown>>;

/**
 * Reads TOML 1.0.
 *
 * @throws CodeProblem invalid, at its line. It says nothing of the content.
 */
export function parseToml(text: string): Table {
  try {
    return parse(text, { maxDepth: 200 }) satisfies TomlTable;
  } catch (cause) {
    const at = cause instanceof TomlError ? { line: cause.line, column: cause.column } : {};
    throw new CodeProblem({ code: 'invalid', message: 'it is not TOML', ...at });
  }
}
