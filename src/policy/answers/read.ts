import {
  answersSchema,
  type AnswersHeader,
  type AnswersKey,
  type AnswersLine,
  type AnswersTrailer,
} from './format.ts';

/** What checks said of the units of a document. */
export interface StoredAnswers {
  /** Distinct answers, and for each unit of the document, in its order, the index of its own. */
  readonly texts: readonly string[];
  readonly codes: Uint32Array;
  readonly notices: readonly string[];
}

/**
 * Reads answers that `answerLines` wrote.
 *
 * @returns undefined where they follow from something else than what is asked for.
 * @throws Error when they are cut short or damaged.
 */
export async function readAnswers(
  lines: AsyncIterable<string>,
  key: AnswersKey,
): Promise<StoredAnswers | undefined> {
  const texts: string[] = [];
  const codes: (number | undefined)[] = [];
  let header: AnswersHeader | undefined;
  let trailer: AnswersTrailer | undefined;
  let count = 0;
  for await (const line of lines) {
    if (line === '') continue;
    const value = JSON.parse(line) as AnswersHeader | AnswersLine | AnswersTrailer;
    if (!header) {
      header = value as AnswersHeader;
      if (!isFor(header, key)) return undefined;
    } else if ('codes' in value) {
      texts.push(...value.texts);
      for (const [index, unit] of value.units.entries()) codes[unit] = value.codes[index];
      count += value.units.length;
    } else {
      trailer = value as AnswersTrailer;
    }
  }
  if (
    trailer?.units !== count ||
    codes.length !== count ||
    !codes.values().every((code) => isOf(texts, code))
  ) {
    throw new Error('the answers of checks that were kept are not whole');
  }
  return { texts, codes: Uint32Array.from(codes as number[]), notices: trailer.notices };
}

// A unit that was left out must not be taken for one with the first answer.
const isOf = (texts: readonly string[], code: number | undefined) =>
  code !== undefined && code < texts.length;

function isFor({ schema, bundle, engine, document }: AnswersHeader, key: AnswersKey): boolean {
  return (
    schema === answersSchema && bundle === key.bundle && engine === key.engine && document === key.document
  );
}
