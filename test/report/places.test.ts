import test from 'ava';
import type { CodeOrigin } from '../../src/generated/inventory.ts';
import type { Report } from '../../src/generated/report.ts';
import { placeOf } from '../../src/report/places.ts';
import { validate } from '../../src/schema/validate.ts';
import { keelsonHere } from '../cli/in-this-thread.ts';
import { account, documentOf, fileOf } from './code-document.ts';

const at = (line: number) => ({ line, column: 3, end_line: line, end_column: 30 });

const origin: CodeOrigin = {
  kind: 'code',
  source: 'code:app',
  file: 'main.tf',
  line: 1,
  places: {
    '/properties/kind': at(2),
    '/properties/networkAcls': at(3),
    '/properties/networkAcls/ipRules': at(4),
    '/properties/networkAcls/ipRules/1': at(5),
    '/properties/sku/name': at(6),
    '/properties/a~1b/c~0d': at(7),
  },
};

test('an evidence path is where its pointer is set, or the nearest block around it', (t) => {
  t.is(placeOf(origin, 'properties.kind')?.line, 2);
  t.is(placeOf(origin, 'properties.networkAcls.defaultAction')?.line, 3);
  t.is(placeOf(origin, 'properties.networkAcls.ipRules[].value')?.line, 4);
  t.is(placeOf(origin, 'properties.networkAcls.ipRules[1].value')?.line, 5);
  t.is(placeOf(origin, 'properties.networkAcls.ipRules[0]')?.line, 4);
  t.is(placeOf(origin, 'properties.sku')?.line, 6);
  t.is(placeOf(origin, 'properties.a/b.c~d')?.line, 7);
});

test('what the file does not set, and what a neighbour has, is nowhere in it', (t) => {
  t.is(placeOf(origin, 'properties.disableLocalAuth'), undefined);
  t.is(placeOf(origin, 'properties.kin'), undefined);
  t.is(placeOf(origin, 'properties.__proto__'), undefined);
  t.is(placeOf(origin, 'related.guarded-by[].properties.kind'), undefined);
  t.is(placeOf(origin, 'properties'), undefined);
  t.is(placeOf(origin, ''), undefined);
  t.is(placeOf({ kind: 'live', source: 'azure:s' }, 'properties.kind'), undefined);
});

test('a report says where each resource of code, each piece of evidence and each result is', async (t) => {
  const places = { '/properties/kind': at(12), '/properties/disableLocalAuth': at(14) };
  const file = await fileOf(
    t,
    documentOf([
      account('azurerm_cognitive_account.set', { places }),
      account('azurerm_cognitive_account.unset'),
    ]),
  );
  const ran = await keelsonHere(['scan', '--inventory', file, '--format', 'json', '--fail-on', 'none']);
  const report = JSON.parse(ran.stdout) as Report;
  const found = (name: string) =>
    report.results.find(
      ({ check, resource }) => check === 'azure-ai-services-static-keys' && resource.name === name,
    );

  t.is(ran.code, 0, ran.stderr);
  t.is(validate('report', report), undefined);
  t.like(found('set'), {
    resource: { file: 'infra/main.tf', line: 10, column: 1, end_line: 20, end_column: 2 },
    place: at(14),
    evidence: [{ path: 'properties.disableLocalAuth', state: 'value', value: false, place: at(14) }],
  });
  t.deepEqual(found('unset')?.place, { line: 10, column: 1, end_line: 20, end_column: 2 });
  t.false(found('unset')?.evidence.some((entry) => 'place' in entry));
});

test('a finding keeps its fingerprint when its lines move', async (t) => {
  const fingerprints = async (line: number) => {
    const file = await fileOf(t, documentOf([account('a.b', { line, end_line: line + 10 })]));
    const ran = await keelsonHere(['scan', '--inventory', file, '--format', 'json', '--fail-on', 'none']);
    return (JSON.parse(ran.stdout) as Report).results.map(({ fingerprint }) => fingerprint);
  };

  t.deepEqual(await fingerprints(10), await fingerprints(400));
});

test('people are shown the line to look at first', async (t) => {
  const places = { '/properties/disableLocalAuth': at(14) };
  const file = await fileOf(t, documentOf([account('a.b', { places })]));
  const { stdout } = await keelsonHere(['scan', '--inventory', file]);

  t.true(stdout.includes('infra/main.tf:14'), stdout);
});
