import { benchedRelease } from '../release.ts';
import { readManifest } from '../../src/collect/manifest.ts';
import { collect } from '../../src/collect/run.ts';
import { replayFrom } from '../../src/collect/transport/replay.ts';
import type { Inventory, Relationship, Resource } from '../../src/generated/inventory.ts';
import { compare } from '../../src/inventory/document.ts';
import { keyOf } from '../../src/inventory/identity.ts';
import { bundleFrom } from '../../src/policy/bundle.ts';
import { addedResources } from './added.ts';
import { patternOf, written } from './names.ts';
import { typeSettings } from './settings.ts';

/** A resource of the example estate, of which copies are made. */
export interface Template {
  readonly resource: Resource;
  /** global: once for all; shared: once a company; own: in each account. */
  readonly extent: 'global' | 'shared' | 'own';
  readonly edges: readonly TemplateEdge[];
}

export interface TemplateEdge extends Relationship {
  readonly target: Template | undefined;
  /** Share of copies that lack it. */
  readonly missing: number;
}

export interface Templates {
  /** Sorted by id. */
  readonly all: readonly Template[];
  readonly inventory: Inventory;
  /** Edges whose origin is not in the document. */
  readonly strays: readonly TemplateEdge[];
}

/** Belong to one resource that a check judges, so they are copied with it. */
const companions = new Set([
  'AWS::S3::AccountPublicAccessBlock',
  'Microsoft.CognitiveServices/accounts/raiPolicies',
  'Microsoft.Insights/diagnosticSettings',
]);

/** The example estate, with the edges that checks follow wherever one of its resources lacks them. */
export async function templatesOf(folder: string): Promise<Templates> {
  const inventory = await replayed(folder);
  const judged = await judgedTypes();
  const found = new Set(inventory.resources.map(({ id }) => id));
  const added = addedResources.filter(({ id }) => !found.has(id));
  // Copies are in the order of their ids, which is not that of the example's.
  const resources = [...inventory.resources, ...added].toSorted((left, right) =>
    compare(written(patternOf(left.id), 0), written(patternOf(right.id), 0)),
  );
  const all = resources.map((resource) => ({
    resource: { ...resource, unknown: [], properties: propertiesOf(resource, resources) },
    extent: extentOf(resource, judged),
    edges: [] as TemplateEdge[],
  }));
  const byId = new Map(all.map((template) => [keyOf(template.resource), template]));
  const find = (id: string) => byId.get(id) ?? byId.get(id.toLowerCase());
  const strays: TemplateEdge[] = [];
  for (const edge of [...inventory.relationships, ...wantedEdges(inventory, all)]) {
    const origin = find(edge.from);
    const target = find(edge.to);
    const spelled = { ...edge, from: origin?.resource.id ?? edge.from, to: target?.resource.id ?? edge.to };
    (origin?.edges ?? strays).push({ ...spelled, target, missing: missing(edge, origin, target) });
  }
  return { all, inventory, strays };
}

async function replayed(folder: string): Promise<Inventory> {
  const { scope, captured_at: collectedAt } = await readManifest(folder);
  const replay = await replayFrom(folder);
  return collect({ scope, collectedAt, replay, signal: new AbortController().signal });
}

async function judgedTypes(): Promise<ReadonlySet<string>> {
  const { archive, file } = await benchedRelease('wasm');
  return new Set((await bundleFrom(archive, file)).entrypoints.keys());
}

/** What could not be read in the example is taken from another resource of the type. */
function propertiesOf(resource: Resource, resources: readonly Resource[]): Resource['properties'] {
  const known = (one: Resource) => Object.keys(one.properties).length > 0;
  const other = resources.find((one) => one.type === resource.type && known(one));
  return known(resource) ? resource.properties : (other?.properties ?? {});
}

function extentOf({ id, type }: Resource, judged: ReadonlySet<string>): Template['extent'] {
  if (patternOf(id).every((part) => typeof part === 'string')) {
    return 'global';
  }
  return judged.has(type.toLowerCase()) || companions.has(type) ? 'own' : 'shared';
}

function wantedEdges(inventory: Inventory, all: readonly Template[]): Relationship[] {
  const known = new Set(
    inventory.relationships.flatMap(({ from, to, kind }) => [
      `related ${kind} ${from.toLowerCase()}`,
      `related_from ${kind} ${to.toLowerCase()}`,
    ]),
  );
  return all.flatMap(({ resource: { id, type } }) =>
    (typeSettings[type]?.edges ?? []).flatMap(({ kind, direction, type: neighbour }) => {
      const other = all.find(({ resource }) => resource.type === neighbour)?.resource.id;
      if (other === undefined || known.has(`${direction} ${kind} ${id.toLowerCase()}`)) {
        return [];
      }
      return [{ ...(direction === 'related' ? { from: id, to: other } : { from: other, to: id }), kind }];
    }),
  );
}

function missing({ kind }: Relationship, origin?: Template, target?: Template): number {
  const of = (template: Template | undefined, direction: 'related' | 'related_from') =>
    typeSettings[template?.resource.type ?? '']?.edges?.find(
      (edge) => edge.kind === kind && edge.direction === direction,
    )?.missing;
  // Who may do what is most of the example's edges, and only what service accounts may do is judged.
  const rest = kind === 'has-permission' && !origin?.resource.type.endsWith('/ServiceAccount') ? 0.6 : 0;
  return of(origin, 'related') ?? of(target, 'related_from') ?? rest;
}
