import type { NativeResource } from '../../../code/declaration.ts';
import { hasToken, isUnknown, unknownValue } from '../../../code/token.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** What azapi changes of a resource that is declared elsewhere. */
export interface Update {
  readonly address: string;
  /** Native type, and id, of what is changed. */
  readonly type: string;
  readonly id: string;
  /** Undefined where nobody knows what is changed. */
  readonly configuration: Fields | undefined;
}

/** Resources as updates leave them. Of one that nobody knows what it is about, each resource of its type may be the one. */
export function updated(resources: readonly NativeResource[], updates: readonly Update[]): NativeResource[] {
  if (updates.length === 0) return [...resources];
  const declared = new Set(resources.map(({ id }) => id.toLowerCase()));
  const byId = Map.groupBy(updates, ({ id }) => id.toLowerCase());
  const stray = updates.filter(({ id }) => isUnknown(id) && !declared.has(id.toLowerCase())).map(uncertain);
  const byType = Map.groupBy(stray, ({ type }) => (hasToken(type) ? '' : type.toLowerCase()));
  return resources.map((resource) =>
    [
      ...(byId.get(resource.id.toLowerCase()) ?? []),
      ...(byType.get(resource.type.toLowerCase()) ?? []),
      ...(byType.get('') ?? []),
    ].reduce(changed, resource),
  );
}

function changed(resource: NativeResource, { configuration }: Update): NativeResource {
  return configuration
    ? { ...resource, configuration: mergedInto(resource.configuration, configuration) }
    : { ...resource, declared: { ...resource.declared, incomplete: true } };
}

/** What the update would set is unknown. */
function uncertain(update: Update): Update {
  const { configuration, address } = update;
  return { ...update, configuration: configuration && (withUnknown(configuration, address) as Fields) };
}

function withUnknown(value: unknown, address: string): unknown {
  if (!isFields(value)) return unknownValue(address);
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, withUnknown(inner, address)]),
  );
}

function mergedInto(base: Fields, more: Fields): Fields {
  const changes = Object.entries(more).map(([name, value]) => {
    const known = Object.hasOwn(base, name) ? base[name] : undefined;
    return [name, isFields(known) && isFields(value) ? mergedInto(known, value) : value] as const;
  });
  return Object.fromEntries([...Object.entries(base), ...changes]);
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
