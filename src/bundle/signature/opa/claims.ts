/** What the token in a bundle says. */
export interface Claims {
  readonly files: readonly SignedFile[];
  readonly scope?: string;
  /** Key id where the header has none; OPA still writes it, and calls it deprecated. */
  readonly keyid?: string;
  /** Times in seconds since 1970, which OPA does not look at. */
  readonly exp?: number;
  readonly nbf?: number;
}

export interface SignedFile {
  readonly name: string;
  /** Hex. */
  readonly hash: string;
  readonly algorithm: string;
}

/**
 * The claims that a token's payload says.
 *
 * @throws Error with what is wrong with it.
 */
export function readClaims(payload: Uint8Array): Claims {
  const claims = JSON.parse(
    new TextDecoder('utf-8', { fatal: true }).decode(payload),
  ) as Partial<Claims> | null;
  if (typeof claims !== 'object' || claims === null) throw new Error('its claims are no object');
  const { files, scope, keyid, exp, nbf } = claims;
  if (!Array.isArray(files) || !files.every(isSignedFile)) throw new Error('it lists no files');
  if (!optional('string', scope, keyid) || !optional('number', exp, nbf)) {
    throw new Error('scope, keyid, exp or nbf is of another type');
  }
  return claims as Claims;
}

function isSignedFile(value: unknown): value is SignedFile {
  if (typeof value !== 'object' || value === null) return false;
  const { name, hash, algorithm } = value as Partial<SignedFile>;
  return [name, hash, algorithm].every((text) => typeof text === 'string');
}

function optional(type: 'string' | 'number', ...values: readonly unknown[]): boolean {
  return values.every((value) => value === undefined || typeof value === type);
}
