/** A resource as it stands in the document. */
export interface Found {
  readonly id: string;
  readonly cloud: string;
  readonly type: string;
  readonly name: string;
  // oxlint-disable-next-line typescript/no-explicit-any -- what providers return; written for speed, not for proof
  readonly properties: any;
  readonly unknown: readonly string[];
}

/** The other end of an edge; of unresolved ones nothing is known. */
export interface End {
  readonly found: Found | undefined;
  readonly evidence: string | undefined;
}

/** The neighbours of a resource along the edges of one kind. */
export type Neighbours = (side: 'related' | 'related_from', kind: string) => readonly End[];

export interface NeighbourRead {
  readonly side: 'related' | 'related_from';
  readonly kind: string;
  /** Pointers into the neighbours; without any, only that they are known counts. */
  readonly pointers?: readonly string[];
  /** The edge alone is read, which is known also when its end is not. */
  readonly edgeOnly?: boolean;
}

/** What a rule reads: pointers into the resource, and neighbours. */
export interface Reads {
  readonly own?: readonly string[];
  readonly neighbours?: readonly NeighbourRead[];
}

export interface HandwrittenCheck {
  readonly id: string;
  readonly type: string;
  readonly reads: Reads;
  readonly applies?: (resource: Found, neighbours: Neighbours) => boolean;
  /** What `applies` reads: unknown before it is asked. */
  readonly appliesReads?: Reads;
  readonly compliant: (resource: Found, neighbours: Neighbours) => boolean;
}

/** The status of a check for a resource. */
export function statusOf(check: HandwrittenCheck, resource: Found, neighbours: Neighbours): string {
  if (check.applies) {
    if (check.appliesReads && isUnknown(check.appliesReads, resource, neighbours)) return 'unknown';
    if (!check.applies(resource, neighbours)) return 'not_applicable';
  }
  if (isUnknown(check.reads, resource, neighbours)) return 'unknown';
  return check.compliant(resource, neighbours) ? 'pass' : 'fail';
}

function isUnknown({ own, neighbours: reads }: Reads, resource: Found, neighbours: Neighbours): boolean {
  if (resource.unknown.length > 0 && own && anyOverlap(own, resource.unknown)) return true;
  if (!reads) return false;
  for (const { side, kind, pointers, edgeOnly } of reads) {
    if (resource.unknown.length > 0 && anyOverlap([`/${side}/${kind}`], resource.unknown)) return true;
    for (const { found } of neighbours(side, kind)) {
      if (!found) {
        if (edgeOnly !== true) return true;
      } else if (found.unknown.length > 0 && pointers && anyOverlap(pointers, found.unknown)) {
        return true;
      }
    }
  }
  return false;
}

function anyOverlap(pointers: readonly string[], unknown: readonly string[]): boolean {
  return pointers.some((pointer) =>
    unknown.some((other) => `${pointer}/`.startsWith(`${other}/`) || `${other}/`.startsWith(`${pointer}/`)),
  );
}

/** Whether a text, list or object is there and not empty. */
export function filled(value: unknown): boolean {
  if (typeof value === 'string' || Array.isArray(value)) return value.length > 0;
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}

/** The elements of a list; none when it is none. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- what providers return is believed here
export function listed<T = unknown>(value: unknown): readonly T[] {
  return Array.isArray(value) ? (value as T[]) : [];
}

/** A text in lower case; undefined when it is none. */
export function lower(value: unknown): string | undefined {
  return typeof value === 'string' ? value.toLowerCase() : undefined;
}
