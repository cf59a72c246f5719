import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'ava';
import { generatedPages } from '../../docs/generate.ts';
import { errorCodes } from '../../src/errors.ts';

for (const [path, text] of await generatedPages()) {
  test(`docs/${path} is what the policies say now`, async (t) => {
    t.is(await readFile(join('docs', path), 'utf8'), text, 'run npm run generate');
  });
}

test('docs/errors.md names every error code, and no other', async (t) => {
  const page = await readFile('docs/errors.md', 'utf8');
  const named = [...page.matchAll(/^\| `([A-Z_]+)`/gm)].map(([, code]) => code);

  t.deepEqual(named.toSorted(), [...errorCodes].toSorted());
});

test('the README shows the two commands', async (t) => {
  const readme = await readFile('README.md', 'utf8');

  t.true(readme.includes('npm ci && npm start'));
  t.true(readme.includes('npm cit'));
});
