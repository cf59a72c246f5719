import type { BomKind } from '../generated/bom.ts';
import type { AiFacts, Inventory, RelationshipKind, Resource } from '../generated/inventory.ts';
import { documentGraph, type DocumentGraph } from '../graph/document/document-graph.ts';
import { isToData, toModels } from './edges.ts';
import { kindOf } from './kinds.ts';
import { modelsOfFacts } from './named-models.ts';

/** Something that is listed: a resource, or what is only named. */
export interface Thing {
  readonly id: string;
  readonly kind: BomKind;
  readonly name: string;
  readonly resource?: Resource;
  /** Of what is only named: what names it says so much. */
  readonly ai?: AiFacts;
}

/** An edge between numbers of nodes. */
export interface Edge {
  readonly from: number;
  readonly to: number;
  readonly kind: RelationshipKind;
}

export interface Things {
  readonly listed: ReadonlyMap<number, Thing>;
  readonly edges: readonly Edge[];
  resourceOf(node: number): Resource | undefined;
  idOf(node: number): string;
}

/** What of a document belongs into a bill, and the edges of all of it. */
export function thingsOf(inventory: Inventory): Things {
  const document = documentGraph(inventory);
  const edges = edgesOf(document);
  const listed = new Map<number, Thing>();
  for (const [node, resource] of document.resources.entries()) {
    const kind = kindOf(resource);
    if (kind !== undefined && document.nodeOf(resource.id) === node) {
      listed.set(node, { id: resource.id, kind, name: resource.name, resource });
    }
  }
  listImages(document, edges, listed);
  listNamed(document, edges, listed);
  const named = modelsOfFacts(listed, edges, document.resources.length + document.beyond.length);
  for (const [node, thing] of named.models) listed.set(node, thing);
  return {
    listed,
    edges: [...edges, ...named.edges],
    resourceOf: (node) => document.resources[node],
    idOf: (node) => listed.get(node)?.id ?? idOf(document, node),
  };
}

function idOf({ resources, beyond }: DocumentGraph, node: number): string {
  return resources[node]?.id ?? beyond[node - resources.length] ?? '';
}

function edgesOf(document: DocumentGraph): Edge[] {
  return document.relationships.flatMap(({ from, to, kind }) => {
    const [start, end] = [document.nodeOf(from), document.nodeOf(to)];
    return start === undefined || end === undefined ? [] : [{ from: start, to: end, kind }];
  });
}

/** Images belong here for what they hold. */
function listImages({ resources }: DocumentGraph, edges: readonly Edge[], listed: Map<number, Thing>): void {
  for (const { from, to, kind } of edges) {
    const resource = resources[from];
    if (kind !== 'contains' || resource?.kind !== 'image' || !listed.has(to) || listed.has(from)) continue;
    listed.set(from, { id: resource.id, kind: 'image', name: resource.name, resource });
  }
}

/** What edges of listed things lead to is listed: data, and models of others or that could not be read. */
function listNamed(document: DocumentGraph, edges: readonly Edge[], listed: Map<number, Thing>): void {
  const found = new Map<number, Thing>();
  for (const { from, to, kind } of edges) {
    const by = listed.get(from);
    if (!by || listed.has(to) || found.has(to)) continue;
    const resource = document.resources[to];
    if (isToData(kind)) {
      const id = idOf(document, to);
      found.set(to, {
        id,
        kind: 'data',
        name: resource?.name ?? lastPart(id),
        ...(resource && { resource }),
      });
    } else if (toModels.has(kind) && !resource) {
      found.set(to, namedModel(idOf(document, to), by));
    }
  }
  for (const [node, thing] of found) listed.set(node, thing);
}

function namedModel(id: string, by: Thing): Thing {
  const name = lastPart(id);
  const ai = by.resource?.ai;
  return {
    id,
    // Azure's agents name deployments, which Azure's ids tell.
    kind: /\/deployments\/[^/]+$/i.test(id) ? 'deployment' : 'model',
    name,
    ...(ai?.model === name && { ai }),
  };
}

/** The last part of an id says most to people. */
export function lastPart(id: string): string {
  return /[^/]+(?=\/*$)/.exec(id)?.[0] ?? id;
}
