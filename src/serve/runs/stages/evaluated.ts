import { isDeepStrictEqual } from 'node:util';
import { chosenBundle, type ChosenBundle } from '../../../bundle/choice/chosen-bundle.ts';
import { evaluationFor } from '../../../bundle/choice/evaluation-for.ts';
import type { Inventory } from '../../../generated/inventory.ts';
import { answeredSource } from '../../../policy/answers/answered-source.ts';
import type { AnswersKey } from '../../../policy/answers/format.ts';
import { readAnswers } from '../../../policy/answers/read.ts';
import type { Bundle } from '../../../policy/bundle.ts';
import type { Evaluation } from '../../../policy/evaluation/task.ts';
import { judgedSource, type JudgedSource } from '../../../policy/judged-source.ts';
import { unitsOf } from '../../../policy/units.ts';
import { readArtifactLines } from '../../../store/artifacts/read.ts';
import type { UnitSource } from '../../../units/chunk.ts';
import { version } from '../../../version.ts';
import { bundleFlags } from '../../config/bundle-flags.ts';
import type { StageConfig, StageContext } from './context.ts';
import { attemptOf } from './earlier.ts';

/** What the checks say of the document of a run, with the policies they are of. */
export interface Evaluated extends Pick<ChosenBundle, 'bundle' | 'notices' | 'waivers'> {
  readonly evaluation: Evaluation;
  readonly judged: JudgedSource;
}

/** What evaluating leaves in its process, where the stage of the graph usually comes next: what is in the store need not be read. */
export interface LeftEvaluated extends Evaluated {
  readonly run: string;
  readonly attempt: number;
  /** What the policies were chosen by. */
  readonly bundles: StageConfig['bundles'];
}

/** What was evaluated of the document of a run: here, or by another process. Its evaluation is to be closed. */
export async function evaluatedOf(context: StageContext, inventory: Inventory): Promise<Evaluated> {
  const { database, taken, config, left } = context;
  const attempt = await attemptOf(database, taken.run, 'evaluate');
  const here = left?.evaluated;
  if (left) left.evaluated = undefined;
  if (
    here?.run === taken.run &&
    here.attempt === attempt &&
    isDeepStrictEqual(here.bundles, config.bundles)
  ) {
    return here;
  }
  await here?.evaluation.close();
  return evaluatedElsewhere(context, attempt, inventory);
}

async function evaluatedElsewhere(
  { database, taken: { run }, config, signal, notice }: StageContext,
  attempt: number,
  inventory: Inventory,
): Promise<Evaluated> {
  const chosen = await chosenBundle(bundleFlags(config), {}, signal);
  chosen.notices.forEach(notice);
  const source = unitsOf(inventory, chosen.bundle);
  const lines = await readArtifactLines(database, { run, kind: 'answers', attempt });
  const answers = lines && (await readAnswers(lines, answersKey(chosen.bundle, source)));
  const evaluation = await evaluationFor(chosen, inventory.resources.length);
  if (answers) return { ...chosen, evaluation, judged: answeredSource(source, answers, signal) };
  // What is reported is of one set of policies.
  notice('what was evaluated is not kept, or not of the policies that there are now: they are asked again');
  return { ...chosen, evaluation, judged: judgedSource(source, chosen.bundle, { evaluation, signal }) };
}

/** What the answers of checks on a document follow from. */
export function answersKey({ digest }: Pick<Bundle, 'digest'>, { facts }: UnitSource): AnswersKey {
  return { bundle: digest, engine: version, document: facts.digest };
}
