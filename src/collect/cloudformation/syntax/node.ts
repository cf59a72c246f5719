import type { Place } from '../../../generated/inventory.ts';

/** A template as it is written; functions are maps of one name: `!Ref a` is `{ Ref: a }`. */
export type Node = ScalarNode | ListNode | MapNode | UnreadNode;

export interface ScalarNode {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  readonly place: Place;
}

export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly Node[];
  readonly place: Place;
}

export interface MapNode {
  readonly kind: 'map';
  /** The last of several with the same name. */
  readonly entries: ReadonlyMap<string, MapEntry>;
  readonly place: Place;
}

export interface MapEntry {
  readonly value: Node;
  /** From the name to the end of the value. */
  readonly place: Place;
}

/** A tag that CloudFormation does not have, or something it has no place for. */
export interface UnreadNode {
  readonly kind: 'unread';
  readonly text: string;
  readonly place: Place;
}

/** What a map has under a name. */
export function member(node: Node | undefined, name: string): Node | undefined {
  return node?.kind === 'map' ? node.entries.get(name)?.value : undefined;
}

/** The text of a scalar; undefined for anything else. */
export function textOf(node: Node | undefined): string | undefined {
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}

export function entriesOf(node: Node | undefined): ReadonlyMap<string, MapEntry> {
  return node?.kind === 'map' ? node.entries : new Map();
}

export function itemsOf(node: Node | undefined): readonly Node[] {
  return node?.kind === 'list' ? node.items : [];
}

/** A map that stands where `around` does. */
export function mapNode(
  members: Readonly<Record<string, Node | undefined>>,
  { place }: Pick<Node, 'place'>,
): MapNode {
  const entries = Object.entries(members).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, { value, place: value.place }] as const],
  );
  return { kind: 'map', entries: new Map(entries), place };
}

export function scalarNode(value: string, { place }: Pick<Node, 'place'>): ScalarNode {
  return { kind: 'scalar', value, place };
}

export function listNode(items: readonly Node[], { place }: Pick<Node, 'place'>): ListNode {
  return { kind: 'list', items, place };
}
