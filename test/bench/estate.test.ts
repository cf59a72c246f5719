import test from 'ava';
import { collectFindings } from '../../bench/contestants/findings.ts';
import { emptyEstate } from '../../bench/contestants/handwritten/judge.ts';
import { documentText } from '../../bench/estate/document-text.ts';
import { estateLines } from '../../bench/estate/estate.ts';
import { manyPolicies } from '../../bench/many-policies.ts';
import { benchedRelease } from '../../bench/release.ts';
import { bundleFrom } from '../../src/policy/bundle.ts';
import { startEvaluation } from '../../src/policy/evaluation/evaluation.ts';
import { judgeSource } from '../../src/policy/judge-source.ts';
import { outcomeReader } from '../../src/policy/outcomes.ts';
import { unitsOf } from '../../src/policy/units.ts';
import { templatesOf } from '../../bench/estate/templates.ts';
import type { Inventory, Resource } from '../../src/generated/inventory.ts';
import type { Line } from '../../src/inventory/lines.ts';
import { validate, validateDefinition } from '../../src/schema/validate.ts';

const templates = await templatesOf('examples/estate');

function linesOf(resources: number, seed: number, mutate = 0): string[] {
  return [...estateLines(templates, { resources, seed, mutate })];
}

function resourcesIn(lines: readonly string[]): Resource[] {
  return lines
    .filter((line) => line.startsWith('{"resource":'))
    .map((line) => (JSON.parse(line) as { resource: Resource }).resource);
}

test('the same arguments give the same bytes, another seed gives others', (t) => {
  t.deepEqual(linesOf(300, 1), linesOf(300, 1));
  t.notDeepEqual(linesOf(300, 1), linesOf(300, 2));
});

test('every line is of an inventory', (t) => {
  const [header, ...lines] = linesOf(3000, 1);
  const empty = { sources: [], resources: [], relationships: [], components: [] };
  t.is(validate('inventory', { ...(JSON.parse(header ?? '') as object), ...empty }), undefined);
  const problems = lines.map((line) => {
    const [kind, value] = Object.entries(JSON.parse(line) as Line)[0] ?? [];
    return validateDefinition('inventory', String(kind), value);
  });
  t.deepEqual(
    problems.filter((problem) => problem !== undefined),
    [],
  );
});

test('the whole document says what the lines say', (t) => {
  const lines = linesOf(300, 1);
  const document = JSON.parse([...documentText(lines)].join('')) as Inventory;
  t.is(validate('inventory', document), undefined);
  t.deepEqual(document.resources, resourcesIn(lines));
});

test('resources are as many as asked for, unlike each other, in order and of usual size', (t) => {
  const resources = resourcesIn(linesOf(5000, 1));
  const ids = resources.map(({ id }) => id);
  t.is(new Set(ids).size, 5000);
  t.deepEqual(ids, ids.toSorted());
  const bytes = resources.reduce((sum, resource) => sum + Buffer.byteLength(JSON.stringify(resource)), 0);
  t.true(bytes > 5000 * 1400 && bytes < 5000 * 1800, `${bytes / 5000} bytes a resource`);
});

test('a changed estate differs in the share of resources that was asked for', (t) => {
  const [before, after] = [linesOf(5000, 1), linesOf(5000, 1, 0.01)];
  t.is(after.length, before.length);
  const changed = after.filter((line, index) => line !== before[index]);
  t.true(changed.length > 25 && changed.length < 100, `${changed.length} of 5000`);
  t.true(changed.every((line) => line.startsWith('{"resource":')));
});

test('the checks written by hand find what Keelson finds', async (t) => {
  const { archive, file } = await benchedRelease('wasm');
  const bundle = await bundleFrom(archive, file);
  const copies = JSON.parse([...documentText(linesOf(2000, 1))].join('')) as Inventory;
  for (const inventory of [copies, templates.inventory]) {
    const estate = emptyEstate();
    inventory.resources.forEach((resource) => estate.addResource(resource));
    inventory.relationships.forEach((edge) => estate.addEdge(edge));
    const byHand = collectFindings();
    const units = estate.judge(byHand);

    const evaluation = await startEvaluation(bundle);
    const source = unitsOf(inventory, bundle);
    const reader = outcomeReader(bundle);
    const keelsons = collectFindings();
    for await (const judged of judgeSource(source, bundle, evaluation)) {
      for (const { check, subject, status } of reader.exceptions(judged)) {
        keelsons.add(check.id, subject.id, status);
      }
    }
    await Promise.all([evaluation.close(), source.close()]);
    t.is(byHand.say(units), keelsons.say(units));
  }
});

test('a bundle of many policies is built of the shipped ones', async (t) => {
  const { checks } = await manyPolicies('policies', 300);
  t.is(new Set(checks.map(({ id }) => id)).size, 300);
});
