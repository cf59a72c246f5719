import { readFile } from 'node:fs/promises';
import test from 'ava';
import type { AttackPath } from '../../../src/generated/attack-path.ts';
import type { AttackRule } from '../../../src/generated/attack-rule.ts';
import { describePath } from '../../../src/graph/paths/describe.ts';
import { findingBook } from '../../../src/graph/paths/findings.ts';
import { assessPaths, type PathAssessment } from '../../../src/graph/paths/risk.ts';
import { searchPaths, type FoundPath } from '../../../src/graph/paths/search.ts';
import { startEvaluation } from '../../../src/policy/evaluation/evaluation.ts';
import { validate } from '../../../src/schema/validate.ts';
import { shippedPolicies } from '../shipped.ts';
import { graphOfFit, smallestFit, type Edge, type SmallestFit } from './smallest.ts';

const today = '2026-11-27';
const bundle = await shippedPolicies();
const rules = Object.entries(bundle.attackRules);
const evaluation = await startEvaluation(bundle);

const techniques = JSON.parse(
  await readFile(new URL('techniques.json', import.meta.url), 'utf8'),
) as Readonly<Record<'attack' | 'atlas', Readonly<Record<string, string>>>>;

test.after.always(() => evaluation.close());

/** What a rule finds in a fit, as the ids of the resources that each path leads over. */
function found(id: string, rule: AttackRule, fit: SmallestFit, fact?: Parameters<typeof graphOfFit>[1]) {
  const document = graphOfFit(fit, fact);
  const { paths, undecided } = searchPaths(document, { [id]: rule }, { today });
  return {
    paths: paths.map(({ path }) => path.nodes.map((node) => document.resources[node]?.id)),
    undecided: undecided.map(({ resource }) => resource),
  };
}

async function described(id: string, rule: AttackRule, fit: SmallestFit): Promise<AttackPath> {
  const document = graphOfFit(fit);
  const own = { [id]: rule };
  const { paths } = searchPaths(document, own, { today });
  const [assessment] = await assessPaths(document, own, paths, evaluation);
  const { path } = paths[0] as FoundPath;
  const facts = {
    document,
    id,
    rule,
    path,
    conditions: [],
    book: findingBook([]),
    titles: new Map(),
    firstSeen: '2026-11-20T06:00:00Z',
  };
  return describePath({ ...facts, assessment: assessment as PathAssessment });
}

const nothing = { paths: [], undecided: [] };

for (const [id, rule] of rules) {
  const fit = smallestFit(rule);

  test(`${id} finds one path in the smallest document that fits it`, (t) => {
    t.deepEqual(found(id, rule, fit), {
      paths: [fit.resources.map((resource) => resource.id)],
      undecided: [],
    });
  });

  test(`${id} needs each of its insights, and is undecided where one is unknown`, (t) => {
    t.true(fit.insights.length + fit.edges.length > 0, 'a rule that needs nothing finds everything');
    for (const gone of fit.insights) {
      const name = `${gone.id} of ${gone.resource}`;
      const others = fit.insights.filter((held) => held !== gone);
      t.deepEqual(found(id, rule, { ...fit, insights: others }), nothing, `without ${name}`);
      const unread = found(id, rule, fit, (held) =>
        held.resource === gone.resource && held.id === gone.id
          ? { holds: [], unknown: [{ message: 'could not be read' }] }
          : { holds: [{ message: 'said so' }], unknown: [] },
      );
      t.deepEqual(unread, { paths: [], undecided: [fit.resources[0]?.id] }, `with ${name} unknown`);
    }
  });

  if (fit.edges.length > 0) {
    test(`${id} needs each of its edges, as it points and at its level`, (t) => {
      for (const [index, edge] of fit.edges.entries()) {
        const [from, kind, to, level] = edge;
        const with_ = (...own: Edge[]) => ({ ...fit, edges: fit.edges.toSpliced(index, 1, ...own) });
        t.deepEqual(found(id, rule, with_()), nothing, `without ${from} ${kind} ${to}`);
        t.deepEqual(found(id, rule, with_([to, kind, from, level])), nothing, `with ${to} ${kind} ${from}`);
        const asked = rule.connected?.find((step) => step.level && step.by === kind)?.level;
        const other = (['read', 'write', 'admin', 'invoke', 'list-keys'] as const).find(
          (one) => asked && !asked.includes(one),
        );
        if (kind !== 'has-permission' || !other) continue;
        t.deepEqual(found(id, rule, with_([from, kind, to, other])), nothing, `with ${kind} ${other}`);
      }
    });
  }

  test(`${id} says who does what to whom`, async (t) => {
    const path = await described(id, rule, fit);

    t.is(validate('attack-path', path), undefined);
    t.notRegex(path.title, /[{}]/);
    t.notRegex(path.narrative, /[{}]/);
    const names = path.nodes.map(({ name }) => name);
    t.true(
      names.some((name) => path.title.includes(name)),
      'the title names a resource',
    );
    t.is(path.risk.likelihood.factors[0], `the way itself: ${rule.likelihood}`);
    t.is(path.risk.impact.factors[0], `the way itself: ${rule.impact}`);
    for (const { text } of path.steps) t.notRegex(text, /leads to/, 'a step has the words of its edge');
  });

  test(`${id} has techniques that there are`, (t) => {
    for (const name of rule.techniques.attack) t.truthy(techniques.attack[name], `ATT&CK has no ${name}`);
    for (const name of rule.techniques.atlas) t.truthy(techniques.atlas[name], `ATLAS has no ${name}`);
  });
}

test('the table of techniques has those that rules name, and no others', (t) => {
  for (const matrix of ['attack', 'atlas'] as const) {
    const used = new Set(rules.flatMap(([, rule]) => rule.techniques[matrix]));
    t.deepEqual(Object.keys(techniques[matrix]).toSorted(), [...used].toSorted());
  }
});
