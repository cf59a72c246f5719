import { unsure, type Reach } from './reach.ts';
import { roomOf, type Scratch } from './scratch.ts';

/** Which places lead to one where a way ends: 1 at their numbers where they do, 2 where they may. */
export function leadingPlaces(reach: Reach, scratch: Scratch): Uint8Array {
  const { places, accepts } = reach;
  const { offsets, starts } = backwards(reach, scratch);
  const leads = accepts.slice();
  const waiting = roomOf(scratch, 'waiting', places);
  const mayWait = roomOf(scratch, 'queue', places);
  let count = 0;
  let mayCount = 0;
  for (let place = 0; place < places; place += 1) {
    if (leads[place] === 1) waiting[count++] = place;
    else if (leads[place] === 2) mayWait[mayCount++] = place;
  }
  while (count > 0) {
    const place = waiting[--count] as number;
    const last = offsets[place + 1] as number;
    for (let row = offsets[place] as number; row < last; row += 1) {
      const is = starts[row] as number;
      const start = is & ~unsure;
      if (leads[start] === 1) continue;
      if (is === start) {
        leads[start] = 1;
        waiting[count++] = start;
      } else if (leads[start] === 0) {
        leads[start] = 2;
        mayWait[mayCount++] = start;
      }
    }
  }
  while (mayCount > 0) {
    const place = mayWait[--mayCount] as number;
    const last = offsets[place + 1] as number;
    for (let row = offsets[place] as number; row < last; row += 1) {
      const start = (starts[row] as number) & ~unsure;
      if (leads[start] !== 0) continue;
      leads[start] = 2;
      mayWait[mayCount++] = start;
    }
  }
  return leads;
}

/** The places that lead to each place, with `unsure` where they may not. */
function backwards({ places, offsets: leaving, ends }: Reach, scratch: Scratch) {
  const edges = leaving[places] as number;
  const offsets = roomOf(scratch, 'backOffsets', places + 2).fill(0, 0, places + 2);
  for (let row = 0; row < edges; row += 1) {
    const end = ((ends[row] as number) & ~unsure) + 2;
    offsets[end] = (offsets[end] as number) + 1;
  }
  for (let place = 2; place < places + 2; place += 1) {
    offsets[place] = (offsets[place] as number) + (offsets[place - 1] as number);
  }
  const starts = roomOf(scratch, 'backStarts', edges);
  for (let place = 0; place < places; place += 1) {
    const last = leaving[place + 1] as number;
    for (let row = leaving[place] as number; row < last; row += 1) {
      const end = ends[row] as number;
      const next = (end & ~unsure) + 1;
      starts[offsets[next] as number] = place | (end & unsure);
      offsets[next] = (offsets[next] as number) + 1;
    }
  }
  return { offsets, starts };
}

/** Takes away all that leads nowhere for certain, but for the places themselves. */
export function dropDeadEnds({ places, offsets, ends, edges }: Reach, leads: Uint8Array): void {
  let count = 0;
  let row = 0;
  for (let place = 0; place < places; place += 1) {
    const last = offsets[place + 1] as number;
    offsets[place] = count;
    for (; row < last; row += 1) {
      const end = ends[row] as number;
      if (end >= unsure || leads[end] !== 1) continue;
      ends[count] = end;
      edges[count] = edges[row] as number;
      count += 1;
    }
  }
  offsets[places] = count;
}
