import test from 'ava';
import type { ProblemReport } from '../../src/collect/collector.ts';
import { newLedger } from '../../src/collect/ledger.ts';
import { ReadError } from '../../src/collect/transport/problem.ts';
import type { Relationship, Resource } from '../../src/generated/inventory.ts';

const source = 'azure:s';

function resource(more: Partial<Resource> = {}): Resource {
  return {
    id: '/subscriptions/s/a',
    cloud: 'azure',
    type: 'Microsoft.CognitiveServices/accounts',
    kind: 'ai-service',
    name: 'a',
    account: 's',
    region: 'eastus',
    tags: {},
    origin: { kind: 'live', source },
    properties: {},
    unknown: [],
    defaults: [],
    ...more,
  };
}

function start() {
  const ledger = newLedger();
  const sink = ledger.sinkFor('azure-test');
  sink.source({ id: source, cloud: 'azure', scope: '/subscriptions/s', name: 'production' });
  return { ledger, sink, state: () => ledger.sources.get(source) };
}

/** What the ledger holds after these, seen in this order. */
function after(...resources: Resource[]): Resource[] {
  const { ledger, sink } = start();
  resources.forEach((item) => sink.resource(item));
  return [...ledger.resources.values()];
}

test('a source is complete until something says otherwise, and stays as first declared', (t) => {
  const { sink, state } = start();
  sink.source({ id: source, cloud: 'azure', scope: 'other' });

  t.deepEqual(state(), {
    id: source,
    cloud: 'azure',
    scope: '/subscriptions/s',
    name: 'production',
    status: 'complete',
    resources: 0,
    problems: [],
  });
});

test('a problem makes a source partial and is kept once, with who met it', (t) => {
  const { ledger, sink, state } = start();
  const report: ProblemReport = { code: 'denied', message: 'no', types: ['T'] };
  sink.problem(source, report);
  sink.problem(source, report);
  ledger.sinkFor('azure-other').problem(source, report);

  t.is(state()?.status, 'partial');
  t.deepEqual(state()?.problems, [
    { code: 'denied', message: 'no', collector: 'azure-test', types: ['T'] },
    { code: 'denied', message: 'no', collector: 'azure-other', types: ['T'] },
  ]);
});

test('ten thousand problems are kept in a short time', (t) => {
  const { sink, state } = start();
  const begun = performance.now();
  for (let index = 0; index < 20_000; index += 1) {
    sink.problem(source, { code: 'denied', message: `no ${index % 10_000}` });
  }

  t.is(state()?.problems.length, 10_000);
  t.true(performance.now() - begun < 2000);
});

for (const order of ['failed first', 'problem first']) {
  test(`a source that failed has failed, ${order}`, (t) => {
    const { sink, state } = start();
    const steps = [
      () => sink.failed(source, { code: 'no_credentials', message: 'none' }),
      () => sink.problem(source, { code: 'throttled', message: 'later' }),
    ];
    (order === 'failed first' ? steps : steps.toReversed()).forEach((step) => step());

    t.is(state()?.status, 'failed');
    t.is(state()?.problems.length, 2);
  });
}

test('a problem of a source that nobody declared is a bug', (t) => {
  t.throws(() => start().sink.problem('azure:other', { code: 'denied', message: 'no' }), {
    message: 'no source azure:other was declared',
  });
});

test('a read gives its result, a read that fails a problem, a bug is passed on', async (t) => {
  const { sink, state } = start();
  const about = { call: 'GET x', permission: 'x/read', resource: '/a', types: ['T'] };
  const bug = new Error('bug');

  t.is(await sink.attempt(source, about, async () => 1), 1);
  t.is(state()?.status, 'complete');
  t.is(
    await sink.attempt(source, about, () => Promise.reject(new ReadError('denied', 'no\n way'))),
    undefined,
  );
  t.is(await t.throwsAsync(sink.attempt(source, about, () => Promise.reject(bug))), bug);
  t.deepEqual(state()?.problems, [
    {
      code: 'denied',
      message: 'no way',
      call: 'GET x',
      permission: 'x/read',
      resource: '/a',
      types: ['T'],
      collector: 'azure-test',
    },
  ]);
});

