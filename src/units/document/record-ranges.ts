import type { ResourceIndex } from './resource-index.ts';
import type { RecordRange } from './unit-cutter.ts';

/** All resources in ranges of about so many bytes of the document, at least one in each. */
export function* recordRanges(resources: ResourceIndex, bytes: number): Generator<RecordRange> {
  let from = 0;
  while (from < resources.count) {
    const end = resources.offset(from) + bytes;
    let to = from + 1;
    while (to < resources.count && resources.offset(to) < end) to += 1;
    yield { from, to };
    from = to;
  }
}
