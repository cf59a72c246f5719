import type { KeptAnswer } from '../../../collect/transport/kept-answers.ts';
import type { Artifact } from '../../../store/artifacts/artifact.ts';
import { readArtifactLines } from '../../../store/artifacts/read.ts';
import type { Queries } from '../../../store/database.ts';

/** Answers of a cloud as they are kept with a run, a line each. */
export function* exchangeLines(answers: Iterable<KeptAnswer>): Generator<string> {
  for (const answer of answers) yield `${JSON.stringify(answer)}\n`;
}

/** Answers of a cloud that were kept with a run; undefined where none were. */
export async function storedExchanges(
  queries: Queries,
  artifact: Artifact,
): Promise<KeptAnswer[] | undefined> {
  const lines = await readArtifactLines(queries, artifact);
  if (!lines) return undefined;
  const answers: KeptAnswer[] = [];
  for await (const line of lines) {
    if (line !== '') answers.push(JSON.parse(line) as KeptAnswer);
  }
  return answers;
}
