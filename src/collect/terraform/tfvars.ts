import type { Value } from '../evaluation/value.ts';
import type { Body } from './syntax/expression.ts';

/** Files of values that Terraform reads by itself, in its order: later ones win. */
export function automaticFiles(names: readonly string[]): string[] {
  const own = ['terraform.tfvars', 'terraform.tfvars.json'].filter((name) => names.includes(name));
  return [...own, ...names.filter((name) => /\.auto\.tfvars(\.json)?$/.test(name)).toSorted()];
}

/** The value of a variable by the last file that gives one. */
export function givenBy(
  bodies: readonly Body[],
  evaluateIn: (body: Body, name: string) => Value,
): (name: string) => Value {
  return (name) => {
    for (const body of bodies.toReversed()) {
      if (body.attributes.has(name)) return evaluateIn(body, name);
    }
    return undefined;
  };
}
