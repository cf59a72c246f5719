const surrogate =
  /\\(?:u(?<high>[dD][89abAB][0-9a-fA-F]{2})(?<low>\\u[dD][c-fC-F][0-9a-fA-F]{2})?|u(?<alone>[dD][c-fC-F][0-9a-fA-F]{2})|[\s\S])/g;

/**
 * JSON text that Rego can read: an escape of half a surrogate pair, which it cannot, becomes U+FFFD.
 *
 * @returns undefined when there is nothing to repair.
 */
export function repaired(json: string): string | undefined {
  if (!/\\u[dD][89a-fA-F]/.test(json)) return undefined;
  const text = json.replace(surrogate, (all: string, high?: string, low?: string, alone?: string) =>
    (high !== undefined && low === undefined) || alone !== undefined ? '\\ufffd' : all,
  );
  return text === json ? undefined : text;
}
