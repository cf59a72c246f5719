import { createHash } from 'node:crypto';
import test from 'ava';
import { newContext } from '../../../src/policy/engine/evaluation-context.ts';

test('random bytes are SHA-256 of seed and counter, however they are asked for', (t) => {
  const seed = new Uint8Array(32).fill(7);
  const blocks = [0, 1, 2].map((counter) => createHash('sha256').update(seed).update(`:${counter}`).digest());
  const { random } = newContext({ seed });

  const asked = [1, 40, 0, 23, 32].map((length) => random(length));

  t.deepEqual(Buffer.concat(asked), Buffer.concat(blocks));
});

test('without a seed two evaluations differ', (t) => {
  t.notDeepEqual(newContext({}).random(16), newContext({}).random(16));
});
