import { sha256 } from '../../../files/sha256.ts';

/** What a tag is found by: names and values may be longer than an index takes. Without a value: any. */
export function tagDigest(name: string, value?: string): string {
  return sha256(JSON.stringify(value === undefined ? [name] : [name, value])).slice(0, 32);
}

/** The same of a tag as it is asked for: a name, or name=value. */
export function askedTagDigest(tag: string): string {
  const at = tag.indexOf('=');
  return at < 0 ? tagDigest(tag) : tagDigest(tag.slice(0, at), tag.slice(at + 1));
}

/** The tags of a row; none where the text is no object of strings. */
export function tagsIn(text: string): Readonly<Record<string, string>> {
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
