import type { Reach } from './reach.ts';
import { roomOf, type Scratch } from './scratch.ts';

/** Which places lead to one where a way may end: 1 at their numbers. */
export function leadingPlaces(reach: Reach, scratch: Scratch): Uint8Array {
  const { places, accepts } = reach;
  const { offsets, starts } = backwards(reach, scratch);
  const leads = accepts.slice();
  const waiting = roomOf(scratch, 'waiting', places);
  let count = 0;
  for (let place = 0; place < places; place += 1) {
    if (leads[place] !== 1) continue;
    waiting[count] = place;
    count += 1;
  }
  while (count > 0) {
    count -= 1;
    const place = waiting[count] as number;
    const last = offsets[place + 1] as number;
    for (let row = offsets[place] as number; row < last; row += 1) {
      const start = starts[row] as number;
      if (leads[start] === 1) continue;
      leads[start] = 1;
      waiting[count] = start;
      count += 1;
    }
  }
  return leads;
}

/** The places that lead to each place. */
function backwards({ places, offsets: leaving, ends }: Reach, scratch: Scratch) {
  const edges = leaving[places] as number;
  const offsets = roomOf(scratch, 'backOffsets', places + 2).fill(0, 0, places + 2);
  for (let row = 0; row < edges; row += 1) {
    const end = (ends[row] as number) + 2;
    offsets[end] = (offsets[end] as number) + 1;
  }
  for (let place = 2; place < places + 2; place += 1) {
    offsets[place] = (offsets[place] as number) + (offsets[place - 1] as number);
  }
  const starts = roomOf(scratch, 'backStarts', edges);
  for (let place = 0; place < places; place += 1) {
    const last = leaving[place + 1] as number;
    for (let row = leaving[place] as number; row < last; row += 1) {
      const next = (ends[row] as number) + 1;
      starts[offsets[next] as number] = place;
      offsets[next] = (offsets[next] as number) + 1;
    }
  }
  return { offsets, starts };
}

/** Takes away all that leads nowhere, but for the places themselves. */
export function dropDeadEnds({ places, offsets, ends, edges }: Reach, leads: Uint8Array): void {
  let count = 0;
  let row = 0;
  for (let place = 0; place < places; place += 1) {
    const last = offsets[place + 1] as number;
    offsets[place] = count;
    for (; row < last; row += 1) {
      const end = ends[row] as number;
      if (leads[end] !== 1) continue;
      ends[count] = end;
      edges[count] = edges[row] as number;
      count += 1;
    }
  }
  offsets[places] = count;
}
