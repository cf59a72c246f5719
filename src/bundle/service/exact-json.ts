interface Source {
  readonly source?: string;
}

/**
 * JSON whose numbers are written again as they were: what does not fit a number of JavaScript stays its text.
 *
 * @throws SyntaxError
 */
export function parseExact(text: string): unknown {
  return JSON.parse(text, (_key: string, value: unknown, context?: Source) => {
    const written = context?.source;
    return typeof value === 'number' && written !== undefined && JSON.stringify(value) !== written
      ? (JSON as unknown as RawJson).rawJSON(written)
      : value;
  });
}

/** An object of JSON, which an exact number is not. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(JSON as unknown as RawJson).isRawJSON(value)
  );
}

/** ECMAScript's JSON.parse source text access, which the types do not know yet. */
interface RawJson {
  rawJSON(text: string): unknown;
  isRawJSON(value: unknown): boolean;
}
