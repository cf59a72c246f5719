import { placesIn } from '../../../src/collect/syntax/places.ts';
import type { Value } from '../../../src/collect/evaluation/value.ts';
import { evaluateTemplate, type EvaluatedTemplate } from '../../../src/collect/arm/root.ts';
import { templateOf } from '../../../src/collect/arm/syntax/template.ts';
import { parseJson } from '../../../src/collect/json/parse.ts';

/** Evaluates a template in JSON, given as text or as an object. */
export function evaluated(
  template: string | Readonly<Record<string, unknown>>,
  given: Readonly<Record<string, Value>> = {},
): EvaluatedTemplate {
  const text = typeof template === 'string' ? template : JSON.stringify(template, undefined, 2);
  const values = new Map(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value] as const));
  return evaluateTemplate({
    template: templateOf(parseJson(text), { file: 'main.json', place: placesIn(text) }),
    given: (name) => values.get(name),
    other: () => undefined,
    text: () => undefined,
  });
}

/** The value of one expression of ARM's language. */
export function valueOf(expression: string, around: Readonly<Record<string, unknown>> = {}): unknown {
  const { resources } = evaluated({
    $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
    ...around,
    resources: [{ type: 'A.B/c', name: 'n', properties: { value: `[${expression}]` } }],
  });
  return resources[0]?.configuration['value'];
}
