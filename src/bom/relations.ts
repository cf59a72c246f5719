import type { BomItem, BomReference } from '../generated/bom.ts';
import { compare } from '../inventory/order.ts';
import { ofCallers, ofCode, outgoing } from './edges.ts';
import { lastPart, type Edge, type Things } from './things.ts';

type Relations = Pick<BomItem, 'uses' | 'data' | 'produces' | 'part_of' | 'code' | 'callers' | 'runs_as'>;

/** What each listed thing has to do with others, by node. */
export function relationsOf(things: Things): ReadonlyMap<number, Relations> {
  const found = new Map<number, Relations>();
  for (const node of things.listed.keys()) found.set(node, none());
  for (const edge of things.edges) {
    if (edge.from === edge.to) continue;
    const list = outgoing[edge.kind];
    const from = found.get(edge.from);
    if (from && list !== undefined && isOfInterest(edge, things)) {
      from[list].push(referenceTo(edge.to, edge, things));
    }
    const to = found.get(edge.to);
    if (to) addIncoming(to, edge, things);
  }
  for (const relations of found.values()) order(relations);
  return found;
}

/** What guards a thing may be a network's rules, which are no part of a bill. */
function isOfInterest({ kind, to }: Edge, { listed }: Things): boolean {
  return kind !== 'guarded-by' || listed.has(to);
}

function addIncoming(to: Relations, edge: Edge, things: Things): void {
  const { from, kind } = edge;
  const reference = referenceTo(from, edge, things);
  if (kind === 'contains' && things.listed.has(from)) to.part_of.push(reference);
  else if (things.resourceOf(from)?.origin.kind === 'code' && ofCode.has(kind)) to.code.push(reference);
  else if (ofCallers.has(kind)) to.callers.push(reference);
}

function referenceTo(node: number, { kind }: Edge, things: Things): BomReference {
  const id = things.idOf(node);
  const name = things.listed.get(node)?.name ?? things.resourceOf(node)?.name;
  return { id, name: name ?? lastPart(id), edge: kind, listed: things.listed.has(node) };
}

function none(): Relations {
  return { uses: [], data: [], produces: [], part_of: [], code: [], callers: [], runs_as: [] };
}

/** One of each: permissions and the like make several edges of one kind. */
function order(relations: Relations): void {
  for (const list of Object.values(relations) as BomReference[][]) {
    const unique = new Map(list.map((reference) => [`${reference.edge} ${reference.id}`, reference]));
    const sorted = [...unique.values()].toSorted(
      (left, right) => compare(left.id, right.id) || compare(left.edge, right.edge),
    );
    list.splice(0, list.length, ...sorted);
  }
}
