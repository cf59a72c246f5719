import { mutantsGate } from './gate.ts';

/*
 * npm run mutants [-- CHECK…]: which mutants of the policies their tests do not tell. CHECK is the id of a check or a part of a
 * path; without one it is all of them.
 */

const { summary, survivors, problems } = await mutantsGate('policies', process.argv.slice(2));

for (const line of survivors) {
  process.stdout.write(`survived  policies/${line}\n`);
}
for (const line of problems) {
  process.stdout.write(`FAIL      ${line}\n`);
}
process.stdout.write(`${summary}\n`);
process.exitCode = problems.length === 0 ? 0 : 1;
