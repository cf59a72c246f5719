import type { Bom } from '../../../generated/bom.ts';
import { uuidOf } from '../../../bom/identifier.ts';
import { compare } from '../../../inventory/order.ts';
import type { BomFormat } from '../format.ts';
import { subjectOf } from '../words.ts';
import { bomAnnotations, itemAnnotations } from './annotations.ts';
import { creation, element, iriOf, itemIri, type Elements } from './element.ts';
import { licencesOf } from './licences.ts';
import { packageOf, supplierOf } from './package.ts';
import { relationship, relationshipsOf } from './relationships.ts';
import { vulnerabilitiesOf } from './vulnerabilities.ts';

/** SPDX 3.0.1 in JSON-LD: https://spdx.github.io/spdx-spec/v3.0.1/serializations/ */
export const spdx: BomFormat = {
  id: 'spdx',
  description: 'SPDX 3.0.1 with the AI and Dataset profiles, in JSON-LD',
  write(bom) {
    const base = `https://keelson.dev/spdx/${uuidOf(JSON.stringify(bom))}`;
    const byId = new Map(bom.items.map((item) => [item.id, item]));
    return `${JSON.stringify(
      {
        '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld',
        '@graph': graphOf({ bom, base, byId }),
      },
      undefined,
      2,
    )}\n`;
  },
};

interface Element {
  readonly type: string;
  readonly spdxId: string;
}

function graphOf(elements: Elements): object[] {
  const { bom, base } = elements;
  const tool = `${base}#tool`;
  const document = `${base}#document`;
  const sbom = `${base}#sbom`;
  const subject = `${base}#subject`;
  const content = contentOf(elements, tool, subject) as Element[];
  const annotated = bomAnnotations(elements, sbom) as Element[];
  const profileConformance = profilesOf(content);
  const idsOf = (list: readonly Element[]) => list.map(({ spdxId }) => spdxId);
  const name = `AI bill of materials of ${subjectOf(bom)}`;
  return [
    {
      '@id': creation,
      type: 'CreationInfo',
      specVersion: '3.0.1',
      created: secondsOf(bom.collected_at),
      createdBy: [tool],
    },
    element('SpdxDocument', document, {
      name,
      profileConformance,
      rootElement: [sbom],
      element: [sbom, ...idsOf(content), ...idsOf(annotated)],
    }),
    element('software_Sbom', sbom, {
      name,
      profileConformance,
      software_sbomType: sbomTypes(bom),
      rootElement: [subject],
      element: idsOf(content),
    }),
    ...content,
    ...annotated,
  ];
}

function contentOf(elements: Elements, tool: string, subject: string): object[] {
  const { bom } = elements;
  const { items } = bom;
  const suppliers = new Set(items.flatMap((item) => supplierOf(item) ?? []));
  return [
    element('SoftwareAgent', tool, { name: `${bom.tool.name} ${bom.tool.version}` }),
    element('software_Package', subject, { name: subjectOf(bom), software_primaryPurpose: 'application' }),
    ...[...suppliers]
      .toSorted(compare)
      .map((name) => element('Organization', iriOf(elements, 'organization', name), { name })),
    ...items.map((item) => packageOf(item, elements)),
    ...(items.length === 0
      ? []
      : [
          relationship(
            elements,
            subject,
            'contains',
            items.map((item) => itemIri(elements, item)),
            !bom.complete || bom.kinds !== undefined,
          ),
        ]),
    ...items.flatMap((item) => relationshipsOf(item, elements)),
    ...items.flatMap((item) => licencesOf(item, elements)),
    ...vulnerabilitiesOf(elements),
    ...items.flatMap((item) => itemAnnotations(item, elements)),
  ];
}

/**
 * Those that the elements are of: https://spdx.github.io/spdx-spec/v3.0.1/model/Core/Vocabularies/ProfileIdentifierType/. Not `extension`,
 * which the context of 3.0.1 takes for the member of that name: SHACL refuses it.
 */
function profilesOf(content: readonly Element[]): string[] {
  const types = new Set(content.map(({ type }) => type));
  return [
    'core',
    'software',
    ...(types.has('ai_AIPackage') ? ['ai'] : []),
    ...(types.has('dataset_DatasetPackage') ? ['dataset'] : []),
    ...(types.has('security_Vulnerability') ? ['security'] : []),
    ...(types.has('simplelicensing_LicenseExpression') ? ['simpleLicensing'] : []),
  ];
}

function sbomTypes({ sources }: Bom): string[] {
  return [
    ...(sources.some(({ cloud }) => cloud !== 'code') ? ['deployed'] : []),
    ...(sources.some(({ cloud }) => cloud === 'code') ? ['source'] : []),
  ];
}

/** SPDX has seconds, in UTC. */
function secondsOf(time: string): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}