test('every property of another shape than documented is unknown, and said once', (t) => {
  const { ledger, sink, state } = start();
  const odd = resource({
    properties: { disableLocalAuth: 'yes', publicNetworkAccess: 5, networkAcls: { defaultAction: 7 } },
    unknown: ['/properties/encryption'],
  });
  sink.resource(odd);
  sink.resource(odd);

  t.deepEqual(ledger.resources.get(odd.id)?.unknown, [
    '/properties/disableLocalAuth',
    '/properties/encryption',
    '/properties/networkAcls/defaultAction',
    '/properties/publicNetworkAccess',
  ]);
  t.is(state()?.status, 'partial');
  t.is(state()?.problems.length, 1);
  t.like(state()?.problems[0], {
    code: 'unexpected_shape',
    collector: 'azure-test',
    resource: odd.id,
    types: [odd.type],
  });
});

test('what fits has no problem', (t) => {
  const { sink, state } = start();
  sink.resource(resource({ properties: { disableLocalAuth: true, somethingNew: { of: 'tomorrow' } } }));

  t.is(state()?.status, 'complete');
});

test('one resource spelled in two ways is one in Azure, and two where case counts', (t) => {
  t.deepEqual(
    after(resource({ id: '/Subscriptions/S/A' }), resource()).map(({ id }) => id),
    ['/Subscriptions/S/A'],
  );
  const bucket: Partial<Resource> = { cloud: 'gcp', type: 'storage.googleapis.com/Bucket' };
  t.is(after(resource({ ...bucket, id: '//x/A' }), resource({ ...bucket, id: '//x/a' })).length, 2);
});

test('two collectors that see one resource fill in for each other', (t) => {
  t.deepEqual(
    after(
      resource({
        tags: { a: '1' },
        properties: { read: 1, filled: 'default' },
        unknown: ['/properties/denied', '/properties/later', '/related/serves'],
        defaults: ['/properties/filled'],
        ai: { model: 'gpt-4o' },
      }),
      resource({
        name: 'other',
        tags: { a: '2', b: '3' },
        properties: { read: 2, filled: 'real', later: { x: 1 } },
        unknown: ['/properties/read', '/properties/later/y'],
        ai: { model: 'x', publisher: 'OpenAI' },
      }),
    ),
    [
      resource({
        tags: { a: '1', b: '3' },
        properties: { read: 1, filled: 'real', later: { x: 1 } },
        unknown: ['/properties/denied', '/properties/later/y', '/related/serves'],
        defaults: [],
        ai: { model: 'gpt-4o', publisher: 'OpenAI' },
      }),
    ],
  );
});

test('a value that could not be read does not come back as known', (t) => {
  t.deepEqual(
    after(
      resource({
        properties: { a: 'misfit', 'b/c': 'misfit' },
        unknown: ['/properties/a', '/properties/b~1c'],
      }),
      resource({ properties: { a: 'misfit too', 'b/c': 'read' }, unknown: ['/properties/a'] }),
    ).map(({ properties, unknown }) => ({ properties, unknown })),
    [{ properties: { a: 'misfit', 'b/c': 'read' }, unknown: ['/properties/a'] }],
  );
});

test('an edge is kept once, the same whatever the order', (t) => {
  const edges: Relationship[] = [
    { from: '/subscriptions/s/A', to: '/x', kind: 'reads', evidence: 'second' },
    { from: '/subscriptions/s/a', to: '/X', kind: 'reads', evidence: 'first' },
    { from: '/subscriptions/s/A', to: '/x', kind: 'reads', evidence: 'first' },
    { from: '/subscriptions/s/A', to: '/x', kind: 'has-permission', level: 'read' },
    { from: '/subscriptions/s/A', to: '/x', kind: 'has-permission', level: 'write' },
    { from: 'arn:aws:lambda:eu-west-1:1:function:A', to: '//x/A', kind: 'reads' },
    { from: 'arn:aws:lambda:eu-west-1:1:function:a', to: '//x/A', kind: 'reads' },
    { from: 'arn:aws:lambda:eu-west-1:1:function:a', to: '//x/a', kind: 'reads' },
  ];
  const kept = (order: Relationship[]) => {
    const { ledger, sink } = start();
    order.forEach((edge) => sink.relate(edge));
    return [...ledger.relationships.values()].map((edge) => JSON.stringify(edge)).toSorted();
  };

  t.is(kept(edges).length, 6);
  t.deepEqual(kept(edges.toReversed()), kept(edges));
});

test('progress is told after each resource', (t) => {
  const counts: number[] = [];
  const sink = newLedger(({ resources }) => counts.push(resources.size)).sinkFor('x');
  sink.resource(resource());
  sink.resource(resource({ id: '/subscriptions/s/b' }));

  t.deepEqual(counts, [1, 2]);
});
