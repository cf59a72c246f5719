import type { BomItem, BomReference } from '../../generated/bom.ts';
import { placeOf } from './words.ts';

/** What lists for people say of an item, in this order; what is not known in full has a star behind its name. */
export const heads = ['name', 'what', 'where', 'uses', 'data'] as const;

export type BomCells = readonly [name: string, what: string, where: string, uses: string, data: string];

export function cellsOf(item: BomItem): BomCells {
  const { name, incomplete, uses, data, advisories } = item;
  const hit = advisories.length > 0 ? `${advisories.length} advisories` : undefined;
  return [
    incomplete.length > 0 ? `${name} *` : name,
    [...whatOf(item), hit].filter((part) => part !== undefined).join(' '),
    item.named_only ? 'only named' : placeOf(item),
    names(uses),
    names(data),
  ];
}

/** Model and version say most of what runs one; of the rest what it is called elsewhere. */
function whatOf({ kind, name, provider, publisher, model, version, purl, ...item }: BomItem) {
  if (kind === 'package') return [version ?? 'no version', provider];
  const isSame = model === undefined || model === name;
  return [
    publisher ?? provider,
    isSame ? undefined : model,
    item.model_version ?? version,
    item.lifecycle,
    item.classification,
    purl,
  ];
}

function names(references: readonly BomReference[]): string {
  return [...new Set(references.map(({ name }) => name))].join(', ');
}
