import { catalogueFile, comparePeers } from './peers.ts';

/*
 * npm run peers [-- CSV]: which checks of other tools there is a check for. Ends with 1 when one of those of wave.json is missing.
 */

const file = process.argv[2] ?? (await catalogueFile());
if (file === undefined) {
  process.stdout.write('skipped: no CSV is named, and there is none beside KEELSON_FIXTURES\n');
} else {
  const { lines, summary, missing, problems } = await comparePeers(file, 'policies');
  process.stdout.write(`${[...lines, summary].join('\n')}\n`);
  process.exitCode = missing.length + problems.length === 0 ? 0 : 1;
}
