import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chosenBundle, type ChosenBundle } from '../../../bundle/choice/chosen-bundle.ts';
import { evaluationFor } from '../../../bundle/choice/evaluation-for.ts';
import { defaultCacheFolder } from '../../../files/cache-folder.ts';
import { answerLines } from '../../../policy/answers/write.ts';
import { openCache } from '../../../policy/cache/cache.ts';
import type { Evaluation } from '../../../policy/evaluation/task.ts';
import type { NumberedUnits } from '../../../policy/judge-source.ts';
import { judgedSource } from '../../../policy/judged-source.ts';
import { unitsOf } from '../../../policy/units.ts';
import { writeArtifact } from '../../../store/artifacts/write.ts';
import type { UnitSource } from '../../../units/chunk.ts';
import { version } from '../../../version.ts';
import { bundleFlags } from '../../config/bundle-flags.ts';
import type { StageContext } from './context.ts';
import { attemptOf } from './earlier.ts';
import { answersKey } from './evaluated.ts';
import { writeDocument } from './stored-document.ts';

/** Asks the checks about the document of a run, and keeps what they say. */
export async function evaluateStage(context: StageContext): Promise<void> {
  const { database, taken, config, signal, notice } = context;
  const folder = await mkdtemp(join(tmpdir(), 'keelson-run-'));
  try {
    const file = join(folder, 'document.ndjson');
    const attempt = await attemptOf(database, taken.run, 'collect');
    await writeDocument(database, { run: taken.run, kind: 'document', attempt }, file);
    const chosen = await chosenBundle(bundleFlags(config), {}, signal);
    chosen.notices.forEach(notice);
    const source = unitsOf(file, chosen.bundle, { digests: true });
    try {
      const evaluation = await evaluationFor(chosen, source.facts.resources);
      await evaluate(context, chosen, source, evaluation);
    } finally {
      await source.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function evaluate(
  { database, taken, config, signal, progress, left }: StageContext,
  chosen: ChosenBundle,
  source: UnitSource,
  evaluation: Evaluation,
): Promise<void> {
  const { run, attempt } = taken;
  const { bundle } = chosen;
  let isLeft = false;
  try {
    const cache = await openCache(defaultCacheFolder(), { bundle: bundle.digest, engine: version });
    const judged = judgedSource(source, bundle, { evaluation, cache, signal });
    const seen: NumberedUnits[] = [];
    const units = counted(judged.units, (batch, resources) => {
      if (left) seen.push(batch);
      progress({ resources });
    });
    const lines = answerLines({ ...judged, units }, answersKey(bundle, source));
    await writeArtifact(database, { run, kind: 'answers', attempt }, lines);
    if (!left) return;
    const again = { ...judged, units: inTurn(seen) };
    left.evaluated = { ...chosen, run, attempt, bundles: config.bundles, evaluation, judged: again };
    isLeft = true;
  } finally {
    if (!isLeft) await evaluation.close();
  }
}

async function* counted(
  units: AsyncIterable<NumberedUnits>,
  tell: (batch: NumberedUnits, all: number) => void,
): AsyncGenerator<NumberedUnits> {
  let all = 0;
  for await (const batch of units) {
    all += batch.count;
    tell(batch, all);
    yield batch;
  }
}

async function* inTurn(batches: readonly NumberedUnits[]): AsyncGenerator<NumberedUnits> {
  yield* batches;
}
