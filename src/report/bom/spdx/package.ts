import type { BomItem } from '../../../generated/bom.ts';
import { present } from '../../../collect/untrusted-json.ts';
import { propertiesOf } from '../properties.ts';
import { element, extensionOf, iriOf, itemIri, type Elements } from './element.ts';

const purposes: Readonly<Record<BomItem['kind'], string>> = {
  model: 'model',
  'model-file': 'model',
  dataset: 'data',
  data: 'data',
  service: 'application',
  deployment: 'application',
  endpoint: 'application',
  agent: 'application',
  guardrail: 'configuration',
  tool: 'application',
  'knowledge-base': 'application',
  'vector-store': 'application',
  connection: 'configuration',
  workspace: 'platform',
  compute: 'platform',
  'training-job': 'other',
  image: 'container',
  package: 'library',
};

/**
 * An item as SPDX has it: models by the AI profile, data by the Dataset profile, the rest as packages.
 * https://spdx.github.io/spdx-spec/v3.0.1/model/AI/AI/ and https://spdx.github.io/spdx-spec/v3.0.1/model/Dataset/Dataset/
 */
export function packageOf(item: BomItem, elements: Elements): object {
  const { kind } = item;
  const spdxId = itemIri(elements, item);
  const common = commonOf(item, elements);
  if (kind === 'model' || kind === 'model-file') {
    return element('ai_AIPackage', spdxId, { ...common, ...aiOf(item) });
  }
  if (kind === 'dataset' || kind === 'data') {
    // Neither form nor content of the data is known.
    return element('dataset_DatasetPackage', spdxId, {
      ...common,
      dataset_datasetType: ['noAssertion'],
    });
  }
  return element('software_Package', spdxId, common);
}

function commonOf(item: BomItem, elements: Elements): object {
  const { name, kind, description, version, purl, sha256 } = item;
  return {
    name,
    software_primaryPurpose: purposes[kind],
    extension: extensionOf(propertiesOf(item)),
    ...present({
      description,
      software_packageVersion: version ?? (purposes[kind] === 'model' ? item.model_version : undefined),
      software_packageUrl: purl,
      software_downloadLocation: downloadOf(item),
      software_sourceInfo: sourceOf(item),
      suppliedBy: supplierIri(item, elements),
      verifiedUsing:
        sha256 === undefined ? undefined : [{ type: 'Hash', algorithm: 'sha256', hashValue: sha256 }],
    }),
  };
}

function downloadOf({ name, purl }: BomItem): string | undefined {
  return purl?.startsWith('pkg:huggingface/') && /^[\w.-]+\/[\w.-]+$/.test(name)
    ? `https://huggingface.co/${name}`
    : undefined;
}

/** Where the knowledge of it comes from. */
function sourceOf({ where: { file, line, locations } }: BomItem): string | undefined {
  if (locations) return locations.join(', ');
  return file === undefined ? undefined : `${file}${line === undefined ? '' : `:${line}`}`;
}

function aiOf({ task, architecture, approach }: BomItem): object {
  const types = [approach, architecture].filter((one) => one !== undefined);
  return present({
    ai_domain: task === undefined ? undefined : [task],
    ai_typeOfModel: types.length === 0 ? undefined : types,
  });
}

/** Who supplies it: whoever made the model, else who serves it. */
export function supplierOf({ publisher, provider }: BomItem): string | undefined {
  return publisher ?? provider;
}

function supplierIri(item: BomItem, elements: Elements): string | undefined {
  const supplier = supplierOf(item);
  return supplier === undefined ? undefined : iriOf(elements, 'organization', supplier);
}
