import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, chmod, mkdir, readFile, realpath, symlink, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { parse } from 'yaml';
import type { Report } from '../../src/generated/report.ts';
import { version } from '../../src/version.ts';
import { scan } from '../../src/cli/scan.ts';
import { cacheFolder, root } from '../cli/keelson.ts';
import { emptyFolder } from '../files/empty-folder.ts';
import { sarifProblems } from '../report/sarif/validator.ts';

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string; readonly value: string }>>;
  readonly runs: {
    readonly using: string;
    readonly steps: readonly {
      readonly id: string;
      readonly run: string;
      readonly env: Readonly<Record<string, string>>;
    }[];
  };
}

const read = (name: string) => readFile(join(root, name), 'utf8');
const action = parse(await read('action.yml')) as Action;
const [step] = action.runs.steps;

test('every input reaches the script as a variable, and none as text of it', async (t) => {
  const script = await read('action/scan.sh');

  t.is(action.runs.using, 'composite');
  t.is(action.runs.steps.length, 1);
  t.false(step?.run.includes('${{'));
  t.deepEqual(
    Object.entries(step?.env ?? {}),
    Object.keys(action.inputs).map((name) => [
      `KEELSON_INPUT_${name.toUpperCase().replaceAll('-', '_')}`,
      `\${{ inputs.${name} }}`,
    ]),
  );
  for (const name of Object.keys(step?.env ?? {})) t.true(script.includes(`\${${name}:-`), name);
  t.notRegex(script, /\beval\b|\bbash -c\b/);
});

test('every output is one that the script gives, and inputs have words and defaults', async (t) => {
  const script = await read('action/scan.sh');

  for (const [name, { value }] of Object.entries(action.outputs)) {
    t.is(value, `\${{ steps.${step?.id}.outputs.${name} }}`);
    t.true(script.includes(`"${name}=$`), name);
  }
  for (const input of Object.values(action.inputs)) t.is(typeof input.default, 'string');
  const formats = scan(new AbortController().signal).options.find(({ long }) => long === '--format');
  t.true(formats?.argChoices?.includes(action.inputs['format']?.default ?? ''));
});

/** A folder of programs in which npm, as npm does, puts the package that is asked for where it is told. */
async function programs(t: ExecutionContext): Promise<string> {
  const folder = await emptyFolder(t);
  await writeFile(
    join(folder, 'npm'),
    `#!/bin/sh
echo "$PWD: $*" >> '${folder}/npm.log'
mkdir -p node_modules/.bin
ln -sf '${join(root, 'src', 'launcher.cjs')}' node_modules/.bin/keelson
`,
  );
  await chmod(join(folder, 'npm'), 0o755);
  await symlink(process.execPath, join(folder, 'node'));
  return folder;
}

interface StepRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly summary: string;
  readonly outputs: ReadonlyMap<string, string>;
  readonly npm: string;
}

/** Runs the step as a runner does: the inputs as variables, files for outputs and the summary. */
async function runStep(
  t: ExecutionContext,
  inputs: Readonly<Record<string, string>>,
  cwd: string = root,
): Promise<StepRun> {
  const [bin, runner] = [await programs(t), await realpath(await emptyFolder(t))];
  const [output, summary] = [join(runner, 'output'), join(runner, 'summary')];
  await Promise.all([writeFile(output, ''), writeFile(summary, '# before\n')]);
  const values = Object.entries(action.inputs).map(([name, input]) => [
    `KEELSON_INPUT_${name.toUpperCase().replaceAll('-', '_')}`,
    inputs[name] ?? input.default,
  ]);
  const child = spawn('bash', ['-c', step?.run ?? ''], {
    cwd,
    env: {
      ...(Object.fromEntries(values) as Record<string, string>),
      PATH: `${bin}${delimiter}${process.env['PATH']}`,
      HOME: process.env['HOME'],
      XDG_CACHE_HOME: cacheFolder,
      GITHUB_ACTION_PATH: root,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      RUNNER_TEMP: runner,
    },
    timeout: 100_000,
  });
  const said = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.stderr += text));
  const [code] = (await once(child, 'close')) as [number];
  const lines = (await readFile(output, 'utf8')).trim().split('\n');
  return {
    code,
    ...said,
    summary: await readFile(summary, 'utf8'),
    outputs: new Map(lines.map((line) => line.split('=', 2) as [string, string])),
    npm: await readFile(join(bin, 'npm.log'), 'utf8').catch(() => ''),
  };
}

