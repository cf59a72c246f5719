import { asSet, equal, type Value } from '../../evaluation/value.ts';
import { unique } from './collections.ts';
import { whole, type Functions } from './function.ts';
import { listAt, listOf } from './parameters.ts';

export const setFunctions: Functions = {
  setunion: whole((all) => sorted(all.flatMap((list) => [...listOf(list)]))),
  setintersection: whole((all) =>
    sorted(listAt(all, 0).filter((item) => all.every((list) => holds(listOf(list), item)))),
  ),
  setsubtract: whole((all) => sorted(listAt(all, 0).filter((item) => !holds(listAt(all, 1), item)))),
  setproduct: whole((all, { budget }) =>
    all.reduce<Value[][]>(
      (rows, list) => {
        budget.spend(rows.length * listOf(list).length);
        return rows.flatMap((row) => listOf(list).map((item) => row.concat([item])));
      },
      [[]],
    ),
  ),
};

function holds(list: readonly Value[], item: Value): boolean {
  return list.some((other) => equal(other, item) === true);
}

function sorted(list: readonly Value[]): Value[] {
  const items = unique(list);
  return asSet(items.every((item) => typeof item === 'string') ? items.toSorted() : items);
}
