import type { FirstProperty } from './first-property.ts';

export interface About {
  readonly id: string;
  /** Of the package. */
  readonly name: string;
  readonly type: string;
  /** `<cloud>/<name>`. */
  readonly schema: string;
  readonly severity: string;
  readonly area: string;
  readonly property: FirstProperty;
}

/** The rule as it is begun with, formatted as `opa fmt` does. */
export function ruleText({ id, name, type, schema, severity, area, property }: About): string {
  return `# METADATA
# title: "TODO: what good looks like, as a sentence"
# description: |
#   TODO: why it matters, in two to four lines.
# related_resources:
#   - ref: https://example.com/TODO
#     description: "TODO: the page of the provider that documents the property"
# schemas:
#   - input: schema.${schema.replace('/', '.')}
# custom:
#   id: ${id}
#   types: [${type}]
#   severity: ${severity}
#   risk_area: ${area}
#   evidence: [properties.${property.name}]
#   remediation:
#     summary: "TODO: what to do, in a sentence."
#   equivalents: []
#   threats: ["owasp-llm:LLM02"]
package ${name}

# TODO: what good looks like, in the positive. What it does not show is a failure.
compliant if input.properties.${property.name} == ${property.good}
`;
}

/** The test as it is begun with. */
export function testText({ name, property }: About): string {
  const input = (value: string) => `{"properties": {"${property.name}": ${value}}}`;
  return `package ${name}_test

import data.${name} as check

test_good if {
	check.compliant with input as ${input(property.good)}
}

test_bad if {
	not check.compliant with input as ${input(property.bad)}
}

test_missing_is_bad if {
	not check.compliant with input as {"properties": {}}
}

# TODO: the edge that a shallow rule gets wrong.
test_another_shape_is_bad if {
	not check.compliant with input as ${input('null')}
}
`;
}
