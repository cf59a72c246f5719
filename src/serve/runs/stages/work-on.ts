import { inSpan } from '../../operations/spans.ts';
import { finishStage, Superseded } from '../finish.ts';
import type { Stage } from '../stage.ts';
import type { StageContext } from './context.ts';

/** What each stage does: loaded when it is worked on. */
const work: Readonly<Record<Stage, (context: StageContext) => Promise<void>>> = {
  collect: async (context) => (await import('./collect.ts')).collectStage(context),
  evaluate: async (context) => (await import('./evaluate.ts')).evaluateStage(context),
  graph: async (context) => (await import('./graph.ts')).graphStage(context),
  publish: async (context) => (await import('./publish.ts')).publishStage(context),
};

/**
 * Works on a stage, and has the run go on.
 *
 * @throws Superseded, what the signal says, and why it failed.
 */
export async function workOnStage(context: StageContext): Promise<void> {
  const { database, taken, signal, now } = context;
  await inSpan(`keelson.${taken.stage}`, { 'keelson.run': taken.run }, () => work[taken.stage](context));
  if (taken.stage !== 'publish') signal.throwIfAborted();
  try {
    await finishStage(database, taken, now().toISOString());
  } catch (error) {
    // What is published shows, whatever becomes of the row of its stage.
    if (taken.stage !== 'publish' || !(error instanceof Superseded)) throw error;
  }
}
