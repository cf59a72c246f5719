import test from 'ava';
import { inventoryOf } from './inventory.ts';
import seeds from './seeds.json' with { type: 'json' };
import { documentsOf, settingOf } from './setting.ts';
import { judgedBy, linesOf, ways } from './ways.ts';

const setting = await settingOf();
const { bundle, estate } = setting;
const [seed = 1] = seeds.always;
const random = inventoryOf(documentsOf(setting, seed, 32).map(({ document }) => document));

for (const [subject, inventory] of Object.entries({
  'the example estate': estate,
  'random documents': random,
})) {
  test.serial(`${subject}: judged alike, byte for byte, whichever way`, async (t) => {
    let expected: { name: string; lines: string[] } | undefined;
    for (const [name, way] of Object.entries(ways)) {
      const lines = linesOf(await judgedBy(way, inventory, bundle));
      expected ??= { name, lines };
      const at = lines.findIndex((line, index) => line !== expected?.lines[index]);
      t.is(lines[at], expected.lines[at], `${name} differs from ${expected.name}`);
      t.is(lines.join('\n'), expected.lines.join('\n'), `${name} differs from ${expected.name}`);
    }
    t.true((expected?.lines.length ?? 0) > 50);
    t.log(`${expected?.lines.length} units, ${Object.keys(ways).length} ways`);
  });
}
