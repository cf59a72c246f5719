import type { Inventory, Relationship, Resource } from '../generated/inventory.ts';
import { keyOf } from './identity.ts';
import { compare } from './order.ts';

/** A live document before and after what code plans. */
export interface LaidOver {
  readonly before: Inventory;
  readonly after: Inventory;
  /** Live resources that code declares, and resources that are there only in code. */
  readonly declared: number;
  readonly added: number;
}

/**
 * Lays what code declares over what is live: a resource that was made of a declaration takes on what the declaration says, others come on
 * top. What code leaves out, and what only deploying it decides, stays as it is.
 *
 * @param document both together, linked: `provisions` leads from declarations to what was made of them.
 */
export function layOver(document: Inventory): LaidOver {
  const resources = new Map(document.resources.map((resource) => [keyOf(resource), resource]));
  const at = (id: string) => resources.get(id) ?? resources.get(id.toLowerCase());
  const twins = new Map<string, string>();
  for (const { from, to, kind } of document.relationships) {
    const [declared, live] = [at(from), at(to)];
    if (kind !== 'provisions' || !declared || !live) continue;
    if (isDeclared(declared) && live.origin.kind === 'live') twins.set(declared.id, live.id);
  }
  const planned = new Map(
    document.resources
      .filter((resource) => isDeclared(resource) && twins.has(resource.id))
      .map((resource) => [keyOf(at(twins.get(resource.id) ?? '') as Resource), resource] as const),
  );
  const live = document.resources.filter(({ origin }) => origin.kind === 'live');
  const after = live.map((resource) => {
    const declared = planned.get(keyOf(resource));
    return declared ? asPlanned(resource, declared) : resource;
  });
  const added = document.resources.filter((resource) => isDeclared(resource) && !twins.has(resource.id));
  const isCode = (id: string) => at(id)?.origin.kind === 'code';
  const liveEdges = document.relationships.filter(({ from, to }) => !isCode(from) && !isCode(to));
  const plannedEdges = document.relationships
    .filter(({ from, to }) => isPlanned(at(from)) || isPlanned(at(to)))
    .map((edge): Relationship => {
      const [from, to] = [twins.get(edge.from) ?? edge.from, twins.get(edge.to) ?? edge.to];
      return Object.assign({}, edge, { from, to });
    })
    .filter(({ from, to }) => from !== to && !isOtherCode(at(from)) && !isOtherCode(at(to)));
  const stays = (edge: Relationship) => !isReplaced(edge, at(edge.from), planned);
  return {
    before: { ...document, resources: live, relationships: liveEdges },
    after: {
      ...document,
      resources: [...after, ...added].toSorted((left, right) => compare(left.id, right.id)),
      relationships: distinct([...liveEdges.filter(stays), ...plannedEdges]),
    },
    declared: planned.size,
    added: added.length,
  };
}

/** Something that a cloud is to make, as against packages, models and keys that code has. */
function isDeclared({ origin, cloud }: Resource): boolean {
  return origin.kind === 'code' && cloud !== 'code';
}

function isPlanned(resource: Resource | undefined): boolean {
  return resource !== undefined && isDeclared(resource);
}

function isOtherCode(resource: Resource | undefined): boolean {
  return resource?.origin.kind === 'code' && resource.cloud === 'code';
}

function asPlanned(live: Resource, declared: Resource): Resource {
  const said = (pointer: string) => valueAt(declared, pointer) !== undefined;
  return {
    ...live,
    tags: { ...live.tags, ...declared.tags },
    origin: declared.origin,
    properties: merged(live.properties, declared.properties, ['properties'], declared.unknown),
    unknown: live.unknown.filter((pointer) => !said(pointer)),
    defaults: live.defaults.filter((pointer) => !said(pointer)),
  };
}

type Properties = Resource['properties'];

/** Objects are merged; all else that is known is replaced. */
function merged(
  live: Properties,
  declared: Properties,
  path: readonly string[],
  unknown: readonly string[],
): Properties {
  const result: Record<string, unknown> = { ...live };
  for (const [key, value] of Object.entries(declared)) {
    const pointer = `/${[...path, key].map(escaped).join('/')}`;
    const own = Object.hasOwn(live, key) ? live[key] : undefined;
    if (own !== undefined && unknown.some((other) => other === pointer || pointer.startsWith(`${other}/`))) {
      continue;
    }
    const isPartlyUnknown = unknown.some((other) => other.startsWith(`${pointer}/`));
    if (isObject(own) && isObject(value)) result[key] = merged(own, value, [...path, key], unknown);
    else if (!isPartlyUnknown || own === undefined) result[key] = value;
  }
  return result;
}

function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

function isObject(value: unknown): value is Properties {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function valueAt(resource: Resource, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, key)
          ? (value as Properties)[key]
          : undefined,
      resource,
    );
}

/** A live edge was read from a property; where code gives that another value, code's own edges say what there is. */
function isReplaced(
  { evidence }: Relationship,
  live: Resource | undefined,
  planned: ReadonlyMap<string, Resource>,
): boolean {
  const declared = live && planned.get(keyOf(live));
  if (!declared || evidence === undefined || !/^[\w.]+$/.test(evidence)) return false;
  const pointer = `/properties/${evidence.replaceAll('.', '/')}`;
  const [before, after] = [valueAt(live, pointer), valueAt(declared, pointer)];
  return before !== undefined && after !== undefined && JSON.stringify(before) !== JSON.stringify(after);
}

function distinct(edges: readonly Relationship[]): Relationship[] {
  const key = ({ from, to, kind, level }: Relationship) => [from, to, kind, level ?? ''].join('\n');
  return [...new Map(edges.map((edge) => [key(edge), edge])).values()].toSorted((left, right) =>
    compare(key(left), key(right)),
  );
}
