import type { CodeContext } from '../../code/format.ts';
import { placesIn } from '../../syntax/places.ts';
import type { SourceCatalogue } from '../catalogue/catalogue.ts';
import type { FoundKey } from '../catalogue/keys.ts';

/** Keys that stand in a file: what they are and where, never what they say. One resource a key and file. */
export function putKeys(path: string, text: string, { keys }: SourceCatalogue, { sink }: CodeContext): void {
  const found = keys.find(text);
  if (found.length === 0) return;
  const place = placesIn(text);
  const groups = Map.groupBy(found, ({ type, sha256 }) => `${type}:${sha256}`);
  for (const [what, group] of groups) {
    const [key] = group as [FoundKey, ...FoundKey[]];
    const { line, column } = place(key.start, key.start);
    sink.resource({
      key: `${path}#key:${what}`,
      type: 'code/hard-coded-key',
      kind: 'secret',
      name: key.type,
      file: path,
      line,
      column,
      properties: {
        type: key.type,
        ...(key.provider !== 'unknown' && { provider: key.provider }),
        sha256: key.sha256,
        length: key.length,
        entropy: key.entropy,
        locations: group.map(({ start }) => `${path}:${place(start, start).line}`),
      },
      ...(key.provider !== 'unknown' && { ai: { provider: key.provider } }),
    });
  }
}
