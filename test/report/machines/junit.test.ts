import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'ava';
import { junit } from '../../../src/report/formats/junit.ts';
import { newSpool } from '../../../src/report/junit/spool.ts';
import { emptyFolder } from '../../files/empty-folder.ts';
import { report } from '../example-report.ts';
import { mixedReport } from '../mixed-report.ts';
import { readBy } from '../readers/readers.ts';
import { xsdProblem } from '../readers/xsd.ts';
import { written } from '../written.ts';

test('a suite for each check and one for the sources: what was not judged is no pass', async (t) => {
  t.is(
    await written(junit, mixedReport()),
    `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="Keelson" time="0" tests="7" failures="2" errors="2">
  <testsuite name="aws-code" time="0" tests="1" errors="0" skipped="0" failures="1">
    <testcase name="code:example.com/acme/app/infra#aws_x.y" classname="aws-code" time="0">
      <failure type="medium" message="Code is right">y (AWS::X::Y) infra/main.tf:5
found: disableLocalAuth = false (provider default)
fix: Turn local authentication off.
controls: mcsb-v2:IM-1, mcsb-v2:IM-2, nist-ai-rmf-1:MAP 1.1</failure>
    </testcase>
  </testsuite>
  <testsuite name="azure-ai-services-static-keys" time="0" tests="5" errors="1" skipped="2" failures="1">
    <testcase name="/a" classname="azure-ai-services-static-keys" time="0">
      <failure type="critical" message="Azure AI services refuse static keys">chat (T) azure:s/eastus
found: disableLocalAuth = false (provider default)
risk: in production
fix: Turn local authentication off.
controls: mcsb-v2:IM-1</failure>
    </testcase>
    <testcase name="/error" classname="azure-ai-services-static-keys" time="0">
      <error type="error" message="it aborted"/>
    </testcase>
    <testcase name="/unknown" classname="azure-ai-services-static-keys" time="0">
      <skipped message="cannot be judged: x could not be read"/>
    </testcase>
    <testcase name="/waived" classname="azure-ai-services-static-keys" time="0">
      <skipped message="waived by me: known"/>
    </testcase>
    <testcase name="/pass" classname="azure-ai-services-static-keys" time="0"/>
  </testsuite>
  <testsuite name="keelson sources" time="0" tests="1" errors="1" skipped="0" failures="0">
    <testcase name="azure:s" classname="keelson sources" time="0">
      <error type="partial" message="partial: what is missing here was not judged">denied: GET …/deployments: no</error>
    </testcase>
  </testsuite>
</testsuites>
`,
  );
});

interface Ingested {
  readonly elements: Readonly<Record<string, number>>;
  readonly suites: readonly {
    readonly name: string;
    readonly totals: { tests: number; passed: number; skipped: number; failed: number; error: number };
  }[];
}

test("go-junit counts what the report's sums say", async (t) => {
  const read = await readBy<Ingested>(t, 'junit', await written(junit, mixedReport()));
  if (!read) return;

  t.deepEqual(read.elements, { testsuites: 1, testsuite: 3, testcase: 7, failure: 2, error: 2, skipped: 2 });
  t.deepEqual(
    read.suites.map(({ name, totals: { tests, passed, skipped, failed, error } }) => [
      name,
      tests,
      passed,
      skipped,
      failed,
      error,
    ]),
    [
      ['aws-code', 1, 0, 0, 1, 0],
      ['azure-ai-services-static-keys', 5, 1, 2, 1, 1],
      ['keelson sources', 1, 0, 0, 0, 1],
    ],
  );
});

test("it is valid by the schema of Jenkins' xUnit plugin", async (t) => {
  t.is(await xsdProblem(t, 'jenkins', await written(junit, mixedReport())), undefined);
  t.is(await xsdProblem(t, 'jenkins', await written(junit, report())), undefined);
});

test("each suite is valid by Maven Surefire's schema", async (t) => {
  const suites = (await written(junit, mixedReport())).match(/ {2}<testsuite [^]*?<\/testsuite>/g) ?? [];
  t.is(suites.length, 3);
  for (const suite of suites) t.is(await xsdProblem(t, 'surefire', suite.trim()), undefined);
});

test('what is too much to hold lies in a file that nobody else reads, until it is written', async (t) => {
  const folder = await emptyFolder(t);
  const spool = newSpool(100, folder);
  for (let index = 0; index < 200; index += 1)
    await spool.add(index % 2 === 0 ? 'even' : 'ödd', `é${index} `);
  const [own = ''] = await readdir(folder);
  const read = async (name: string) => (await Array.fromAsync(spool.read(name))).join('');

  t.is((await stat(join(folder, own, 'spool'))).mode & 0o777, 0o600);
  t.is(await read('even'), Array.from({ length: 100 }, (_, index) => `é${index * 2} `).join(''));
  t.is(await read('ödd'), Array.from({ length: 100 }, (_, index) => `é${index * 2 + 1} `).join(''));
  t.is(await read('none'), '');
  await spool.close();
  t.deepEqual(await readdir(folder), []);
});
