import type { Inventory, Relationship, Resource } from '../../src/generated/inventory.ts';

export type Planned = Omit<Resource, 'id' | 'origin'>;

/** Ends are indexes into the resources of the document; undefined: not in it. */
export interface Edge extends Pick<Relationship, 'kind'> {
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly level?: Relationship['level'] | undefined;
  readonly evidence?: string | undefined;
  /** How the edge spells the id of its other end. */
  readonly spelling: 'same' | 'upper' | 'lower';
}

/** A document whose resources have no ids yet. */
export interface PlannedDocument {
  /** Ids that have no upper case are what ids that differ in case alone are folded to. */
  readonly ids: 'lower' | 'mixed';
  readonly resources: readonly Planned[];
  readonly edges: readonly Edge[];
}

/**
 * One inventory of many documents. Its text is what JSON.stringify makes of it: some of its numbers are JSON.rawJSON.
 */
export function inventoryOf(documents: readonly PlannedDocument[]): Inventory {
  const all = documents.map((document, at) => withIds(document, at));
  return {
    schema: 'keelson.inventory/v1',
    tool: { name: 'keelson', version: '0.0.0' },
    collected_at: '2026-01-01T00:00:00Z',
    sources: [],
    resources: all.flatMap(({ resources }) => resources),
    relationships: all.flatMap(({ relationships }) => relationships),
    components: [],
  };
}

function withIds(
  { ids, resources, edges }: PlannedDocument,
  at: number,
): Pick<Inventory, 'resources' | 'relationships'> {
  const idOf = (index: number | undefined, cloud: string | undefined) =>
    index === undefined
      ? `elsewhere/d${at}`
      : ids === 'lower'
        ? `${cloud}/d${at}/r${index}/é`
        : `${cloud}/D${at}/R${index}`;
  return {
    resources: resources.map((resource, index) => ({
      id: idOf(index, resource.cloud),
      origin: { kind: 'live', source: 'test' },
      ...resource,
    })),
    relationships: edges.map(({ from, to, kind, level, evidence, spelling }) => ({
      from: spelt(idOf(from, resources[from ?? 0]?.cloud), spelling),
      to: spelt(idOf(to, resources[to ?? 0]?.cloud), spelling),
      kind,
      ...(level !== undefined && { level }),
      ...(evidence !== undefined && { evidence }),
    })),
  };
}

function spelt(id: string, spelling: Edge['spelling']): string {
  return spelling === 'same' ? id : spelling === 'upper' ? id.toUpperCase() : id.toLowerCase();
}

/** Which of the documents of an inventory a resource comes from. */
export function documentOf(id: string): number {
  return Number(/\/d(\d+)\//i.exec(id)?.[1]);
}
