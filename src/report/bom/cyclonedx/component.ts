import type { BomItem } from '../../../generated/bom.ts';
import { present } from '../../../collect/untrusted-json.ts';
import { propertiesOf } from '../properties.ts';
import { modelCardOf } from './model-card.ts';
import { componentType } from './placement.ts';

/** A component by https://cyclonedx.org/docs/1.7/json/#components */
export function componentOf(item: BomItem, byId: ReadonlyMap<string, BomItem>): object {
  const type = componentType(item);
  const isModel = type === 'machine-learning-model';
  return present({
    type,
    'bom-ref': item.id,
    supplier: item.provider === undefined ? undefined : { name: item.provider },
    publisher: item.publisher,
    ...namesOf(item),
    version: (item.version ?? (isModel ? item.model_version : undefined))?.slice(0, 1024),
    description: item.description,
    hashes: item.sha256 === undefined ? undefined : [{ alg: 'SHA-256', content: item.sha256 }],
    licenses: item.licences?.map((name) => ({ license: { name } })),
    purl: item.purl,
    pedigree: isModel ? pedigreeOf(item, byId) : undefined,
    externalReferences: referencesOf(item),
    evidence: evidenceOf(item),
    modelCard: isModel ? modelCardOf(item, byId) : undefined,
    data: type === 'data' ? [dataOf(item)] : undefined,
    properties: propertiesOf(item),
  });
}

/** A hub's models have their owner as group, as their package URLs do. */
function namesOf({ name, purl }: BomItem): { group?: string; name: string } {
  const cut = name.indexOf('/');
  return purl?.startsWith('pkg:huggingface/') && cut > 0
    ? { group: name.slice(0, cut), name: name.slice(cut + 1) }
    : { name };
}

function dataOf({ name, description, classification, id }: BomItem): object {
  return present({
    type: 'dataset',
    name,
    description,
    classification,
    contents: { properties: [{ name: 'keelson:id', value: id }] },
  });
}

/** What a model was made from, where that is a model too. */
function pedigreeOf({ uses }: BomItem, byId: ReadonlyMap<string, BomItem>): object | undefined {
  const ancestors = uses.flatMap(({ id }) => {
    const { kind, name, publisher, version } = byId.get(id) ?? {};
    return kind === 'model' && name !== undefined
      ? [
          present({
            type: 'machine-learning-model',
            publisher,
            name,
            version: version?.slice(0, 1024),
          }),
        ]
      : [];
  });
  return ancestors.length === 0 ? undefined : { ancestors };
}

function referencesOf({ name, purl }: BomItem): object[] | undefined {
  return purl?.startsWith('pkg:huggingface/') && /^[\w.-]+\/[\w.-]+$/.test(name)
    ? [{ type: 'model-card', url: `https://huggingface.co/${name}` }]
    : undefined;
}

/** The places of code; what runs has none. */
function evidenceOf({ where: { file, line, locations } }: BomItem): object | undefined {
  const occurrences = locations
    ? locations.map((location) => ({ location }))
    : file === undefined
      ? []
      : [present({ location: file, line })];
  return occurrences.length === 0 ? undefined : { occurrences };
}
