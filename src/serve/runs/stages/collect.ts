import { collected } from '../../../collect/collected.ts';
import type { KeptAnswer } from '../../../collect/transport/kept-answers.ts';
import type { Inventory } from '../../../generated/inventory.ts';
import { linesOf } from '../../../inventory/lines.ts';
import { readInventory } from '../../../inventory/read.ts';
import { writeArtifact } from '../../../store/artifacts/write.ts';
import { attemptsOf } from '../../config/defaults.ts';
import { givesAnswers } from '../parts.ts';
import type { StageContext } from './context.ts';
import { exchangeLines } from './stored-exchanges.ts';
import { partsOfRun } from './parts-of-run.ts';

/**
 * Collects what the source names, or one of its parts, and keeps the document, or the answers that it was made of. What could not be read is in its sources, so that the run will be partial.
 *
 * @throws Error when nothing at all could be read.
 */
export async function collectStage(context: StageContext): Promise<void> {
  const { database, taken, signal } = context;
  const { run, attempt, part } = taken;
  const answers: KeptAnswer[] | undefined =
    part && (await givesAnswers(context.source, part.id)) ? [] : undefined;
  const document = await documentOf(context, answers && ((answer) => answers.push(answer)));
  signal.throwIfAborted();
  // At last a part says what it could not read, and the others go on.
  if (!part || taken.tries < attemptsOf(context.source)) refuseUnusable(document);
  if (part && answers) {
    await writeArtifact(database, { run, kind: `exchanges/${part.id}`, attempt }, exchangeLines(answers));
    return;
  }
  const kind = part ? (`document/${part.id}` as const) : 'document';
  await writeArtifact(database, { run, kind, attempt }, withEnds(linesOf(document)));
}

async function documentOf(context: StageContext, keep?: (answer: KeptAnswer) => void): Promise<Inventory> {
  const { taken, config, signal, progress, notice } = context;
  const { source } = context;
  if (source.inventory !== undefined) return readInventory(source.inventory);
  const { azure, aws, gcp, paths, replay } = source;
  return collected({
    replay,
    ...(taken.part ? { only: taken.part.id } : { parts: await partsOfRun(context) }),
    scope: () => ({ ...(azure && { azure }), ...(aws && { aws }), ...(gcp && { gcp }) }),
    ...(!taken.part && { paths }),
    data: config.bundles?.data,
    notice,
    keep,
    progress,
    signal,
  });
}

function refuseUnusable({ sources }: Inventory): void {
  const [first] = sources;
  if (!first) throw new Error('there is no source in what was collected, so nothing is known to be complete');
  if (sources.some(({ status }) => status !== 'failed')) return;
  const problem = first.problems[0]?.message ?? 'nothing of it could be read';
  const others = sources.length > 1 ? ` (and ${sources.length - 1} more sources)` : '';
  throw new Error(`nothing could be read: ${first.id}: ${problem}${others}`);
}

function* withEnds(lines: Iterable<string>): Generator<string> {
  for (const line of lines) yield `${line}\n`;
}
