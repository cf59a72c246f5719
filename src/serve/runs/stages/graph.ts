import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Result } from '../../../generated/report.ts';
import type { Waiver } from '../../../generated/waivers.ts';
import { readWaivers } from '../../../policy/waivers.ts';
import { endLines, resultLine, startLine } from '../../../report/formats/ndjson.ts';
import { startReporting, type Judging } from '../../../report/reporting.ts';
import { writeArtifact } from '../../../store/artifacts/write.ts';
import { stageResources, stageResults } from '../../../store/history/stage.ts';
import { openWaivers } from '../../../store/history/waivers.ts';
import { runPolicyOf, type RunPolicy } from '../../../store/score/run-policy.ts';
import type { StageContext } from './context.ts';
import { attemptOf } from './earlier.ts';
import { evaluatedOf } from './evaluated.ts';
import type { KeptEnd } from './kept-end.ts';
import { storedDocument } from './stored-document.ts';

/**
 * Looks at the document of a run as a graph, with what checks say of its resources: insights, attack paths, risk, what to mend. Stages
 * what it finds, and keeps the report; nothing of it shows yet.
 */
export async function graphStage(context: StageContext): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'keelson-run-'));
  try {
    await reported(context, join(folder, 'report.ndjson'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function reported(context: StageContext, file: string): Promise<void> {
  const { database, taken, signal, now } = context;
  const attempt = await attemptOf(database, taken.run, 'collect');
  const inventory = await storedDocument(database, { run: taken.run, kind: 'document', attempt });
  const { bundle, notices, waivers, evaluation, judged } = await evaluatedOf(context, inventory);
  try {
    const judging = startReporting(judged, bundle, {
      evaluation,
      waivers: [...waivers, ...(await waiversOf(context))],
      notices,
      graph: { inventory },
      signal,
      startedAt: taken.startedAt,
      now,
    });
    await stored(context, judging, file, runPolicyOf(bundle));
    await stageResources(database, { id: taken.run, attempt: taken.attempt }, inventory.resources);
  } finally {
    await evaluation.close();
  }
}

/** Of the file, and those that were given through the service. */
async function waiversOf({ database, config, now }: StageContext): Promise<Waiver[]> {
  const file = config.bundles?.waivers;
  const [own, given] = await Promise.all([
    file === undefined ? [] : readWaivers(file),
    openWaivers(database, now().toISOString().slice(0, 10)),
  ]);
  return [...own, ...given];
}

/** Stages results as they come. The report waits in a file: one connection writes to the store at a time. */
async function stored(
  { database, taken, progress }: StageContext,
  judging: Judging,
  file: string,
  policy: RunPolicy,
): Promise<void> {
  const { run, attempt } = taken;
  const report = createWriteStream(file, { mode: 0o600 });
  const failed = new Promise<never>((_, reject) => report.on('error', reject));
  failed.catch(() => undefined);
  const write = async (text: string) => {
    if (!report.write(text))
      await Promise.race([new Promise<void>((resolve) => report.once('drain', () => resolve())), failed]);
  };
  async function* written(results: AsyncIterable<Result>): AsyncGenerator<Result> {
    let count = 0;
    for await (const result of results) {
      await write(resultLine(result));
      yield result;
      count += 1;
      if (count % 1000 === 0) progress({ results: count });
    }
  }
  await write(startLine());
  await stageResults(database, { id: run, attempt }, written(judging.results));
  const end = await judging.end();
  for (const text of endLines(end)) await write(text);
  await Promise.race([new Promise<void>((resolve) => report.end(() => resolve())), failed]);
  await writeArtifact(
    database,
    { run, kind: 'report', attempt },
    createReadStream(file, 'utf8') as AsyncIterable<string>,
  );
  const kept: KeptEnd = { end, policy };
  await writeArtifact(database, { run, kind: 'end', attempt }, [JSON.stringify(kept)]);
}
