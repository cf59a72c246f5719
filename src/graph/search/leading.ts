import type { Reach } from './reach.ts';

/** Which places lead to one where a way may end: 1 at their numbers. */
export function leadingPlaces(reach: Reach): Uint8Array {
  const { places, accepts } = reach;
  const { offsets, starts } = backwards(reach);
  const leads = accepts.slice();
  const waiting = new Uint32Array(places);
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
function backwards({ places, offsets: leaving, ends }: Reach) {
  const edges = leaving[places] as number;
  const offsets = new Uint32Array(places + 2);
  for (let row = 0; row < edges; row += 1) {
    const end = (ends[row] as number) + 2;
    offsets[end] = (offsets[end] as number) + 1;
  }
  for (let place = 2; place < offsets.length; place += 1) {
    offsets[place] = (offsets[place] as number) + (offsets[place - 1] as number);
  }
  const starts = new Uint32Array(edges);
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

/** The same without all that leads nowhere, but for the places themselves. */
export function withoutDeadEnds(reach: Reach, leads: Uint8Array): Reach {
  const { places, offsets, ends, edges } = reach;
  const kept = new Uint32Array(places + 1);
  let count = 0;
  for (let place = 0; place < places; place += 1) {
    const last = offsets[place + 1] as number;
    for (let row = offsets[place] as number; row < last; row += 1) {
      const end = ends[row] as number;
      if (leads[end] !== 1) continue;
      ends[count] = end;
      edges[count] = edges[row] as number;
      count += 1;
    }
    kept[place + 1] = count;
  }
  return { ...reach, offsets: kept };
}
