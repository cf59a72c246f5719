import { archives } from './archives.ts';
import { contents } from './contents.ts';
import { modules } from './modules.ts';
import { signatures } from './signatures.ts';
import { versions } from './versions.ts';
import type { Good, Row } from './row.ts';

/** Bundles that nobody must come to use: what is wrong with each is in its title. */
export function hostileBundles(good: Good): Row[] {
  return [archives, signatures, contents, modules, versions].flatMap((kind) => kind(good));
}
