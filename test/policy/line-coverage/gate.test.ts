import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import { lineCoverage } from './gate.ts';

test('what no test reaches is told, and too much of it is not enough', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'keelson-coverage-test-'));
  try {
    await mkdir(join(folder, 'lib'));
    await mkdir(join(folder, 'data'));
    await writeFile(join(folder, 'data/topic.yaml'), 'limit: 1\n');
    await writeFile(
      join(folder, 'lib/a.rego'),
      'package lib.a\n\nfits(x) if {\n\tx > data.topic.limit\n}\n\nother(x) if {\n\tx == 1\n}\n',
    );
    await writeFile(
      join(folder, 'lib/a_test.rego'),
      'package lib.a_test\n\nimport data.lib.a\n\ntest_fits if a.fits(2)\n',
    );

    const { uncovered, share, isEnough } = await lineCoverage(folder);

    t.deepEqual(uncovered, ['lib/a.rego:7', 'lib/a.rego:8']);
    t.is(share, 50);
    t.false(isEnough);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
