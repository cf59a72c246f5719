import type { Entry, FullEntry, TypeMapping } from '../../../code/mapping/mapping.ts';

/** Attributes that the live API spells in one word that begins with a small letter: agent_name is agentName. */
export function camel(...attributes: string[]): Record<string, Entry> {
  return Object.fromEntries(attributes.map((name) => [name, joined(name)] as const));
}

/** Attributes that the live API spells in one word that begins with a capital letter: role_arn is RoleArn. */
export function pascal(...attributes: string[]): Record<string, Entry> {
  return Object.fromEntries(
    attributes.map((name) => [name, `${name.slice(0, 1).toUpperCase()}${joined(name.slice(1))}`] as const),
  );
}

function joined(name: string): string {
  return name.replaceAll(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}

export function flag(to: string, fallback?: boolean): FullEntry {
  return { to, as: 'boolean', ...(fallback !== undefined && { default: fallback }) };
}

export function number(to: string): FullEntry {
  return { to, as: 'number' };
}

/** Template of an ARN in the account and region that the provider is configured for. */
export function arn(service: string, resource: string): string {
  return `arn:aws:${service}:{@region}:{@account}:${resource}`;
}

/** The mapping of one type; the provider's own region gives way to that of a resource. */
export function mapping(
  from: string,
  to: string,
  parts: Omit<TypeMapping, 'from' | 'cloud' | 'to'>,
): TypeMapping {
  return { from: [from], cloud: 'aws', to, region: 'region', ...parts };
}
