import type { AiFacts, Relationship, Resource } from '../../generated/inventory.ts';
import { escaped } from './mapping/attribute.ts';
import { hasToken, isUnknown, readable } from './token.ts';

/** A resource with its edges, under native ids and with tokens. */
export interface Unsettled {
  readonly resource: Resource;
  readonly relationships: readonly Relationship[];
}

/** Ids that the document gives to the resources that a root declares, by native id. */
export interface Declared {
  idOf(native: string): string | undefined;
  /** What decides whether a declared resource will be there; undefined where it will be, or where none is declared. */
  uncertain?(native: string): string | undefined;
}

/**
 * Takes the tokens out of what was normalised: an unknown value becomes an unknown pointer, ids become the document's,
 * parts that identify something declared here become readable text. An edge that leads nobody knows where is unknown
 * at its start, and, where it could end at a resource of this root, there.
 */
export function settle(
  found: readonly Unsettled[],
  declared: Declared,
  mayLead: MayLead = () => true,
): Unsettled[] {
  const strays = new Map<string, Stray>();
  const unsure = unsureEdges(found, declared);
  const settled = found.map(({ resource, relationships }) => {
    const leading = relationships.map((edge) => settledEdge(edge, declared));
    const lost = leading.flatMap((edge) => ('lost' in edge ? [edge.lost] : []));
    for (const kind of lost) strays.set(`${kind} ${resource.type}`, { kind, from: resource.type });
    return {
      resource: withUnknown(
        settledResource(resource, declared, lost),
        unsure.get(keyOf(resource.id, declared)) ?? [],
      ),
      relationships: leading.filter((edge): edge is Relationship => !('lost' in edge)),
    };
  });
  return strays.size === 0 ? settled : withStrays(settled, [...strays.values()], mayLead);
}

/**
 * What is unknown, by native id, since a neighbour may not be there: nothing may pass by it. Those about which one decision is made
 * are there together.
 */
function unsureEdges(found: readonly Unsettled[], declared: Declared): ReadonlyMap<string, string[]> {
  const unsure = new Map<string, string[]>();
  const add = (id: string, pointer: string) => {
    const key = keyOf(id, declared);
    unsure.set(key, [...(unsure.get(key) ?? []), pointer]);
  };
  for (const { from, to, kind } of found.flatMap(({ relationships }) => relationships)) {
    const [one, other] = [declared.uncertain?.(from), declared.uncertain?.(to)];
    if (one === other) continue;
    if (other !== undefined) add(from, `/related/${kind}`);
    if (one !== undefined) add(to, `/related_from/${kind}`);
  }
  return unsure;
}

function keyOf(native: string, declared: Declared): string {
  return declared.idOf(native) ?? native;
}

/** An edge of which nobody knows where it leads. */
interface Stray {
  readonly kind: Relationship['kind'];
  /** Native type of the resource that it starts at. */
  readonly from: string;
}

/** Whether edges of a kind lead from one native type to another. */
export type MayLead = (from: string, kind: Relationship['kind'], to: string) => boolean;

/** Where a stray edge may lead, that is unknown; where one of its kind leads for certain the rest does not matter. */
function withStrays(settled: readonly Unsettled[], strays: readonly Stray[], mayLead: MayLead): Unsettled[] {
  const reached = new Set(
    settled.flatMap(({ relationships }) => relationships.map(({ kind, to }) => `${kind} ${to}`)),
  );
  return settled.map(({ resource, relationships }) => ({
    resource: withUnknown(
      resource,
      strays
        .filter(
          ({ from, kind }) => !reached.has(`${kind} ${resource.id}`) && mayLead(from, kind, resource.type),
        )
        .map(({ kind }) => `/related_from/${kind}`),
    ),
    relationships,
  }));
}

function settledEdge(edge: Relationship, declared: Declared): Relationship | { lost: Relationship['kind'] } {
  const from = settledId(edge.from, declared);
  const to = settledId(edge.to, declared);
  if (from === undefined || to === undefined) return { lost: edge.kind };
  const { evidence } = edge;
  return { ...edge, from, to, ...(evidence !== undefined && { evidence: readable(evidence) }) };
}

/** A declared resource's id, or one that the code spells out; undefined where deployment decides. */
function settledId(id: string, declared: Declared): string | undefined {
  const known = declared.idOf(id);
  if (known !== undefined) return known;
  return isUnknown(id) ? undefined : readable(id);
}

function settledResource(
  resource: Resource,
  declared: Declared,
  lost: readonly Relationship['kind'][],
): Resource {
  const unknown: string[] = [];
  const properties = settledObject(resource.properties, '/properties', declared, unknown);
  const gone = new Set(unknown);
  return withUnknown(
    {
      ...resource,
      id: declared.idOf(resource.id) ?? readable(resource.id),
      name: readable(resource.name),
      account: hasToken(resource.account) ? '' : resource.account,
      region: hasToken(resource.region) ? '' : resource.region,
      ...(resource.group !== undefined && { group: readable(resource.group) }),
      tags: Object.fromEntries(
        Object.entries(resource.tags).map(([name, value]) => [readable(name), readable(value ?? '')]),
      ),
      properties,
      defaults: resource.defaults.filter((pointer) => !gone.has(pointer)),
      ...(resource.ai && { ai: settledFacts(resource.ai) }),
    },
    [...unknown, ...lost.map((kind) => `/related/${kind}`)],
  );
}

function settledFacts(ai: AiFacts): AiFacts {
  return Object.fromEntries(
    Object.entries(ai).flatMap(([name, value]) =>
      value === undefined || isUnknown(value) ? [] : [[name, readable(value)]],
    ),
  );
}

function withUnknown(resource: Resource, pointers: readonly string[]): Resource {
  return { ...resource, unknown: [...new Set([...resource.unknown, ...pointers])] };
}

function settledObject(
  value: Readonly<Record<string, unknown>>,
  pointer: string,
  declared: Declared,
  unknown: string[],
): Record<string, unknown> {
  const settled: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) {
    if (isUnknown(key)) {
      // Which name it is about is not known, so nothing here is known to be absent.
      unknown.push(pointer);
      continue;
    }
    const name = readable(key);
    const own = `${pointer}/${escaped(name)}`;
    if (typeof inner === 'string' && isLost(inner, declared)) {
      unknown.push(own);
      continue;
    }
    Object.defineProperty(settled, name, {
      value: settledValue(inner, own, declared, unknown),
      writable: true,
      enumerable: true,
      configurable: true,
    });
  }
  return settled;
}

function settledValue(value: unknown, pointer: string, declared: Declared, unknown: string[]): unknown {
  if (typeof value === 'string') {
    // In a list it keeps its place, so that those after it keep theirs.
    if (isLost(value, declared)) unknown.push(pointer);
    return readable(value);
  }
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => settledValue(item, `${pointer}/${index}`, declared, unknown));
  }
  return typeof value === 'object' && value !== null
    ? settledObject(value as Record<string, unknown>, pointer, declared, unknown)
    : value;
}

/** The id of something declared here, and what begins with it, is known for what it is, even where parts of it are not. */
function isLost(text: string, declared: Declared): boolean {
  if (!isUnknown(text) || declared.idOf(text) !== undefined) return false;
  for (const { index } of text.matchAll(/[/:]/g)) {
    if (declared.idOf(text.slice(0, index)) !== undefined && !isUnknown(text.slice(index))) return false;
  }
  return true;
}
