import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { formats } from '../../../src/report/formats/formats.ts';
import { ocsfVersion } from '../../../src/report/ocsf/event.ts';
import { newCompiler } from '../../../src/schema/compiler.ts';
import { schemaFolder } from '../../../src/schema/files.ts';
import { keelson } from '../../cli/keelson.ts';
import { leftOut } from '../../left-out.ts';
import { securityHub } from '../asff/service-model.ts';
import { estateReport } from '../compliance/estate-compliance.ts';
import { ocsfProblems } from '../ocsf/ocsf-schema.ts';
import { issuesReadByJenkins } from '../readers/code-climate.ts';
import { cycloneDxProblems } from '../readers/cyclonedx.ts';
import { readBy } from '../readers/readers.ts';
import { xsdProblem } from '../readers/xsd.ts';
import { sarifProblems } from '../sarif/validator.ts';
import { gitLabProblems } from './gitlab-rules.ts';

/*
 * Every format for machines, as the command writes it of the example estate, is held to what others published of it: their schema,
 * or a program of theirs that reads it.
 */

type Validation = (t: ExecutionContext, text: string) => Promise<void> | void;

const validations: Readonly<Record<string, Validation>> = {
  json(t, text) {
    t.deepEqual(problemsBy('report', [JSON.parse(text)]), []);
  },
  ndjson(t, text) {
    t.deepEqual(problemsBy('report-line', linesOf(text)), []);
  },
  async csv(t, text) {
    const rows = await readBy<string[][]>(t, 'csv', text);
    t.is(new Set(rows?.map((row) => row.length)).size, rows ? 1 : 0);
  },
  async junit(t, text) {
    t.is(await xsdProblem(t, 'jenkins', text), undefined);
    const read = await readBy<{ suites: { totals: { failed: number } }[] }>(t, 'junit', text);
    if (!read) return;
    t.is(
      read.suites.reduce((sum, { totals }) => sum + totals.failed, 0),
      Number(/<testsuites [^>]*failures="(\d+)"/.exec(text)?.[1]),
    );
  },
  sarif(t, text) {
    t.deepEqual(sarifProblems(JSON.parse(text)), []);
  },
  async ocsf(t, text) {
    const problems = await ocsfProblems(ocsfVersion);
    if ('missing' in problems) return leftOut(t, problems.missing);
    for (const event of linesOf(text)) t.deepEqual(problems(event), []);
  },
  async asff(t, text) {
    const hub = await securityHub();
    if ('missing' in hub) return leftOut(t, hub.missing);
    for (const finding of JSON.parse(text) as unknown[])
      t.deepEqual(hub.problems({ Findings: [finding] }), []);
  },
  async 'gitlab-code-quality'(t, text) {
    const issues = JSON.parse(text) as unknown[];
    t.deepEqual(gitLabProblems('codeQuality', issues), []);
    const read = await issuesReadByJenkins(t, text);
    if (read) t.is(read.length, issues.length);
  },
  async 'gitlab-security'(t, text) {
    const document = JSON.parse(text) as { vulnerabilities: unknown[] };
    t.deepEqual(gitLabProblems('security', document), []);
    const read = await readBy<typeof document>(t, 'gitlab', text);
    if (read) t.is(read.vulnerabilities.length, document.vulnerabilities.length);
  },
  async prometheus(t, text) {
    const read = await readBy<{ problems: object[] | null }>(t, 'metrics', text);
    if (read) t.is(read.problems, null);
  },
  async vex(t, text) {
    t.deepEqual((await cycloneDxProblems('1.6'))(JSON.parse(text)), []);
  },
};

/** For people: their tests ask a browser, a reader of Markdown and the width of a terminal. */
const forPeople = ['table', 'markdown', 'html'];

let estate: Awaited<ReturnType<typeof estateReport>>;
test.before(async () => void (estate = await estateReport()));
test.after.always(() => estate?.remove());

test('there is no format that nobody validates', (t) => {
  t.deepEqual(formats.map(({ id }) => id).toSorted(), [...Object.keys(validations), ...forPeople].toSorted());
});

for (const [id, isValid] of Object.entries(validations)) {
  test(`${id} of the example estate is valid by what others published`, async (t) => {
    t.timeout(300_000);
    const output = join(estate.folder, `estate.${id}`);
    const { code, stderr } = await keelson(['report', estate.file, '--format', id, '--output', output]);
    t.is(code, 0, stderr);
    await isValid(t, await readFile(output, 'utf8'));
  });
}

/** Their schemas are Keelson's; what holds documents to them is not. */
function problemsBy(name: string, documents: readonly unknown[]): unknown[] {
  const ajv = newCompiler();
  for (const file of readdirSync(schemaFolder).filter((one) => one.endsWith('.schema.json')))
    ajv.addSchema(JSON.parse(readFileSync(join(schemaFolder, file), 'utf8')) as object);
  const validate = ajv.getSchema(`https://keelson.dev/schemas/${name}.schema.json`);
  if (!validate) throw new Error(`there is no schema ${name}`);
  return documents.flatMap((document) => (validate(document) ? [] : (validate.errors ?? [])));
}

function linesOf(text: string): unknown[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown);
}
