import type { Place } from '../../generated/inventory.ts';

/** Gives the place of a range of a text. */
export type PlaceOf = (start: number, end: number) => Place;

/** Finds lines by the offsets of their beginnings. */
export function placesIn(text: string): PlaceOf {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);

  function position(offset: number): [line: number, column: number] {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return [low + 1, offset - (starts[low] as number) + 1];
  }

  return (start, end) => {
    const [line, column] = position(start);
    const [endLine, endColumn] = position(end);
    return { line, column, end_line: endLine, end_column: endColumn };
  };
}
