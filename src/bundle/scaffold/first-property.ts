/** A property that a rule can be begun with. */
export interface FirstProperty {
  readonly name: string;
  /** A value that is good in the example, and one that is not, as Rego has them. */
  readonly good: string;
  readonly bad: string;
}

interface Property {
  readonly type?: string | readonly string[];
}

const examples: Readonly<Record<string, readonly [good: string, bad: string]>> = {
  boolean: ['true', 'false'],
  string: ['"good"', '"bad"'],
  integer: ['1', '0'],
  number: ['1', '0'],
};

/** The first of a schema that says yes or no, else the first with a single value, else any. */
export function firstProperty(schema: Readonly<Record<string, unknown>>): FirstProperty {
  const properties = Object.entries((schema['properties'] ?? {}) as Readonly<Record<string, Property>>);
  const named = properties.filter(([name]) => /^[A-Za-z_]\w*$/.test(name));
  for (const type of Object.keys(examples)) {
    const found = named.find(([, property]) => [property.type ?? []].flat().includes(type));
    const [good, bad] = examples[type] as readonly [string, string];
    if (found) return { name: found[0], good, bad };
  }
  return { name: named[0]?.[0] ?? 'name', good: '["good"]', bad: '["bad"]' };
}
