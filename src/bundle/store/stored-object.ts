import { KeelsonError } from '../../errors.ts';
import type { Ask } from '../transfer/exchange.ts';

/** One object of an object store, reached over HTTPS. */
export interface StoredObject {
  /** As the user wrote it. */
  readonly name: string;
  readonly url: string;
  /** Headers that make a PUT fail where the object exists. */
  readonly ifAbsent: Readonly<Record<string, string>>;
  /**
   * The request with what the store wants to know of who asks.
   *
   * @throws Error that says which credentials are missing.
   */
  signed(ask: Ask, purpose: 'read' | 'write'): Promise<Ask>;
}

/**
 * The parts of `scheme://first/rest`.
 *
 * @param first how the first part may be spelt.
 * @throws KeelsonError USAGE
 */
export function partsOf(
  reference: string,
  form: { readonly shape: string; readonly first: RegExp },
): { first: string; path: string } {
  const [, first = '', path = ''] = /^[a-z0-9]+:\/\/([^/]{1,100})\/(.{1,1024})$/is.exec(reference) ?? [];
  const strange = /\p{Cc}/u.test(path) || path.split('/').some((part) => /^\.{0,2}$/.test(part));
  if (!form.first.test(first) || strange) {
    const shown = reference.slice(0, 200).replace(/\/\/[^/]*@/, '//…@');
    throw new KeelsonError('USAGE', `${shown} names no object; write ${form.shape}`);
  }
  return { first, path };
}

/** A path for a URL: RFC 3986 §2.3 keeps fewer characters than JavaScript does, and signatures are of those. */
export function encodedPath(path: string): string {
  return path
    .split('/')
    .map((part) =>
      encodeURIComponent(part).replaceAll(
        /[!'()*]/g,
        (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
      ),
    )
    .join('/');
}
