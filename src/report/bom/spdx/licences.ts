import type { BomItem } from '../../../generated/bom.ts';
import { element, iriOf, itemIri, type Elements } from './element.ts';
import { relationship } from './relationships.ts';

/** https://spdx.github.io/spdx-spec/v3.0.1/model/ExpandedLicensing/Individuals/NoAssertionLicense/ */
const noAssertion = 'https://spdx.org/rdf/3.0.1/terms/ExpandedLicensing/NoAssertionLicense';

/** The AI profile wants one declared and one concluded licence of each model: https://spdx.github.io/spdx-spec/v3.0.1/model/AI/AI/ */
export function licencesOf(item: BomItem, elements: Elements): object[] {
  if (item.kind !== 'model' && item.kind !== 'model-file') return [];
  const from = itemIri(elements, item);
  const expression = expressionOf(item.licences ?? []);
  const declared = expression === undefined ? noAssertion : iriOf(elements, 'licence', item.id);
  return [
    ...(expression === undefined
      ? []
      : [
          element('simplelicensing_LicenseExpression', declared, {
            simplelicensing_licenseExpression: expression,
          }),
        ]),
    relationship(elements, from, 'hasDeclaredLicense', [declared]),
    relationship(elements, from, 'hasConcludedLicense', [noAssertion]),
  ];
}

/** Names of licences that are no expressions say nothing that SPDX could hold here. */
function expressionOf(licences: readonly string[]): string | undefined {
  const known = licences.filter((licence) =>
    /^\(?[A-Za-z0-9.+-]+( (AND|OR|WITH) \(?[A-Za-z0-9.+-]+\)?)*\)?$/.test(licence),
  );
  if (known.length === 0 || known.length < licences.length) return undefined;
  return known.length === 1 ? known[0] : known.map((one) => (/ /.test(one) ? `(${one})` : one)).join(' AND ');
}
