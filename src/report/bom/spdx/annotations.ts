import type { BomItem } from '../../../generated/bom.ts';
import { gapLines } from '../words.ts';
import { element, iriOf, itemIri, type Elements } from './element.ts';

/** What could not be read, said of an item: https://spdx.github.io/spdx-spec/v3.0.1/model/Core/Classes/Annotation/ */
export function itemAnnotations(item: BomItem, elements: Elements): object[] {
  return annotations(elements, itemIri(elements, item), item.incomplete);
}

/** The same, said of the whole bill. */
export function bomAnnotations(elements: Elements, subject: string): object[] {
  return annotations(elements, subject, gapLines(elements.bom));
}

function annotations(elements: Elements, subject: string, lines: readonly string[]): object[] {
  return [...new Set(lines)].map((statement) =>
    element('Annotation', iriOf(elements, 'annotation', `${subject} ${statement}`), {
      annotationType: 'other',
      subject,
      statement: `Incomplete: ${statement}`,
    }),
  );
}
