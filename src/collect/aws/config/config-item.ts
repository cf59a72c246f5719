import type { AwsScope } from '../session/scope.ts';

/** One resource as AWS Config recorded it. */
export interface ConfigItem {
  readonly scope: AwsScope;
  /** `global` for IAM. */
  readonly region: string;
  readonly type: string;
  readonly id: string;
  readonly arn: string;
  readonly name: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly capturedAt?: string;
  readonly configuration: Readonly<Record<string, unknown>>;
  readonly supplementary: Readonly<Record<string, unknown>>;
}

export type ScopeFor = (account: string | undefined, region: string | undefined) => AwsScope;

/** What a query selects. `SELECT *` leaves the nested columns out. */
export const columns = [
  'accountId',
  'awsRegion',
  'arn',
  'resourceType',
  'resourceId',
  'resourceName',
  'configurationItemCaptureTime',
  'configurationItemStatus',
  'tags',
  'configuration',
  'supplementaryConfiguration',
] as const;

/**
 * A row of an advanced query, which is a JSON string. `configuration` and the values of
 * `supplementaryConfiguration` may be JSON once more; tags stand in one of three places.
 *
 * @param scopeFor gives the scope of an account and region (`global` for IAM).
 * @returns undefined for resources that are gone, and for rows without type and id.
 */
export function parseRow(row: string, scopeFor: ScopeFor): ConfigItem | undefined {
  const fields = asRecord(row);
  const type = text(fields['resourceType']);
  const id = text(fields['resourceId']) ?? text(fields['arn']);
  if (
    type === undefined ||
    id === undefined ||
    text(fields['configurationItemStatus'])?.includes('Deleted')
  ) {
    return undefined;
  }
  const configuration = withoutNulls(asRecord(fields['configuration'])) as Record<string, unknown>;
  const supplementary = withoutNulls(
    Object.fromEntries(
      Object.entries(asRecord(fields['supplementaryConfiguration'])).map(([name, value]) => [
        name,
        json(value),
      ]),
    ),
  ) as Record<string, unknown>;
  const capturedAt = text(fields['configurationItemCaptureTime']);
  const scope = scopeFor(text(fields['accountId']), text(fields['awsRegion']));
  return {
    scope,
    region: text(fields['awsRegion']) ?? scope.region,
    type,
    id,
    arn: text(fields['arn']) ?? id,
    name: text(fields['resourceName']) ?? id,
    tags: tagsOf(fields['tags'], configuration['tags'] ?? configuration['Tags'], supplementary['Tags']),
    ...(capturedAt !== undefined && { capturedAt }),
    configuration,
    supplementary,
  };
}

/** AWS Config writes what is not set as null. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(withoutNulls);
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== null)
      .map(([name, inner]) => [name, withoutNulls(inner)]),
  );
}

/** Tags in any of the ways AWS writes them: a map, or a list of key and value under three spellings. */
export function tagsOf(...places: readonly unknown[]): Record<string, string> {
  const tags: Record<string, string> = {};
  for (const place of places) {
    for (const [name, value] of pairsOf(json(place))) {
      tags[name] ??= value;
    }
  }
  return tags;
}

function pairsOf(place: unknown): (readonly [string, string])[] {
  if (Array.isArray(place)) {
    return place.flatMap((entry: unknown) => {
      const { key, value, Key, Value, tagKey, tagValue } = asRecord(entry);
      const name = text(key ?? Key ?? tagKey);
      return name === undefined ? [] : [[name, text(value ?? Value ?? tagValue) ?? ''] as const];
    });
  }
  return Object.entries(asRecord(place)).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  );
}

/** An object, also where it stands as a JSON string; empty for anything else. */
export function asRecord(value: unknown): Record<string, unknown> {
  const parsed = json(value);
  return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)
    ? (parsed as Record<string, unknown>)
    : {};
}

/** The objects of a list; none of anything else. */
export function records(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.map(asRecord) : [];
}

/** The value, or what it says where it is a string of a JSON object or list. */
export function json(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) {
    return value;
  }
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}

export function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
