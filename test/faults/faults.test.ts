import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import { dialects } from '../store/stores.ts';
import { emptyFolder } from '../files/empty-folder.ts';
import { estateIn, type Estate } from '../serve/estate.ts';
import { faults } from './faults.ts';

/*
 * Parts of a running service are killed at random moments: npm run faults does it a hundred times, and says how often.
 */
const kills = 3;
const shared = await mkdtemp(join(tmpdir(), 'keelson-estate-'));
test.after.always(() => rm(shared, { recursive: true, force: true }));
let estate: Promise<Estate> | undefined;

for (const [index, dialect] of dialects.entries()) {
  test.serial(`${dialect}: whatever is killed, nothing is lost or doubled`, async (t) => {
    t.timeout(240_000);
    const folder = await emptyFolder(t);
    const { wrong, runs } = await faults(t, {
      dialect,
      seed: 20_261_120 + index,
      kills,
      folder,
      estate: await (estate ??= estateIn(shared)),
    });
    t.deepEqual(wrong, []);
    t.true(runs > 0);
  });
}
