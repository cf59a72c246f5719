import test from 'ava';
import { readersFor } from '../../src/units/threads/readers-for.ts';

test('large documents are read in threads where there are processors for it', (t) => {
  const large = 260 * 1024 * 1024;

  t.is(readersFor(large, 2), 0);
  t.is(readersFor(large, 4), 2);
  t.is(readersFor(large, 64), 7);
  t.is(readersFor(1024, 64), 0);
});
