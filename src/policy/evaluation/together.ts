import { taskChecksOf } from '../checks-of.ts';
import type { Bundle } from '../bundle-files.ts';
import { answerBook } from './batches.ts';
import type { Answers, Evaluation, Task } from './task.ts';

/** A bundle with what evaluates it. */
export interface Member {
  readonly bundle: Bundle;
  readonly evaluation: Evaluation;
}

/**
 * Evaluates several bundles as one: the entrypoint of a task is a type in lower case, and each bundle that judges the
 * type is asked. An entrypoint of another kind is that of the first bundle that has it.
 */
export function together(members: readonly Member[]): Evaluation {
  const evaluations = members.map(({ evaluation }) => evaluation);
  return {
    entrypoints: [...new Set(evaluations.flatMap(({ entrypoints }) => entrypoints))],
    async answer(task) {
      const asked = members.flatMap((member) => {
        const own = taskOf(member.bundle, task);
        return own ? [member.evaluation.answer(own)] : [];
      });
      return (await Promise.all(asked)).reduce(joined);
    },
    async ask(entrypoint, input) {
      const asked = evaluations.find(({ entrypoints }) => entrypoints.includes(entrypoint)) ?? evaluations[0];
      return asked?.ask(entrypoint, input);
    },
    async close() {
      await Promise.all(evaluations.map((evaluation) => evaluation.close()));
    },
  };
}

function taskOf(bundle: Bundle, task: Task): Task | undefined {
  const entrypoint = bundle.entrypoints.get(task.entrypoint);
  return entrypoint === undefined
    ? undefined
    : { ...task, entrypoint, checks: taskChecksOf(bundle, task.entrypoint) };
}

/** The answers of both about the same units. No check is in both. */
function joined(left: Answers, right: Answers): Answers {
  const book = answerBook(left.codes.length);
  const known = new Map<number, string>();
  for (const [unit, code] of left.codes.entries()) {
    const other = right.codes[unit] as number;
    const pair = code * right.texts.length + other;
    let text = known.get(pair);
    if (text === undefined) {
      text = joinedTexts(left.texts[code] as string, right.texts[other] as string);
      known.set(pair, text);
    }
    book.add(text);
  }
  return book.answers();
}

const none = '{}';

/** Both are texts of JSON objects. */
function joinedTexts(left: string, right: string): string {
  if (left === none) return right;
  return right === none ? left : `${left.slice(0, -1)},${right.slice(1)}`;
}
