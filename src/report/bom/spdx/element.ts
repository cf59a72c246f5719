import type { Bom, BomItem } from '../../../generated/bom.ts';
import { digestOf } from '../../../bom/identifier.ts';
import type { Property } from '../properties.ts';

export const creation = '_:creation';

/** What makes elements of one document. */
export interface Elements {
  readonly bom: Bom;
  /** Begins all ids of the document. */
  readonly base: string;
  readonly byId: ReadonlyMap<string, BomItem>;
}

/** The id of what an element is about: IRIs of any id, by a digest. */
export function iriOf({ base }: Pick<Elements, 'base'>, kind: string, id: string): string {
  return `${base}#${kind}-${digestOf(id)}`;
}

export function itemIri(elements: Pick<Elements, 'base'>, { kind, id }: BomItem): string {
  return iriOf(elements, kind, id);
}

/** What every element has: https://spdx.github.io/spdx-spec/v3.0.1/model/Core/Classes/Element/ */
export function element<T extends object>(type: string, spdxId: string, members: T) {
  return { type, spdxId, creationInfo: creation, ...members };
}

/** Name-value pairs as SPDX has them: https://spdx.github.io/spdx-spec/v3.0.1/model/Extension/Classes/CdxPropertiesExtension/ */
export function extensionOf(properties: readonly Property[]): object[] {
  return [
    {
      type: 'extension_CdxPropertiesExtension',
      extension_cdxProperty: properties.map(({ name, value }) => ({
        type: 'extension_CdxPropertyEntry',
        extension_cdxPropName: name,
        extension_cdxPropValue: value,
      })),
    },
  ];
}
