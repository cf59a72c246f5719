import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'ava';
import type { AttackPath } from '../../src/generated/attack-path.ts';
import type { AttackPaths } from '../../src/generated/attack-paths.ts';
import type { Report } from '../../src/generated/report.ts';
import { validate } from '../../src/schema/validate.ts';
import { emptyFolder } from '../files/empty-folder.ts';
import { keelsonHere } from './in-this-thread.ts';
import { treePolicies } from './tree-policies.ts';

const policies = await treePolicies();
const estate = ['--replay', 'examples/estate', ...policies];

async function paths(...more: string[]): Promise<AttackPaths> {
  const { stdout, stderr, code } = await keelsonHere(['paths', ...estate, '--format', 'json', ...more]);
  if (code !== 0) throw new Error(`exit code ${code}: ${stderr}`);
  return JSON.parse(stdout) as AttackPaths;
}

let all: Promise<AttackPaths> | undefined;
/** All paths of the examples, which are searched once. */
const found = () => (all ??= paths());

const levels = ['critical', 'high', 'medium', 'low'];

test.serial('the examples have paths of many rules, over all three clouds', async (t) => {
  const { attack_paths: own } = await found();
  const rules = new Set(own.map(({ rule }) => rule));
  const clouds = new Set(own.flatMap(({ nodes }) => nodes.flatMap(({ cloud }) => cloud ?? [])));

  t.true(rules.size >= 12, [...rules].join(', '));
  t.deepEqual([...clouds].toSorted(), ['aws', 'azure', 'gcp']);
  t.is(new Set(own.map(({ id }) => id)).size, own.length);
});

test.serial(
  'what is written fits its schema, worst first, and its sums are those of its paths',
  async (t) => {
    const written = await found();
    const { attack_paths: own, summary } = written;

    t.is(validate('attack-paths', written), undefined);
    const ranks = own.map(({ risk }) => levels.indexOf(risk.level));
    t.deepEqual(ranks, ranks.toSorted());
    for (const level of levels) {
      const count = own.filter(({ risk }) => risk.level === level).length;
      t.is(summary.attack_paths?.risk[level as AttackPath['risk']['level']], count, level);
    }
  },
);

test.serial('every step has edges between its nodes, with what shows them', async (t) => {
  const { attack_paths: own } = await found();
  // Azure spells ids in several ways.
  const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

  for (const { id, nodes, steps } of own) {
    t.is(steps.length, nodes.length - 1, id);
    for (const [index, { edges, text }] of steps.entries()) {
      const [from, to] = [nodes[index]?.id ?? '', nodes[index + 1]?.id ?? ''];
      t.true(edges.length > 0, `${id}: ${text}`);
      for (const edge of edges) {
        const joins =
          (same(edge.from, from) && same(edge.to, to)) || (same(edge.from, to) && same(edge.to, from));
        t.true(joins, `${edge.from} ${edge.kind} ${edge.to} is no edge of ${text}`);
        t.truthy(edge.evidence, `${edge.from} ${edge.kind} ${edge.to} says why`);
      }
    }
  }
});

test.serial('each insight that a path needs says why it holds', async (t) => {
  const { attack_paths: own } = await found();
  const needed = own
    .flatMap(({ nodes }) => nodes.flatMap(({ insights }) => insights))
    .filter((one) => one.needed);

  t.true(needed.length > own.length / 2);
  for (const { id, reasons } of needed) t.true(reasons.length > 0, id);
});

test.serial('paths are chosen by rule, by what they lead over and by level', async (t) => {
  const { attack_paths: own } = await found();
  const ids = (some: readonly AttackPath[]) => some.map(({ id }) => id);
  const rules = ['public-grounding-data-leaks', 'unseen-abuse'];
  const byRule = await paths('--rule', rules.join(', '));
  t.deepEqual(ids(byRule.attack_paths), ids(own.filter(({ rule }) => rules.includes(rule))));
  t.deepEqual(new Set(byRule.attack_paths.map(({ rule }) => rule)), new Set(rules));

  const over = await paths('--over', 'OAI-freight', '--level', 'critical');
  const isOver = ({ nodes }: AttackPath) => nodes.some(({ name }) => name === 'oai-freight');
  t.deepEqual(
    ids(over.attack_paths),
    ids(own.filter((path) => isOver(path) && path.risk.level === 'critical')),
  );
  t.true(over.attack_paths.length > 0 && over.attack_paths.length < own.filter(isOver).length);
});

for (const [flags, message] of [
  [['--rule', 'unseen-abuze'], 'there is no rule unseen-abuze: did you mean unseen-abuse?'],
  [['--rule', 'zzzzzzzzzz'], 'there is no rule zzzzzzzzzz: keelson paths --list names the rules'],
  [['--over', 'oai-frieght'], 'there is no attack path over oai-frieght: did you mean oai-freight?'],
] as const) {
  test.serial(`${flags.join(' ')} is refused`, async (t) => {
    const { code, stderr, stdout } = await keelsonHere(['paths', ...estate, ...flags]);

    t.is(code, 2);
    t.is(stderr.trimEnd().split('\n').at(-1), `keelson: ${message}`);
    t.is(stdout, '');
  });
}

test.serial('the rules are listed, for people and for programs', async (t) => {
  const { stdout, code } = await keelsonHere(['paths', '--list', ...policies]);
  const lines = stdout.trimEnd().split('\n');
  t.is(code, 0);
  t.true(lines.length >= 40);
  t.regex(stdout, /^public-prompt-logs +Anybody can read what users ask \{workload\}$/m);

  const asJson = await keelsonHere(['paths', '--list', ...policies, '--format', 'json']);
  const rules = JSON.parse(asJson.stdout) as { id: string; find: unknown }[];
  t.deepEqual(
    rules.map(({ id }) => id),
    lines.map((line) => line.split(' ', 1)[0]),
  );
  t.true(rules.every(({ find }) => find !== undefined));
});

test.serial('a baseline says since when paths are there, and which are new', async (t) => {
  const folder = await emptyFolder(t);
  const file = join(folder, 'report.json');
  const report = JSON.parse(
    (await keelsonHere(['scan', ...estate, '--format', 'json', '--fail-on', 'none'])).stdout,
  ) as Report;
  const [dropped, ...kept] = report.attack_paths;
  t.is(report.attack_paths.length, (await found()).attack_paths.length);
  const earlier = kept.map((path) => ({ ...path, first_seen: '2025-01-01T00:00:00Z' }));
  await writeFile(file, JSON.stringify({ ...report, attack_paths: earlier }));
  const { attack_paths: own } = await paths('--baseline', file);

  for (const { id, baseline, first_seen: firstSeen } of own) {
    const isNew = id === dropped?.id;
    t.is(baseline, isNew ? 'new' : 'unchanged');
    t.is(firstSeen, isNew ? '2026-11-20T06:00:00Z' : '2025-01-01T00:00:00Z');
  }
  t.true(own.some(({ baseline }) => baseline === 'new'));
  t.true((await found()).attack_paths.every(({ baseline }) => baseline === undefined));
});
