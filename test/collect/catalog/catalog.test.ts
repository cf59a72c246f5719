import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'ava';
import type { KeyCatalog } from '../../../src/generated/catalog-keys.ts';
import type { ModelCatalog } from '../../../src/generated/catalog-models.ts';
import type { PackageCatalog } from '../../../src/generated/catalog-packages.ts';
import { readCatalog } from '../../../src/collect/catalog/read.ts';
import { packageRoot } from '../../../src/schema/files.ts';

test('every file of the catalogue fits a schema of its own', async (t) => {
  const files = await readdir(join(packageRoot, 'policies', 'catalog'));

  t.true(files.length >= 7);
  for (const file of files) await t.notThrowsAsync(() => readCatalog(file.replace(/\.yaml$/, '')), file);
});

test('the catalogue knows packages of six ecosystems, each once', async (t) => {
  const { packages } = (await readCatalog('packages')) as PackageCatalog;
  const names = packages.map(({ ecosystem, name }) => `${ecosystem} ${name.toLowerCase()}`);

  t.true(packages.length >= 170, String(packages.length));
  t.is(new Set(names).size, names.length);
  for (const ecosystem of ['PyPI', 'npm', 'Maven', 'NuGet', 'Go', 'crates.io']) {
    t.true(packages.filter((one) => one.ecosystem === ecosystem).length >= 20, ecosystem);
  }
  // What Java code imports cannot be told from the name of an artefact.
  t.deepEqual(
    packages.filter(({ ecosystem, imports }) => ecosystem === 'Maven' && !imports),
    [],
  );
});

test('an id belongs to one family of those who serve it', async (t) => {
  const { families } = (await readCatalog('models')) as ModelCatalog;
  const ids = families.flatMap(({ ids: own }) => own);

  t.deepEqual(
    ids.filter((id, index) => ids.indexOf(id) !== index),
    [],
  );
});

test('forms of keys are told apart by name, and those without a form by words before them', async (t) => {
  const { keys } = (await readCatalog('keys')) as KeyCatalog;

  for (const { name, marker, context, pattern } of keys) {
    t.true((marker === undefined) !== (context === undefined), name);
    t.notThrows(() => new RegExp(pattern), name);
    if (marker !== undefined) t.true(pattern.includes(marker) || pattern.includes(marker.slice(0, 4)), name);
  }
});
