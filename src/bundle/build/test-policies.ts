import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { KeelsonError } from '../../errors.ts';
import { checksIn, inspectPolicies } from './annotations.ts';
import { checkPolicies } from './build.ts';
import { askedIn, listeners, type AskedUnit } from './examples/asked.ts';
import { readFrameworks } from './frameworks.ts';
import { insightsIn } from './graph/insights.ts';
import { opa } from '../compiler/opa-command.ts';
import { dataOf, readPolicies, type PolicySources } from './sources.ts';

export interface PolicyTestResult {
  readonly passed: number;
  readonly failed: readonly string[];
  readonly checks: number;
  /** What the tests ask checks about. */
  readonly asked: readonly AskedUnit[];
}

/**
 * All gates of a policy folder: format, types, evidence, a test file for each check, and `opa test` over the
 * data that ships.
 *
 * @throws KeelsonError POLICY_INVALID for everything but failing tests, which are in the result.
 */
export async function testPolicies(folder: string): Promise<PolicyTestResult> {
  const sources = await readPolicies(folder);
  await refuseUnformatted(folder);
  const inspected = await inspectPolicies(folder);
  const checks = checksIn(inspected, sources.name);
  const insights = insightsIn(inspected, sources.name);
  readFrameworks(sources.frameworks, checks);
  const { reads } = await checkPolicies(sources, checks, insights);
  for (const { file } of [...checks, ...insights]) {
    if (!sources.tests.has(file.replace(/\.rego$/, '_test.rego'))) {
      throw new KeelsonError(
        'POLICY_INVALID',
        `${file} has no test: write ${file.replace(/\.rego$/, '_test.rego')}`,
      );
    }
  }
  return { checks: checks.length, ...(await runTests(sources, listeners(checks, reads))) };
}

async function refuseUnformatted(folder: string): Promise<void> {
  const { code, stdout, stderr } = await opa(['fmt', '--fail', '-l', '.'], folder);
  if (code !== 0) {
    const files = stdout.trim().split('\n').join(', ');
    throw new KeelsonError(
      'POLICY_INVALID',
      files ? `not formatted, run opa fmt -w: ${files}` : `opa fmt failed: ${stderr.trim()}`,
    );
  }
}

interface TestCase {
  readonly package: string;
  readonly name: string;
  readonly fail?: boolean;
  readonly skip?: boolean;
  readonly error?: unknown;
  readonly location?: { readonly file: string; readonly row: number };
  /** What it printed, in base64. */
  readonly output?: string;
}

async function runTests(
  sources: PolicySources,
  beside: ReadonlyMap<string, string>,
): Promise<Omit<PolicyTestResult, 'checks'>> {
  const staged = await mkdtemp(join(tmpdir(), 'keelson-test-'));
  try {
    for (const [name, text] of [...sources.modules, ...sources.tests, ...beside]) {
      await mkdir(dirname(join(staged, name)), { recursive: true });
      await writeFile(join(staged, name), text);
    }
    await writeFile(join(staged, 'data.json'), JSON.stringify(dataOf(sources)));
    const { stdout, stderr } = await opa(['test', '.', '--format', 'json'], staged);
    const cases = parsedCases(stdout, stderr);
    const failed = cases.filter(
      ({ fail, skip, error }) => fail === true || skip === true || error !== undefined,
    );
    return {
      passed: cases.length - failed.length,
      failed: failed.map(nameOf),
      asked: cases.flatMap(({ name, output = '' }) =>
        askedIn(Buffer.from(output, 'base64').toString('utf8'), name),
      ),
    };
  } finally {
    await rm(staged, { recursive: true, force: true });
  }
}

function parsedCases(stdout: string, stderr: string): TestCase[] {
  try {
    return JSON.parse(stdout) as TestCase[];
  } catch {
    throw new KeelsonError(
      'POLICY_INVALID',
      `opa test failed: ${(stderr || stdout).trim().split('\n').slice(0, 5).join(' | ')}`,
    );
  }
}

function nameOf({ package: name, name: rule, location, error }: TestCase): string {
  const reason = error === undefined ? '' : `: ${JSON.stringify(error)}`;
  return `${location?.file ?? name}:${location?.row ?? 0} ${rule}${reason}`;
}
