import { isScalar, visit, type Document } from 'yaml';

export type Environment = Readonly<Record<string, string | undefined>>;

/** A variable that a text names and the environment has not. */
export interface MissingVariable {
  readonly name: string;
  /** Offset of the text that names it. */
  readonly offset: number;
}

/**
 * Puts variables of the environment into the texts of a document: `${NAME}` is the value of NAME, `$${` stands for `${`. Values
 * are no YAML: nothing in them counts.
 *
 * @returns the first variable that is not there.
 */
export function fillEnvironment(document: Document, environment: Environment): MissingVariable | undefined {
  let missing: MissingVariable | undefined;
  visit(document, {
    Scalar(key, node) {
      if (key === 'key' || !isScalar(node) || typeof node.value !== 'string') return;
      const offset = node.range?.[0] ?? 0;
      node.value = node.value.replaceAll(
        /\$(\$\{)|\$\{([^}]*)\}/g,
        (_, escaped: string | undefined, name = '') => {
          if (escaped !== undefined) return escaped;
          const value = environment[name as string];
          if (value === undefined) missing ??= { name: name as string, offset };
          return value ?? '';
        },
      );
    },
  });
  return missing;
}
