import type { NumberedUnits } from '../judge-source.ts';
import type { JudgedSource } from '../judged-source.ts';
import {
  answersSchema,
  type AnswersHeader,
  type AnswersKey,
  type AnswersLine,
  type AnswersTrailer,
} from './format.ts';

// Answers that tell of a resource by name are as many as there are resources: what is forgotten is written again.
const mostKnown = 20_000;

/** What the checks say of units, as text that `readAnswers` reads. Units are written as they come, and none is kept. */
export async function* answerLines(
  { units, notices }: JudgedSource<NumberedUnits>,
  key: AnswersKey,
): AsyncGenerator<string> {
  yield line({ schema: answersSchema, ...key } satisfies AnswersHeader);
  const known = new Map<string, number>();
  let [written, count] = [0, 0];

  function lineOf({ texts, codes, numbers }: NumberedUnits): AnswersLine {
    if (known.size > mostKnown) known.clear();
    const added: string[] = [];
    const numberOf = (text: string) => {
      const before = known.get(text);
      if (before !== undefined) return before;
      known.set(text, written);
      added.push(text);
      return written++;
    };
    // A text is looked up once for all units that share it.
    const ofCode = new Map<number, number>();
    const all = Array.from(codes, (code) => {
      const number = ofCode.get(code) ?? numberOf(texts[code] as string);
      ofCode.set(code, number);
      return number;
    });
    return { texts: added, units: [...numbers], codes: all };
  }

  for await (const judged of units) {
    yield line(lineOf(judged));
    count += judged.count;
  }
  yield line({ units: count, notices } satisfies AnswersTrailer);
}

function line(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
