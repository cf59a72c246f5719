import { readBundle } from '../../src/policy/bundle.ts';
import { openCache } from '../../src/policy/cache/cache.ts';
import { startEvaluation } from '../../src/policy/evaluation/evaluation.ts';
import { threadsFor, unitsBeforeThreads } from '../../src/policy/evaluation/threads-for.ts';
import { judgeSource } from '../../src/policy/judge-source.ts';
import { outcomeReader } from '../../src/policy/outcomes.ts';
import { readUnits, storedUnitsOf } from '../../src/policy/units.ts';
import { version } from '../../src/version.ts';
import { collectFindings } from './findings.ts';

/* node keelson.js BUNDLE FILE [CACHE]: Keelson, from a document's lines or from stored units to the findings. */

const [archive = '', file = '', folder] = process.argv.slice(2);
const bundle = await readBundle(archive);
const cache =
  folder === undefined ? undefined : await openCache(folder, { bundle: bundle.digest, engine: version });
const stored = file.endsWith('.units');
const source = stored
  ? storedUnitsOf(file, bundle)
  : await readUnits(file, bundle, { digests: cache !== undefined });
const evaluation = await startEvaluation(bundle, {
  threads: threadsFor(source.facts.resources, true),
  unitsBefore: unitsBeforeThreads(true),
});
const reader = outcomeReader(bundle);
const findings = collectFindings();
let units = 0;
for await (const judged of judgeSource(source, bundle, evaluation, { cache })) {
  units += judged.count;
  for (const { check, subject, status } of reader.exceptions(judged)) {
    findings.add(check.id, subject.id, status);
  }
}
await cache?.save();
await Promise.all([evaluation.close(), source.close()]);
process.stdout.write(findings.say(units));
