import { compare } from '../../../inventory/order.ts';
import { element, iriOf, itemIri, type Elements } from './element.ts';
import { relationship } from './relationships.ts';

/** Advisories by the Security profile: https://spdx.github.io/spdx-spec/v3.0.1/model/Security/Classes/Vulnerability/ */
export function vulnerabilitiesOf(elements: Elements): object[] {
  const { items } = elements.bom;
  const ids = [...new Set(items.flatMap(({ advisories }) => advisories))].toSorted(compare);
  const iri = (id: string) => iriOf(elements, 'vulnerability', id);
  return [
    ...ids.map((id) =>
      element('security_Vulnerability', iri(id), {
        name: id,
        externalIdentifier: [
          {
            type: 'ExternalIdentifier',
            externalIdentifierType: /^CVE-\d{4}-\d{4,}$/.test(id) ? 'cve' : 'securityOther',
            identifier: id,
          },
        ],
      }),
    ),
    ...items
      .filter(({ advisories }) => advisories.length > 0)
      .map((item) =>
        relationship(
          elements,
          itemIri(elements, item),
          'hasAssociatedVulnerability',
          item.advisories.map(iri),
        ),
      ),
  ];
}
