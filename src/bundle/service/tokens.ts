import { createHash, timingSafeEqual } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { KeelsonError, messageOf } from '../../errors.ts';
import type { BundleTokens } from '../../generated/bundle-tokens.ts';
import { validate } from '../../schema/validate.ts';

export type TokenScope = 'read' | 'status';

/** The scopes of a token, or undefined for one that is not known. */
export type Tokens = (token: string) => ReadonlySet<TokenScope> | undefined;

/**
 * Reads a file of tokens' digests (schemas/bundle-tokens.schema.json).
 *
 * @throws KeelsonError CONFIG_INVALID
 */
export async function readTokens(file: string): Promise<Tokens> {
  let content: unknown;
  try {
    content = JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    // What a parser says quotes the file, which may hold a token that somebody mistook for its digest.
    const reason = cause instanceof SyntaxError ? 'it is not JSON' : messageOf(cause);
    throw new KeelsonError('CONFIG_INVALID', `cannot read the tokens in ${file}: ${reason}`);
  }
  const problem = validate('bundle-tokens', content);
  if (problem) throw new KeelsonError('CONFIG_INVALID', `${file}: ${problem}`);
  return tokensOf((content as BundleTokens).tokens);
}

/** Every token is compared with all, in a time that does not tell how much of it fits. */
export function tokensOf(tokens: BundleTokens['tokens']): Tokens {
  const known = tokens.map(({ sha256, scopes }) => ({
    digest: Buffer.from(sha256, 'hex'),
    scopes: new Set(scopes),
  }));
  return (token) => {
    const digest = createHash('sha256').update(token).digest();
    let found: ReadonlySet<TokenScope> | undefined;
    for (const one of known) {
      if (timingSafeEqual(one.digest, digest)) found = one.scopes;
    }
    return found;
  };
}
