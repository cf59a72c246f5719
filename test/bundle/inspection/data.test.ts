import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { buildDataBundle } from '../../../src/bundle/build/data-bundle.ts';
import { comparedOf } from '../../../src/bundle/difference/compared.ts';
import { differenceOf } from '../../../src/bundle/difference/difference.ts';
import { readVersioningRules } from '../../../src/bundle/difference/proposal.ts';
import { inspect } from '../../../src/bundle/inspection/inspect.ts';
import { readNamed, runnableOf } from '../../../src/bundle/release/named.ts';
import { validate } from '../../../src/schema/validate.ts';
import { policyFolder } from '../build/policy-folder.ts';

const folderWith = (t: ExecutionContext, models: string) =>
  policyFolder(t, {
    'bundle.yaml': 'name: house\n',
    'overrides/azure_openai.yaml': `approved_models: ${models}\n`,
  });

async function fileWith(t: ExecutionContext, models: string): Promise<string> {
  const folder = await folderWith(t, models);
  const file = join(folder, 'house.wasm.tar.gz');
  await writeFile(file, (await buildDataBundle(folder, '1.2.0')).wasm);
  return file;
}

test('a bundle of data is inspected, and has nothing to be judged by', async (t) => {
  const file = await fileWith(t, '[a]');

  const inspection = await inspect(await readNamed(file));

  t.is(validate('bundle-inspection', inspection), undefined);
  t.like(inspection, { format: 2, checks: { total: 0 }, entrypoints: [], examples: 0 });
  t.deepEqual(inspection.roots, ['house', 'overrides/azure_openai/approved_models']);
  await t.throwsAsync(runnableOf(await readNamed(file)), {
    code: 'BUNDLE_INVALID',
    message: /house\.wasm\.tar\.gz holds data alone/,
  });
});

test('two bundles of data differ in their data, and a folder of data is one', async (t) => {
  const [before, after] = [await fileWith(t, '[a]'), await folderWith(t, '[a, b]')];

  const [old, now] = [comparedOf(await readNamed(before)), comparedOf(await readNamed(after))];
  const difference = differenceOf(old, now, await readVersioningRules());

  t.is(validate('bundle-difference', difference), undefined);
  t.true(JSON.stringify(difference).includes('overrides.azure_openai.approved_models'));
  t.is(difference.proposal.level, 'minor');
});