test('the step scans the example, fails as the scan does, and gives files and a summary', async (t) => {
  const { code, stdout, stderr, summary, outputs, npm } = await runStep(t, { path: 'examples/app' });
  const sarif = JSON.parse(await readFile(outputs.get('sarif') ?? '', 'utf8')) as unknown;
  const report = JSON.parse(await readFile(outputs.get('report') ?? '', 'utf8')) as Report;

  t.is(code, 1, stderr);
  t.is(outputs.get('exit-code'), '1');
  t.regex(stdout, /\d+ failed \(/);
  t.regex(summary, /^# before\n## Keelson: \d+ findings\n/);
  t.deepEqual(sarifProblems(sarif), []);
  t.true(report.summary.status.fail > 0);
  t.regex(
    npm,
    new RegExp(`^/.*/install: install --no-audit --no-fund --loglevel=error keelson@${version}\n$`),
  );
  t.false(npm.startsWith(`${root}:`));
});

test('inputs are options: a threshold, a baseline, a format, several paths', async (t) => {
  const first = await runStep(t, { path: 'examples/app\n', 'fail-on': 'none', format: 'markdown' });
  t.is(first.code, 0, first.stderr);
  t.regex(first.stdout, /^## Keelson: /);

  const baseline = first.outputs.get('report') ?? '';
  const second = await runStep(t, { path: 'examples/app/infra\r\nexamples/app/aws\r\n', baseline });
  t.is(second.code, 0, second.stderr);
  t.regex(second.summary, /## Keelson: no new findings/);
});

test('what is wrong with an input ends the step with a line and without files', async (t) => {
  const ran = await runStep(t, { path: 'examples/app', 'changed-since': '--output=x' });

  t.is(ran.code, 2);
  t.regex(
    ran.stderr,
    /keelson: --changed-since --output=x: a branch, tag or commit does not begin with a dash/,
  );
  t.deepEqual([...ran.outputs], [['exit-code', '2']]);
});

for (const [name, value] of [
  ['path', '$(touch pwned)'],
  ['path', '`touch pwned`; touch pwned\n&& touch pwned'],
  ['path', '--output=pwned'],
  ['fail-on', 'none" ; touch pwned ; "'],
  ['baseline', '$(touch pwned)'],
  ['changed-since', "main'; touch pwned; '"],
  ['format', 'table --output pwned'],
  ['version', '1.0.0 $(touch pwned)'],
  ['version', '1.0.0\ntouch pwned'],
  ['version', 'file:../x'],
] as const) {
  test(`nothing of ${name} is run or taken for an option: ${JSON.stringify(value)}`, async (t) => {
    const folder = await emptyFolder(t);
    await writeFile(join(folder, 'main.tf'), '');
    const ran = await runStep(t, { [name]: value }, folder);

    t.is(ran.code, 2, ran.stderr);
    await t.throwsAsync(access(join(folder, 'pwned')), { code: 'ENOENT' });
    if (name === 'version') t.is(ran.npm, '');
  });
}

test('an older Node is not used: npm is asked for one', async (t) => {
  const [bin, runner] = [await programs(t), await emptyFolder(t)];
  await mkdir(join(bin, 'old'));
  await writeFile(join(bin, 'old', 'node'), '#!/bin/sh\nexit 1\n');
  await chmod(join(bin, 'old', 'node'), 0o755);
  const child = spawn('bash', ['-c', step?.run ?? ''], {
    cwd: runner,
    env: {
      PATH: [join(bin, 'old'), bin, dirname('/usr/bin/env'), '/bin'].join(delimiter),
      GITHUB_ACTION_PATH: root,
      RUNNER_TEMP: runner,
    },
    stdio: 'ignore',
  });
  await once(child, 'close');

  t.regex(await readFile(join(bin, 'npm.log'), 'utf8'), / keelson@\S+ node@24\n$/);
});

test('the hook of pre-commit runs a command of the package, which npm pack builds without a word', async (t) => {
  const [hook] = parse(await read('.pre-commit-hooks.yaml')) as Record<string, unknown>[];
  const manifest = JSON.parse(await read('package.json')) as {
    bin: Record<string, string>;
    scripts: Record<string, string>;
    devDependencies: Record<string, string>;
  };
  const [command, ...rest] = String(hook?.['entry']).split(' ');

  t.like(hook, { id: 'keelson', language: 'node', pass_filenames: false, args: ['.'] });
  t.true(Object.hasOwn(manifest.bin, command ?? ''));
  t.deepEqual(rest, ['scan']);
  t.is(hook?.['language_version'], manifest.devDependencies['node']);
  t.notThrows(() => new RegExp(String(hook?.['files'])));
  // pre-commit installs what npm pack makes, whose only word must be the name of the file.
  t.is(manifest.scripts['prepack'], manifest.scripts['build']);
  t.regex(await read('.npmrc'), /^foreground-scripts=false$/m);
});
