import type { Entry, FullEntry, TypeMapping } from '../../code/mapping/mapping.ts';

/** Properties that the live API spells with a small letter at the beginning. */
export function camel(...names: string[]): Record<string, Entry> {
  return Object.fromEntries(
    names.map((name) => [name, `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`] as const),
  );
}

/** Properties that the live API spells as CloudFormation does. */
export function same(...names: string[]): Record<string, Entry> {
  return Object.fromEntries(names.map((name) => [name, name] as const));
}

/** Parameters are texts: what is a truth value or a number may come as one. */
export function flag(to: string, fallback?: boolean): FullEntry {
  return { to, as: 'boolean', ...(fallback !== undefined && { default: fallback }) };
}

export function number(to: string): FullEntry {
  return { to, as: 'number' };
}

/** Template of an ARN in the account and region that the stack is made in. */
export function arn(service: string, resource: string): string {
  return `arn:aws:${service}:{@region}:{@account}:${resource}`;
}

type Parts = Omit<TypeMapping, 'from' | 'cloud' | 'to'> & Partial<Pick<TypeMapping, 'from' | 'to'>>;

/** The mapping of a type whose native name is its own. */
export function mapping(type: string, parts: Parts): TypeMapping {
  return { from: [type], cloud: 'aws', to: type, tags: 'Tags', ...parts };
}
