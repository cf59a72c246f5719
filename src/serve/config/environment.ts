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
      node.value = filledText(node.value, environment, (name) => (missing ??= { name, offset }));
    },
  });
  return missing;
}

/** As fillEnvironment, of one text. */
export function filledText(
  text: string,
  environment: Environment,
  missing: (variable: string) => void,
): string {
  return text.replaceAll(/\$(\$\{)|\$\{([^}]*)\}/g, (_, escaped: string | undefined, name: string) => {
    if (escaped !== undefined) return escaped;
    const value = environment[name];
    if (value === undefined) missing(name);
    return value ?? '';
  });
}
