import test from 'ava';
import type { Inventory } from '../../src/generated/inventory.ts';
import type { Bundle } from '../../src/policy/bundle.ts';
import type { Outcome } from '../../src/policy/outcomes.ts';
import { graphReporting } from '../../src/report/graph-reporting.ts';
import type { ReportingOptions } from '../../src/report/reporting.ts';

test('any number of resources may fail', async (t) => {
  const inventory: Inventory = {
    schema: 'keelson.inventory/v1',
    tool: { name: 'keelson', version: '0' },
    collected_at: '2026-11-20T06:00:00Z',
    sources: [],
    resources: [],
    relationships: [],
    components: [],
  };
  const bundle = { insights: [], attackRules: {} } as unknown as Bundle;
  const evaluation: ReportingOptions['evaluation'] = {
    entrypoints: [],
    answer: () => Promise.reject(new Error('nothing is judged')),
    ask: () => Promise.resolve(undefined),
    close: () => Promise.resolve(),
  };
  const graph = graphReporting({ inventory }, bundle, { evaluation, startedAt: '', now: () => new Date() });
  const failed = { check: { id: 'a' }, subject: { id: 'b', cloud: 'aws' }, status: 'fail' } as Outcome;
  await graph.analyse(
    Array.from({ length: 600_000 }, () => failed),
    () => false,
  );
  t.deepEqual((await graph.result())?.attackPaths, []);
});
