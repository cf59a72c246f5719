import test from 'ava';
import type { CloudId } from '../../src/collect/cloud.ts';
import { collected } from '../../src/collect/collected.ts';
import type { Inventory } from '../../src/generated/inventory.ts';

const estate = {
  replay: 'examples/estate',
  scope: () => ({}),
  signal: new AbortController().signal,
};

test('clouds that are collected one by one are joined to what one scan collects', async (t) => {
  const parts = new Map<CloudId, Inventory>();
  for (const only of ['azure', 'aws', 'gcp'] as const) parts.set(only, await collected({ ...estate, only }));
  const whole = await collected(estate);
  t.deepEqual(await collected({ ...estate, parts }), whole);

  const without = await collected({
    ...estate,
    parts: new Map<CloudId, Inventory | string>([...parts, ['aws', 'its worker was killed']]),
  });
  t.like(
    without.sources.find(({ cloud }) => cloud === 'aws'),
    { id: 'aws:session', status: 'failed', resources: 0 },
  );
  const others = (document: Inventory) => document.resources.filter(({ cloud }) => cloud !== 'aws');
  t.deepEqual(others(without), others(whole));
});
