import test from 'ava';
import type { Condition } from '../../../src/generated/query.ts';
import { fits } from '../../../src/graph/query/condition.ts';

const today = '2026-11-27';

const cases: readonly (readonly [value: unknown, condition: Condition, fits: boolean])[] = [
  ['Enabled', 'enabled', true],
  ['Enabled', 'Disabled', false],
  ['1', 1, false],
  [true, true, true],
  [undefined, null, true],
  [undefined, 'x', false],
  ['b', ['a', 'b'], true],
  ['c', ['a', 'b'], false],
  [['a', 'b'], 'b', true],
  [[], 'b', false],
  ['', { exists: true }, true],
  [[], { exists: true }, false],
  [undefined, { exists: false }, true],
  ['test', { not: ['test', 'sandbox'] }, false],
  ['production', { not: ['test', 'sandbox'] }, true],
  [undefined, { not: 'test' }, true],
  [['a', 'test'], { not: 'test' }, false],
  ['shop-PROD-1', { contains: 'prod' }, true],
  [7, { contains: '7' }, false],
  [10, { above: 10 }, false],
  [11, { above: 10, below: 12 }, true],
  [12, { above: 10, below: 12 }, false],
  ['11', { above: 10 }, false],
  ['2026-11-26T23:59:59Z', { before: 'today' }, true],
  ['2026-11-27T00:00:00Z', { before: 'today' }, false],
  ['2025-01-01', { before: '2025-01-02' }, true],
  ['soon', { before: 'today' }, false],
  ['LEGACY', { not: 'ACTIVE', exists: true }, true],
];

for (const [value, condition, expected] of cases) {
  const name = `${JSON.stringify(value) ?? 'nothing'} ${expected ? 'fits' : 'does not fit'} ${JSON.stringify(condition)}`;
  test(name, (t) => {
    t.is(fits(value, condition, today), expected);
  });
}
