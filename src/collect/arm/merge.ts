import { isObject, objectOf, type Value } from '../evaluation/value.ts';
import type { NativeResource } from '../code/declaration.ts';
import { readable, unknownValue } from '../code/token.ts';
import { same } from './evaluate/unknown.ts';

/** A declaration, and whether it is certain to be deployed, and when. */
export interface Declared {
  readonly resource: NativeResource;
  /** What decides whether it is; undefined where it is for certain. */
  readonly condition: string | undefined;
  /** How many deployments are around it: those inside come later. */
  readonly depth: number;
}

/** A resource that is declared twice is one: the later deployment changes what the earlier made. */
export function merged(all: readonly Declared[]): NativeResource[] {
  const known = new Map(
    all.map(({ resource }) => [resource.id.toLowerCase(), undefined as Declared | undefined]),
  );
  for (const declared of all.toSorted((left, right) => left.depth - right.depth)) {
    const key = declared.resource.id.toLowerCase();
    const earlier = known.get(key);
    known.set(key, earlier ? together(earlier, declared) : declared);
  }
  return [...known.values()].flatMap((declared) => (declared ? decided(declared) : []));
}

/** What decides about a resource goes with it: others may not pass by what may not be there. */
function decided({ resource, condition }: Declared): NativeResource {
  return condition === undefined
    ? resource
    : { ...resource, declared: { ...resource.declared, uncertain: readable(condition) } };
}

function together(earlier: Declared, later: Declared): Declared {
  const [one, other] = [earlier.resource, later.resource];
  const isIncomplete = one.declared.incomplete || other.declared.incomplete;
  const choose = chooser(earlier, later);
  return {
    resource: {
      ...other,
      ...one,
      ...(one.region !== undefined && other.region !== undefined && one.region !== other.region
        ? { region: choose(one.region, other.region) as string }
        : {}),
      tags: { ...one.tags, ...other.tags },
      configuration: both(one.configuration, other.configuration, choose),
      // In another file a place means something else.
      places: new Map([...(one.declared.file === other.declared.file ? other.places : []), ...one.places]),
      declared: { ...one.declared, ...(isIncomplete && { incomplete: true }) },
    },
    condition:
      earlier.condition === undefined || later.condition === undefined ? undefined : earlier.condition,
    depth: later.depth,
  };
}

/** What holds of two values that differ, or of which one is absent. */
type Choose = (earlier: Value, later: Value) => Value;

/** Where it is not known whether the one or the other is deployed, or which is last, what differs is unknown. */
function chooser(
  { condition: first, depth }: Declared,
  { condition: second, depth: deeper }: Declared,
): Choose {
  const unknown = () => unknownValue(first ?? second ?? 'declared twice');
  if (second !== undefined)
    return (earlier, later) => (later === undefined && first === undefined ? earlier : unknown());
  if (first !== undefined) return (_, later) => (later === undefined ? unknown() : later);
  return (earlier, later) => {
    if (earlier === undefined || later === undefined) return later ?? earlier;
    return deeper > depth ? later : unknown();
  };
}

function both(
  earlier: Readonly<Record<string, Value>>,
  later: Readonly<Record<string, Value>>,
  choose: Choose,
): Record<string, Value> {
  const names = new Set([...Object.keys(earlier), ...Object.keys(later)]);
  return objectOf(
    [...names].map((name) => {
      const one = Object.hasOwn(earlier, name) ? earlier[name] : undefined;
      const other = Object.hasOwn(later, name) ? later[name] : undefined;
      if (isObject(one) && isObject(other)) return [name, both(one, other, choose)] as const;
      return [name, same(one, other) === true ? one : choose(one, other)] as const;
    }),
  );
}
