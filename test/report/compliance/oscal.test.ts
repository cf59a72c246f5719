import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import test, { type ExecutionContext } from 'ava';
import { controlIds } from '../../../src/report/compliance/oscal/control-ids.ts';
import { oscalModels, type OscalModel } from '../../../src/report/compliance/oscal/models.ts';
import { uuidOf } from '../../../src/report/compliance/oscal/uuid.ts';
import { oscal } from '../../../src/report/compliance/formats/oscal.ts';
import { keelson } from '../../cli/keelson.ts';
import { pythonTool } from '../../python-tool.ts';
import { estateReport } from './estate-compliance.ts';
import { attestation, given, said, source } from './example.ts';
import { leftOut } from '../../left-out.ts';
import { oscalProblems } from '../readers/oscal.ts';

const run = promisify(execFile);
const screen = { width: 80, colour: false };
const trestle = await pythonTool('compliance-trestle', '5.2.0', 'trestle', 'KEELSON_TRESTLE');

let estate: Awaited<ReturnType<typeof estateReport>>;
test.before(async () => void (estate = await estateReport()));
test.after.always(() => estate?.remove());

test('all models of the EU AI Act on the example estate are valid by NIST, and trestle takes them', async (t) => {
  t.timeout(240_000);
  const folder = join(estate.folder, 'oscal');
  for (const model of oscalModels) {
    const args = ['--framework', 'eu-ai-act', '--format', 'oscal', '--oscal-model', model];
    const ran = await keelson(['compliance', '--report', estate.file, ...args, '--output', `${folder}/`]);
    t.is(ran.code, 0, ran.stderr);
  }
  await areTaken(t, join(estate.folder, 'workspace'), (model) => join(folder, `eu-ai-act.${model}.json`));
});

const hostile = '=cmd|\n<script>alert(1)</script>\u202e "\ud800" [x](javascript:1) 名前\u0000';

test('so are hostile names, waivers and attestations', async (t) => {
  t.timeout(240_000);
  const compliance = given({
    results: [
      said('one', hostile, 'fail'),
      said('one', 'b', 'waived'),
      said('one', 'c', 'unknown', { message: '\n' }),
      said('two', ' ', 'pass'),
    ],
    sources: [source('failed')],
    controls: [
      { id: '4 (b)', title: hostile, checks: ['one', 'two'], manual: hostile },
      { id: 'c', title: 'C', checks: [], manual: 'Who?' },
    ],
    attestations: [attestation({ by: hostile, statement: hostile, evidence: 'https://example.com/a' })],
    framework: { title: hostile },
  });
  const folder = join(estate.folder, 'hostile');
  await mkdir(folder);
  const fileOf = (model: OscalModel) => join(folder, `${model}.json`);
  for (const model of oscalModels) {
    await writeFile(fileOf(model), String(await oscal(model).write(compliance, screen)));
  }
  await areTaken(t, join(folder, 'workspace'), fileOf);
});

async function areTaken(
  t: ExecutionContext,
  workspace: string,
  fileOf: (model: OscalModel) => string,
): Promise<void> {
  for (const model of oscalModels) {
    t.deepEqual(await oscalProblems(t, await readFile(fileOf(model), 'utf8')), [], model);
  }
  if ('missing' in trestle) leftOut(t, trestle.missing);
  else await validated(trestle.path, workspace, fileOf);
}

async function validated(tool: string, workspace: string, fileOf: (model: OscalModel) => string) {
  await mkdir(workspace);
  await run(tool, ['init', '--local'], { cwd: workspace });
  for (const model of oscalModels) {
    await run(tool, ['import', '-f', fileOf(model), '-o', 'one'], { cwd: workspace });
  }
  // Ends with another code than 0 where a model is not valid.
  await run(tool, ['validate', '-a'], { cwd: workspace });
}

test('the same gives the same bytes, and other content other ids', async (t) => {
  const controls = [{ id: 'c', title: 'C', checks: ['one'] }];
  const written = (resource: string) =>
    oscal('assessment-results').write(given({ controls, results: [said('one', resource, 'fail')] }), screen);

  t.is(await written('a'), await written('a'));
  t.not(await written('a'), await written('b'));
  t.regex(uuidOf('a'), /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  t.not(uuidOf('a', 'b'), uuidOf('a\nb'));
});

test('only what is met is satisfied', async (t) => {
  const controls = ['pass', 'fail', 'unknown', 'none'].map((id) => ({ id, title: id, checks: [id] }));
  const results = [said('pass', 'a', 'pass'), said('fail', 'a', 'fail'), said('unknown', 'a', 'unknown')];
  const document = JSON.parse(
    String(await oscal('assessment-results').write(given({ controls, results }), screen)),
  ) as {
    'assessment-results': { results: { findings: { target: { status: object } }[]; risks: unknown[] }[] };
  };
  const [one] = document['assessment-results'].results;

  t.deepEqual(
    one?.findings.map(({ target }) => {
      const { state, reason } = target.status as { state: string; reason: string };
      return `${state} ${reason}`;
    }),
    ['satisfied pass', 'not-satisfied fail', 'not-satisfied other', 'not-satisfied other'],
  );
  t.is(one?.risks.length, 1);
});

test('ids of controls are tokens, each its own', (t) => {
  t.deepEqual(
    [...controlIds(['AC-2', '12.1', 'GOVERN 1.1', 'govern-1.1', '(a)'])],
    [
      ['AC-2', 'ac-2'],
      ['12.1', '_12.1'],
      ['GOVERN 1.1', 'govern-1.1'],
      ['govern-1.1', 'govern-1.1_2'],
      ['(a)', '_-a-'],
    ],
  );
});
