import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import test from 'ava';
import { newLedger } from '../../src/collect/ledger.ts';
import { ReadError } from '../../src/collect/transport/problem.ts';
import type { Resource } from '../../src/generated/inventory.ts';
import { toDocument } from '../../src/inventory/document.ts';
import { linesOf } from '../../src/inventory/lines.ts';
import { readInventory } from '../../src/inventory/read.ts';
import { validate } from '../../src/schema/validate.ts';

const at = '2026-11-20T06:00:00Z';

function resource(id: string, more: Partial<Resource> = {}): Resource {
  return {
    id,
    cloud: 'azure',
    type: 'Microsoft.CognitiveServices/accounts',
    kind: 'ai-service',
    name: id,
    account: 's',
    region: 'eastus',
    tags: {},
    origin: { kind: 'live', source: 'azure:s' },
    properties: {},
    unknown: [],
    defaults: [],
    ...more,
  };
}

function ledgerWith(...resources: Resource[]) {
  const ledger = newLedger();
  const sink = ledger.sinkFor('test');
  sink.source({ id: 'azure:s', cloud: 'azure', scope: '/subscriptions/s' });
  resources.forEach((item) => sink.resource(item));
  return { ledger, sink };
}

test('the order of finding does not matter', (t) => {
  const resources = ['a', 'b', 'c', 'd'].map((id) =>
    resource(id, { properties: { z: 1, a: { y: 1, b: 2 } } }),
  );
  const expected = JSON.stringify(toDocument(ledgerWith(...resources).ledger, at));

  fc.assert(
    fc.property(
      fc.shuffledSubarray(resources, { minLength: resources.length }),
      (shuffled) => JSON.stringify(toDocument(ledgerWith(...shuffled).ledger, at)) === expected,
    ),
    { seed: 20_261_120 },
  );
  t.true(expected.includes('"properties":{"a":{"b":2,"y":1},"z":1}'));
});

test('two collectors that see one resource fill in for each other, whatever the case of its id', (t) => {
  const { ledger } = ledgerWith(
    resource('/A', { properties: { one: 1 }, unknown: ['/x'] }),
    resource('/a', { properties: { two: 2 } }),
  );
  const [found, ...others] = toDocument(ledger, at).resources;

  t.like(found, { id: '/A', properties: { one: 1, two: 2 }, unknown: ['/x'] });
  t.deepEqual(others, []);
});

test('a property of another shape than documented is unknown, and said', (t) => {
  const { ledger } = ledgerWith(resource('a', { properties: { disableLocalAuth: 'yes' } }));
  const { resources, sources } = toDocument(ledger, at);

  t.deepEqual(resources[0]?.unknown, ['/properties/disableLocalAuth']);
  t.like(sources[0], {
    status: 'partial',
    problems: [{ code: 'unexpected_shape', message: 'a: properties/disableLocalAuth must be boolean' }],
  });
});

test('a read that fails is a problem and gives nothing; a bug is thrown on', async (t) => {
  const { ledger, sink } = ledgerWith();
  const about = { call: 'GET x', types: ['T'] };

  t.is(await sink.attempt('azure:s', about, async () => 1), 1);
  t.is(await sink.attempt('azure:s', about, () => Promise.reject(new ReadError('denied', 'no'))), undefined);
  await t.throwsAsync(
    sink.attempt('azure:s', about, () => Promise.reject(new Error('bug'))),
    { message: 'bug' },
  );
  sink.failed('azure:s', { code: 'denied', message: 'nothing at all' });
  sink.problem('azure:s', { code: 'throttled', message: 'later' });
  t.is(toDocument(ledger, at).sources[0]?.status, 'failed');
});

test('a document reads back as it was written, in both forms', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'keelson-document-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  const { ledger, sink } = ledgerWith(resource('a'), resource('b'));
  sink.relate({ from: 'a', to: 'b', kind: 'grounded-on' });
  const document = toDocument(ledger, at);
  t.is(validate('inventory', document), undefined);

  await writeFile(join(folder, 'd.json'), JSON.stringify(document, undefined, 2));
  await writeFile(join(folder, 'd.ndjson'), [...linesOf(document)].join('\n'));

  t.deepEqual(await readInventory(join(folder, 'd.json')), document);
  t.deepEqual(await readInventory(join(folder, 'd.ndjson')), document);
});

test('a wrong line is told by its number', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'keelson-document-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  const [header, ...lines] = [...linesOf(toDocument(ledgerWith(resource('a')).ledger, at))];
  const file = join(folder, 'd.ndjson');

  await writeFile(file, [header, ...lines, '{"resource":{"id":"x"}}'].join('\n'));
  await t.throwsAsync(readInventory(file), {
    code: 'DOCUMENT_INVALID',
    message: /d\.ndjson:4: the document must have required property 'cloud'/,
  });
  await writeFile(file, [header, '{"stranger":1}'].join('\n'));
  await t.throwsAsync(readInventory(file), { message: /d\.ndjson:2: not a line of an inventory/ });
  await writeFile(file, [header, '{"resource"'].join('\n'));
  await t.throwsAsync(readInventory(file), { message: /d\.ndjson:2 is not JSON/ });
});
