import type { NativeResource } from '../../code/declaration.ts';
import { identityPart } from '../../code/token.ts';
import { identityType } from '../governance/identity.ts';
import type { GraphRow } from '../session/session.ts';

/**
 * A declared resource as Resource Manager will answer it. Its `kind`, `identity` and `sku` are among the properties already.
 * An identity gets the principal that Azure makes for it.
 */
export function rowOf({ id, name, type, region, tags, configuration, declared }: NativeResource): GraphRow {
  return {
    id,
    name,
    type,
    ...(region !== undefined && { location: region }),
    tags,
    properties: {
      ...(type === identityType && { principalId: identityPart(`${declared.address}.principal_id`) }),
      ...configuration,
      ...withPrincipal(configuration['identity'], declared.address),
    },
  };
}

function withPrincipal(identity: unknown, address: string): Record<string, unknown> {
  if (typeof identity !== 'object' || identity === null) return {};
  const { type, principalId } = identity as { type?: unknown; principalId?: unknown };
  return typeof type === 'string' && /SystemAssigned/i.test(type) && principalId === undefined
    ? { identity: { ...identity, principalId: identityPart(`${address}.identity.principal_id`) } }
    : {};
}
