import test, { type ExecutionContext } from 'ava';
import fc from 'fast-check';
import type { Result } from '../../../src/generated/report.ts';
import { vex } from '../../../src/report/formats/vex.ts';
import { packageFindingOf } from '../../../src/report/packages/package-finding.ts';
import { justificationIn } from '../../../src/report/vex/justification.ts';
import { keelson } from '../../cli/keelson.ts';
import { exploited, packageResult, purl, rated, unmended } from '../standards/package-result.ts';
import { randomResult } from '../standards/random-results.ts';
import { streamed } from '../standards/streamed.ts';
import { cycloneDxProblems } from '../readers/cyclonedx.ts';

interface Vulnerability {
  readonly 'bom-ref': string;
  readonly id: string;
  readonly analysis: { readonly state: string };
  readonly affects: readonly [{ readonly ref: string }];
}

interface Document {
  readonly serialNumber: string;
  readonly components: readonly { readonly 'bom-ref': string }[];
  readonly vulnerabilities: readonly Vulnerability[];
}

const [problems, newerProblems] = [await cycloneDxProblems('1.6'), await cycloneDxProblems('1.7')];

/** The document of a text, by the schemas of both versions; all that it refers to is in it, once. */
function documentOf(t: ExecutionContext, text: string): Document {
  const document = JSON.parse(text) as Document;
  t.deepEqual(problems(document), [], text);
  const newer = {
    ...document,
    specVersion: '1.7',
    $schema: 'http://cyclonedx.org/schema/bom-1.7.schema.json',
  };
  t.deepEqual(newerProblems(newer), []);
  const { components, vulnerabilities } = document;
  const refs = [...components, ...vulnerabilities].map((one) => one['bom-ref']);
  t.is(new Set(refs).size, refs.length);
  const known = new Set(components.map((one) => one['bom-ref']));
  t.true(vulnerabilities.every(({ affects: [{ ref }] }) => known.has(ref)));
  return document;
}

const written = async (t: ExecutionContext, ...results: Result[]) =>
  documentOf(t, await streamed(vex, results));
const analysesOf = async (t: ExecutionContext, ...results: Result[]) =>
  (await written(t, ...results)).vulnerabilities.map(({ analysis }) => analysis);

const waived = (reason: string, more: Partial<Result> = {}): Partial<Result> => ({
  status: 'waived',
  waiver: { reason },
  ...more,
});
const elsewhere = {
  ...packageResult([]).resource,
  id: `code:example.com/app/b.lock#${purl}`,
  file: 'b.lock',
};

test("CycloneDX's schema refuses what it does not know", async (t) => {
  const document = await written(t, packageResult([rated]));

  t.not(problems({ ...document, keelson: 1 }).length, 0);
  t.not(problems({ ...document, vulnerabilities: [{ analysis: { state: 'fine' } }] }).length, 0);
});

test('a version that is hit is in triage, with what mends it', async (t) => {
  const { components, vulnerabilities } = await written(t, packageResult([rated, unmended]));

  t.deepEqual(components, [
    { type: 'library', 'bom-ref': purl, name: 'mlflow', version: '2.2.0', purl },
  ] as never);
  t.like(vulnerabilities[0], {
    id: 'CVE-2023-1176',
    source: { name: 'NVD', url: 'https://nvd.nist.gov/vuln/detail/CVE-2023-1176' },
    ratings: [{ severity: 'critical' }],
    recommendation: 'Move to the version that mends it. Fixed in 2.2.2.',
    analysis: { state: 'in_triage', response: ['update'] },
    affects: [
      {
        ref: purl,
        versions: [
          { version: '2.2.0', status: 'affected' },
          { version: '2.2.2', status: 'unaffected' },
        ],
      },
    ],
  });
  t.like(vulnerabilities[1], {
    id: 'PYSEC-1',
    ratings: [{ severity: 'unknown' }],
    analysis: { state: 'in_triage' },
  });
});

test('what is known to be exploited is exploitable, though another check says less', async (t) => {
  const known = packageResult([exploited], { check: 'code-package-known-exploited' });

  t.deepEqual(await analysesOf(t, packageResult([rated]), known), [
    { state: 'exploitable', response: ['update'] },
  ] as never);
});

test('a waiver that justifies says that nothing is affected; one that does not accepts the risk', async (t) => {
  const reason = 'code_not_reachable: only tests load it';

  t.deepEqual(await analysesOf(t, packageResult([rated], waived(reason))), [
    { state: 'not_affected', justification: 'code_not_reachable', detail: `uv.lock: ${reason}` },
  ] as never);
  t.deepEqual(await analysesOf(t, packageResult([rated], waived('next quarter'))), [
    { state: 'in_triage', response: ['will_not_fix'], detail: 'uv.lock: next quarter' },
  ] as never);
});

test('what is waived in one place and not in another is not waived', async (t) => {
  const here = packageResult([rated], waived('code_not_present: stripped'));
  const there = packageResult([rated], { resource: elsewhere });
  const accepted = packageResult([rated], waived('later', { resource: elsewhere }));

  t.like(await analysesOf(t, here, there), [{ state: 'in_triage', response: ['update'] }] as never);
  t.like(await analysesOf(t, here, accepted), [{ state: 'in_triage', response: ['will_not_fix'] }] as never);
  t.is((await written(t, here, there)).components.length, 1);
});

test('what is not known is in no statement', async (t) => {
  for (const status of ['unknown', 'error', 'pass', 'not_applicable'] as const) {
    t.deepEqual(await analysesOf(t, packageResult([rated], { status, message: 'm' })), []);
  }
});

test('justifications are words of CycloneDX', (t) => {
  t.is(justificationIn(' protected_at_perimeter'), 'protected_at_perimeter');
  t.is(justificationIn('requires_configuration, which is off'), 'requires_configuration');
  t.is(justificationIn('code_not_reachable_here'), undefined);
  t.is(justificationIn('constructor: x'), undefined);
  t.is(justificationIn('we think code_not_present'), undefined);
});

const aboutPackages = fc
  .tuple(randomResult, fc.constantFrom('fail', 'waived'), fc.subarray([rated, unmended, exploited]))
  .map(([one, status, hits]) =>
    packageResult(hits, {
      status,
      ...(status === 'waived' && { waiver: one.waiver ?? { reason: one.title } }),
      remediation: { summary: `${one.title} and so on` },
      ...(one.resource.name.length % 2 === 0 && { resource: elsewhere }),
    }),
  );

test('whatever is found, in whatever order, the document is valid and the same', async (t) => {
  const some = fc.array(fc.oneof(randomResult, aboutPackages), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(some, async (results) => {
      const text = await streamed(vex, results);
      const { vulnerabilities } = documentOf(t, text);
      t.is(await streamed(vex, results.toReversed()), text);
      for (const { id, analysis } of vulnerabilities) {
        if (analysis.state !== 'not_affected') continue;
        const open = results.filter(
          (one) =>
            one.status === 'fail' && packageFindingOf(one)?.advisories.some((hit) => hit.id === id) === true,
        );
        t.true(open.every((one) => packageFindingOf(one)?.purl !== purl));
      }
    }),
    { numRuns: 200 },
  );
});

test('a scan of code gives a valid document', async (t) => {
  const ran = await keelson(['scan', 'examples/app', '--format', 'vex', '--fail-on', 'none']);
  const { vulnerabilities, serialNumber } = documentOf(t, ran.stdout);

  t.is(ran.code, 0, ran.stderr);
  t.true(vulnerabilities.length > 5);
  t.regex(serialNumber, /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
