import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import test from 'ava';
import { verdictOf } from './gate.ts';
import { survey, type FileSurvey } from './survey.ts';

/** Surveys a library that has these files. */
async function surveyed(files: Readonly<Record<string, string>>): Promise<Map<string, FileSurvey>> {
  const folder = await mkdtemp(join(tmpdir(), 'keelson-mutants-test-'));
  try {
    for (const [file, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), text);
    }
    return new Map((await survey(folder)).map((one) => [one.file, one]));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const width = `package lib.width

narrow(prefix) if prefix >= data.exposure.widest

narrow(true)
`;

const check = `package checks.a

import data.lib.width

compliant if {
	input.properties.open == false
	every range in input.properties.ranges {
		width.narrow(range)
	}
	not input.properties.kind in {"x", "y"}
}
`;

const data = 'widest: 8\n';

test('tests that pin everything leave no mutant, in libraries that only others test too', async (t) => {
  const found = await surveyed({
    'data/exposure.yaml': data,
    'lib/width.rego': width,
    'checks/a.rego': check,
    'checks/a_test.rego': `package checks.a_test

import data.checks.a as check

test_good if {
	every range in [8, 9, true] {
		check.compliant with input as _unit(false, [range], "z")
	}
}

test_bad if {
	not check.compliant with input as _unit(true, [8], "z")
	not check.compliant with input as _unit(false, [8, 7], "z")
	not check.compliant with input as _unit(false, [false, false], "z")
	not check.compliant with input as _unit(false, [8], "x")
	not check.compliant with input as _unit(false, [8], "y")
}

_unit(open, ranges, kind) := {"properties": {"open": open, "ranges": ranges, "kind": kind}}
`,
  });

  t.deepEqual(found.get('checks/a.rego')?.survivors, []);
  t.is(found.get('checks/a.rego')?.killed, 9);
  t.deepEqual(found.get('lib/width.rego')?.survivors, []);
  t.true((found.get('lib/width.rego')?.killed ?? 0) >= 5);
});

test('what a test does not ask about is told, with its row and what was changed', async (t) => {
  const found = await surveyed({
    'data/exposure.yaml': data,
    'lib/width.rego': width,
    'checks/a.rego': check,
    'checks/a_test.rego': `package checks.a_test

import data.checks.a as check

test_good if check.compliant with input as {"properties": {"open": false, "ranges": [9], "kind": "z"}}

test_bad if not check.compliant with input as {"properties": {"open": true, "ranges": [9], "kind": "z"}}
`,
  });

  const survivors = found.get('checks/a.rego')?.survivors ?? [];
  t.true(survivors.includes('checks/a.rego:10 constant: "x" is "x_"'));
  t.true(survivors.some((line) => line.startsWith('checks/a.rego:7 every: ')));
  t.true(survivors.includes('checks/a.rego:10 expression: without not input.properties.kind in {"x", "y"}'));
  t.false(survivors.some((line) => line.startsWith('checks/a.rego:6 ')));
  t.true(found.get('lib/width.rego')?.survivors.includes('lib/width.rego:3 operator: >= is >'));
});

test('a mutant that is no other policy is left out where a comment says so, and only there', async (t) => {
  const module = (comment: string) => `package checks.a

compliant if {
	${comment}
	input.properties.open == false
	input.properties.other == "a" # mutants:allow constant Whatever it says.
}
`;
  const tests = `package checks.a_test

import data.checks.a as check

test_good if check.compliant with input as {"properties": {"open": false, "other": "a"}}

test_bad if not check.compliant with input as {"properties": {"open": true, "other": "a"}}
`;
  const found = await surveyed({
    'checks/a.rego': module('# mutants:allow expression It is always there.'),
    'checks/a_test.rego': tests,
  });

  t.deepEqual(found.get('checks/a.rego')?.stale, [
    'checks/a.rego:5 mutants:allow expression: no such mutant survives',
    'checks/a.rego:6 mutants:allow constant: no such mutant survives',
  ]);
  t.deepEqual(found.get('checks/a.rego')?.survivors, [
    'checks/a.rego:6 expression: without input.properties.other == "a"',
  ]);
  await t.throwsAsync(
    surveyed({ 'checks/a.rego': module('# mutants:allow this'), 'checks/a_test.rego': tests }),
    {
      message: /^checks\/a\.rego:4: it is mutants:allow /,
    },
  );
});

test('all together, and each file, are held to a share', (t) => {
  const one = (file: string, killed: number, survived: number): FileSurvey => ({
    file,
    killed,
    survivors: Array.from({ length: survived }, (_, index) => `${file}:${index}`),
    stale: [],
  });

  const thresholds = { total: 90, each: 75 };
  t.deepEqual(verdictOf([one('a', 96, 2), one('b', 3, 1)], thresholds).problems, []);
  t.is(verdictOf([one('a', 96, 2), one('b', 3, 1)], thresholds).summary, '99 of 102 mutants killed (97.1 %)');
  t.deepEqual(verdictOf([one('a', 8, 1), one('b', 1, 1)], thresholds).problems, [
    '81.8 % of all mutants are killed, 90 are wanted',
    'b: 50.0 % of its mutants are killed, 75 are wanted',
  ]);
});
