import test from 'ava';
import { documentText } from '../../bench/estate/document-text.ts';
import { estateLines } from '../../bench/estate/estate.ts';
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
