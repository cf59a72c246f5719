import type { Relationship, Resource } from '../../../generated/inventory.ts';
import type { AwsScope } from '../session/scope.ts';

/** A resource with the edges that start or end at it, as a normaliser gives them. */
export interface Found {
  readonly resource: Resource;
  readonly relationships: readonly Relationship[];
}

export type Facts = Pick<Resource, 'id' | 'type' | 'kind' | 'name' | 'properties'> &
  Partial<Pick<Resource, 'tags' | 'defaults' | 'ai' | 'region'>> & {
    readonly unknown?: readonly string[];
    readonly observedAt?: string;
  };

/** The resource of these facts in a scope. */
export function resourceIn(scope: AwsScope, { observedAt, unknown = [], ...facts }: Facts): Resource {
  return {
    cloud: 'aws',
    account: scope.account,
    region: scope.region,
    tags: {},
    unknown: [...new Set(unknown)],
    defaults: [],
    origin: {
      kind: 'live',
      source: scope.source,
      ...(observedAt !== undefined && { observed_at: observedAt }),
    },
    ...facts,
  };
}

export type EdgeTarget = readonly [
  kind: Relationship['kind'],
  to: string | undefined,
  evidence: string,
  level?: Relationship['level'],
];

/** Edges that start at a resource, without those whose target is not set. */
export function edgesFrom(from: string, targets: readonly EdgeTarget[]): Relationship[] {
  return targets.flatMap(([kind, to, evidence, level]) =>
    to === undefined || to === ''
      ? []
      : [{ from, to, kind, evidence, ...(level !== undefined && { level }) }],
  );
}

/**
 * An SDK answer as the JSON it was: dates as ISO 8601, nothing undefined, without the named members
 * of its first level (times, tokens and other things that are no configuration).
 */
export function plain(answer: object, without: readonly string[] = []): Record<string, unknown> {
  const left = new Set(['$metadata', ...without]);
  return JSON.parse(
    JSON.stringify(Object.fromEntries(Object.entries(answer).filter(([name]) => !left.has(name)))),
  ) as Record<string, unknown>;
}

/** Documented defaults put where the service leaves a property out, and the pointers of those put in. */
export function withDefaults(
  properties: Record<string, unknown>,
  defaults: Record<string, unknown>,
): { properties: Record<string, unknown>; defaults: string[] } {
  const missing = Object.keys(defaults).filter((name) => properties[name] === undefined);
  return {
    properties: { ...defaults, ...properties },
    defaults: missing.map((name) => `/properties/${name}`),
  };
}
