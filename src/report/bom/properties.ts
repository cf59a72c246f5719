import type { BomItem, BomReference } from '../../generated/bom.ts';

export interface Property {
  readonly name: string;
  readonly value: string;
}

/**
 * What neither CycloneDX nor SPDX has a member for, as name-value pairs in Keelson's namespace: native facts, what is no part of the bill
 * (identities, code, software), and what is not known.
 */
export function propertiesOf(item: BomItem): Property[] {
  const { where, model, lifecycle, modality, kind, type, category, format, tags } = item;
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['id', item.id],
    ['kind', kind],
    ['type', type],
    ['named-only', item.named_only ? 'true' : undefined],
    ['cloud', where.cloud],
    ['source', where.source],
    ['account', where.account],
    ['region', where.region],
    ['group', where.group],
    ['model', model],
    ['model-version', item.model_version],
    ['lifecycle', lifecycle],
    ['modality', modality],
    ['category', category],
    ['format', format],
    ...Object.entries(tags).map(([name, value]) => [`tag:${name}`, value] as const),
    ...elsewhere(item).map(({ edge, id }) => [edge, id] as const),
    ...item.code.map(({ edge, id }) => [`code:${edge}`, id] as const),
    ...item.callers.map(({ edge, id }) => [`caller:${edge}`, id] as const),
    ...item.incomplete.map((line) => ['incomplete', line] as const),
  ];
  return facts.flatMap(([name, value]) => (value === undefined ? [] : [{ name: `keelson:${name}`, value }]));
}

/** What it has to do with that is no item. */
function elsewhere({ uses, data, produces, runs_as }: BomItem): BomReference[] {
  return [...uses, ...data, ...produces, ...runs_as].filter(({ listed }) => !listed);
}
