import type { Relationship, Resource } from '../../../generated/inventory.ts';
import type { Asset } from '../session/assets.ts';
import type { Directory } from './directory.ts';
import { at, record, text, type Json } from './json.ts';
import { lastSegment, locationIn, projectIn } from './names.ts';

export interface Found {
  readonly resource: Resource;
  readonly relationships: readonly Relationship[];
}

export interface Facts {
  readonly kind: Resource['kind'];
  readonly name?: string | undefined;
  readonly properties: Json;
  readonly unknown?: readonly string[];
  readonly defaults?: readonly string[];
  readonly ai?: NonNullable<Resource['ai']>;
}

/** The envelope of an asset's resource: everything but what its normaliser says of it. */
export function resourceOf(asset: Asset, directory: Directory, facts: Facts): Resource {
  const id = directory.canonical(asset.name);
  const project = projectIn(asset.ancestors[0] ?? '') ?? projectIn(id);
  return {
    id,
    cloud: 'gcp',
    type: asset.type,
    kind: facts.kind,
    name: facts.name ?? text(asset.data['displayName']) ?? lastSegment(id),
    account: project === undefined ? '' : directory.projectId(project),
    region: (asset.location || locationIn(id)).toLowerCase(),
    tags: labelsOf(asset.data),
    origin: {
      kind: 'live',
      source: asset.source,
      ...(asset.updatedAt !== undefined && { observed_at: asset.updatedAt }),
    },
    properties: { ...facts.properties },
    unknown: [...new Set(facts.unknown)],
    defaults: [...(facts.defaults ?? [])],
    ...(facts.ai && Object.keys(facts.ai).length > 0 && { ai: facts.ai }),
  };
}

function labelsOf(data: Json): Record<string, string> {
  return Object.fromEntries(
    Object.entries(record(data['labels'])).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
}

// Names and labels stand in the envelope; the rest says when and by what it was made, not how it is set.
const noiseEverywhere = new Set([
  'name',
  'labels',
  'etag',
  'createTime',
  'updateTime',
  'satisfiesPzs',
  'satisfiesPzi',
  'selfLink',
  'id',
  'kind',
]);

/** The configuration of a resource without what changes by itself. */
export function without(data: Json, noise: readonly string[] = []): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(data).filter(([name]) => !noiseEverywhere.has(name) && !noise.includes(name)),
  );
}

/**
 * Fills in what the provider documents for absent properties.
 *
 * @param documented values by path, `gceSetup/disablePublicIp`; objects on the way are made.
 */
export function withDefaults(
  properties: Json,
  documented: Readonly<Record<string, unknown>>,
): { properties: Json; defaults: string[] } {
  let filled = properties;
  const defaults: string[] = [];
  for (const [path, value] of Object.entries(documented)) {
    const names = path.split('/');
    if (at(filled, ...names) === undefined) {
      filled = put(filled, names, value);
      defaults.push(`/properties/${path}`);
    }
  }
  return { properties: filled, defaults };
}

function put(value: Json, [name = '', ...rest]: readonly string[], leaf: unknown): Json {
  return { ...value, [name]: rest.length === 0 ? leaf : put(record(value[name]), rest, leaf) };
}

/** An edge as it is written down: kind, target where there is one, and where that was read. */
export type Edge = readonly [
  kind: Relationship['kind'],
  to: string | undefined,
  evidence: string,
  level?: Relationship['level'],
];

/** Edges from a resource; those without a target are left out. */
export function edgesFrom(from: string, edges: readonly Edge[]): Relationship[] {
  return edges.flatMap(([kind, to, evidence, level]) =>
    to === undefined ? [] : [{ from, to, kind, evidence, ...(level !== undefined && { level }) }],
  );
}
