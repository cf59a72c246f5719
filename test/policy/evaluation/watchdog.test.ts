import test from 'ava';
import { expired, guarded } from '../../../src/policy/evaluation/watchdog.ts';

const second = 1000;

test('work in time gives what it gives and throws what it throws', (t) => {
  const error = new TypeError('no');

  t.deepEqual(
    guarded(() => ({ a: 1 }), second),
    { a: 1 },
  );
  t.is(
    t.throws(() =>
      guarded(() => {
        throw error;
      }, second),
    ),
    error,
  );
});

test('work that does not end is stopped, and the next is not', (t) => {
  let turns = 0;

  t.is(
    guarded(() => {
      for (;;) turns += 1;
    }, 20),
    expired,
  );
  t.true(turns > 0);
  t.is(
    guarded(() => 'next', second),
    'next',
  );
});
