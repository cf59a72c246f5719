import test from 'ava';
import type { Collector } from '../../src/collect/collector.ts';
import { newLedger } from '../../src/collect/ledger.ts';
import { runCollector } from '../../src/collect/run-collector.ts';
import { ReadError } from '../../src/collect/transport/problem.ts';

function throwing(error: Error): Collector<undefined> {
  return {
    id: 'aws-x',
    title: 'X',
    produces: ['AWS::X::Y'],
    calls: [],
    async collect() {
      throw error;
    },
  };
}

function ledger() {
  const opened = newLedger();
  const sink = opened.sinkFor('session');
  sink.source({ id: 'aws:a', cloud: 'aws', scope: 'a' });
  sink.source({ id: 'aws:b', cloud: 'aws', scope: 'b' });
  sink.source({ id: 'gcp:p', cloud: 'gcp', scope: 'p' });
  return opened;
}

test('a read that failed where none was expected is a problem of all sources of its cloud, and of no other', async (t) => {
  const opened = ledger();
  await runCollector('aws', throwing(new ReadError('denied', 'not allowed')), undefined, opened);

  const problem = { code: 'denied', message: 'not allowed', collector: 'aws-x', types: ['AWS::X::Y'] };
  t.deepEqual(
    [...opened.sources.values()].map(({ id, status, problems }) => ({ id, status, problems })),
    [
      { id: 'aws:a', status: 'partial', problems: [problem] },
      { id: 'aws:b', status: 'partial', problems: [problem] },
      { id: 'gcp:p', status: 'complete', problems: [] },
    ],
  );
});

test('a bug ends the run', async (t) => {
  await t.throwsAsync(runCollector('aws', throwing(new Error('a bug')), undefined, ledger()), {
    message: 'a bug',
  });
});
