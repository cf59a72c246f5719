import test from 'ava';
import fc from 'fast-check';
import { advisorySource } from '../../../src/report/packages/advisory-source.ts';
import { packageFindingOf } from '../../../src/report/packages/package-finding.ts';
import { purlIn } from '../../../src/report/packages/purl-in.ts';
import { saidIn } from '../../../src/report/packages/said.ts';
import type { Report } from '../../../src/generated/report.ts';
import { keelson } from '../../cli/keelson.ts';
import { exploited, packageResult, purl, rated, unmended } from '../standards/package-result.ts';

test('a finding says what hits which version', (t) => {
  t.deepEqual(packageFindingOf(packageResult([rated, unmended, exploited])), {
    purl,
    name: 'mlflow',
    version: '2.2.0',
    advisories: [
      { id: 'CVE-2023-1176', message: rated.message, exploited: true, severity: 'critical', fixed: '2.2.2' },
      { id: 'PYSEC-1', message: unmended.message, exploited: undefined, fixed: null },
    ],
  });
});

test('only what failed, or is waived, says that a package is hit', (t) => {
  for (const status of ['pass', 'unknown', 'not_applicable', 'error'] as const) {
    t.is(packageFindingOf(packageResult([rated], { status })), undefined);
  }
  t.is(packageFindingOf(packageResult([])), undefined);
});

const file = 'a/uv.lock';
const at = (id: string) => purlIn({ ...packageResult([]).resource, id, file });

test('the package URL is what follows the file and the image', (t) => {
  t.is(at(`code:r/${file}#${purl}`), purl);
  t.is(at(`code:r/${file}#sha256:${'0'.repeat(64)}/${purl}`), purl);
  t.is(at(`code:r/${file}#pkg:golang/example.com/pkg:npm/evil@1`), 'pkg:golang/example.com/pkg:npm/evil@1');
  t.is(at(`code:r/${file}#sha256:0/${purl}`), undefined);
  t.is(at(`code:r/${file}#pkg:nothing`), undefined);
  t.is(at(purl), undefined);
});

test('what is said in other words says nothing', (t) => {
  t.deepEqual(saidIn('CVE-1 (awful) hits 1, fixed in 2'), {});
  t.deepEqual(saidIn(''), {});
  t.deepEqual(saidIn('CVE-1 (low) hits 1, fixed in 2, fixed in 3'), { severity: 'low', fixed: '3' });
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof saidIn(text) === 'object'));
});

test('the checks that come with Keelson say it in these words', async (t) => {
  const ran = await keelson(['scan', 'examples/app', '--format', 'json', '--fail-on', 'none']);
  const { results } = JSON.parse(ran.stdout) as Report;
  const hits = results.flatMap((one) => packageFindingOf(one)?.advisories ?? []);

  t.true(hits.length > 5);
  t.true(hits.every(({ fixed }) => typeof fixed === 'string'));
  t.true(hits.some(({ severity }) => severity === 'high'));
});

test('advisories are known by who publishes them', (t) => {
  t.deepEqual(advisorySource('CVE-1'), { name: 'NVD', url: 'https://nvd.nist.gov/vuln/detail/CVE-1' });
  t.is(advisorySource('GHSA-1').name, 'GITHUB');
  t.is(advisorySource('PYSEC-1/\ud800?').url, 'https://osv.dev/vulnerability/PYSEC-1%2F%EF%BF%BD%3F');
});
