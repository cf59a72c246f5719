import type { Bundle } from './bundle-files.ts';
import { taskChecksOf } from './checks-of.ts';
import type { Evaluation, TaskCheck } from './evaluation/task.ts';
import { inputText } from './input-text.ts';
import type { JudgedUnits } from './judged-units.ts';
import { outcomeReader, type Outcome } from './outcomes.ts';
import type { Unit } from './units.ts';

/** The outcomes of every check on units that are there already, in the order of type, unit and check. */
export async function* evaluateUnits(
  evaluation: Evaluation,
  bundle: Pick<Bundle, 'name' | 'checks' | 'entrypoints'>,
  units: ReadonlyMap<string, readonly Unit[]>,
): AsyncGenerator<Outcome> {
  const reader = outcomeReader(bundle);
  for (const [name, ofType] of units) {
    const type = name.toLowerCase();
    const entrypoint = bundle.entrypoints.get(type);
    if (entrypoint !== undefined && ofType.length > 0) {
      const checks = taskChecksOf(bundle, type);
      yield* reader.all(await judged(evaluation, type, entrypoint, checks, ofType));
    }
  }
}

async function judged(
  evaluation: Evaluation,
  type: string,
  entrypoint: string,
  checks: readonly TaskCheck[],
  ofType: readonly Unit[],
): Promise<JudgedUnits> {
  const encoder = new TextEncoder();
  const texts = ofType.map((unit) => encoder.encode(inputText(unit)));
  let end = 0;
  const ends = Uint32Array.from(texts, (text) => (end += text.byteLength));
  const bytes = new Uint8Array(end);
  for (const [index, text] of texts.entries()) bytes.set(text, (ends[index] ?? 0) - text.byteLength);
  const answers = await evaluation.answer({ entrypoint, checks, bytes, ends });
  const spans = Uint32Array.from(
    [...ends].flatMap((unitEnd, index) => {
      const start = unitEnd - (texts[index]?.byteLength ?? 0);
      return [start, unitEnd, start, unitEnd];
    }),
  );
  return { count: texts.length, type: () => type, ...answers, subjects: bytes, units: bytes, spans };
}
