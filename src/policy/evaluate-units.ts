import { verdictEntrypoint } from '../bundle/dispatcher.ts';
import type { BundledCheck, Bundle } from './bundle.ts';
import type { Evaluation } from './evaluation/task.ts';
import { inputText } from './input-text.ts';
import { checksOf } from './judge-source.ts';
import type { JudgedUnits } from './judged-units.ts';
import { outcomeReader, type Outcome } from './outcomes.ts';
import type { Unit } from './units.ts';

/** The outcomes of every check on units that are there already, in the order of type, unit and check. */
export async function* evaluateUnits(
  evaluation: Evaluation,
  bundle: Pick<Bundle, 'checks' | 'entrypoints'>,
  units: ReadonlyMap<string, readonly Unit[]>,
): AsyncGenerator<Outcome> {
  const reader = outcomeReader(bundle);
  for (const [name, ofType] of units) {
    const type = name.toLowerCase();
    const entrypoint = bundle.entrypoints.get(type);
    if (entrypoint !== undefined && ofType.length > 0) {
      const checks = checksOf(bundle, type).map(taskCheck);
      yield* reader.all(await judged(evaluation, type, entrypoint, checks, ofType));
    }
  }
}

function taskCheck({ id, file }: BundledCheck) {
  return { id, file, entrypoint: verdictEntrypoint(id) };
}

async function judged(
  evaluation: Evaluation,
  type: string,
  entrypoint: string,
  checks: readonly ReturnType<typeof taskCheck>[],
  ofType: readonly Unit[],
): Promise<JudgedUnits> {
  const texts = ofType.map((unit) => Buffer.from(inputText(unit)));
  let end = 0;
  const ends = Uint32Array.from(texts, (text) => (end += text.byteLength));
  const bytes = Buffer.concat(texts);
  const answers = await evaluation.answer({ entrypoint, checks, bytes, ends });
  const spans = Uint32Array.from(
    [...ends].flatMap((unitEnd, index) => {
      const start = unitEnd - (texts[index]?.byteLength ?? 0);
      return [start, unitEnd, start, unitEnd];
    }),
  );
  return { count: texts.length, type: () => type, ...answers, subjects: bytes, units: bytes, spans };
}
