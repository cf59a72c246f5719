import type { Limits } from './limits.ts';
import type { Answers, Task } from './task.ts';

/** Ranges of units that go together in one call of the module. */
export function* batchesOf(
  { ends }: Pick<Task, 'ends'>,
  limits: Pick<Limits, 'batchUnits' | 'batchBytes'>,
): Generator<readonly [from: number, to: number]> {
  let from = 0;
  while (from < ends.length) {
    const start = startOf(ends, from);
    let to = from + 1;
    while (
      to < ends.length &&
      to - from < limits.batchUnits &&
      endOf(ends, to) - start <= limits.batchBytes
    ) {
      to += 1;
    }
    yield [from, to];
    from = to;
  }
}

/** Where a unit starts in the bytes of its task. */
export const startOf = (ends: Uint32Array, unit: number): number => (unit === 0 ? 0 : endOf(ends, unit - 1));

/** Where a unit ends in the bytes of its task. */
export const endOf = (ends: Uint32Array, unit: number): number => ends[unit] ?? 0;

/** A task of some of its units, over the same bytes. */
export function partOf(task: Task, from: number, to: number = task.ends.length): Task {
  if (from === 0 && to === task.ends.length) return task;
  const start = startOf(task.ends, from);
  return {
    ...task,
    bytes: task.bytes.subarray(start, startOf(task.ends, to)),
    ends: task.ends.slice(from, to).map((end) => end - start),
  };
}

/** Collects answers, each distinct text once. */
export function answerBook(units: number) {
  const known = new Map<string, number>();
  const texts: string[] = [];
  const codes = new Uint32Array(units);
  let answered = 0;

  function code(text: string): number {
    const found = known.get(text);
    if (found !== undefined) return found;
    const next = texts.push(text) - 1;
    known.set(text, next);
    return next;
  }

  return {
    add(text: string): void {
      codes[answered] = code(text);
      answered += 1;
    },
    addAll(answers: Answers): void {
      const renumbered = answers.texts.map(code);
      for (const old of answers.codes) {
        codes[answered] = renumbered[old] ?? 0;
        answered += 1;
      }
    },
    /** How many units have an answer. */
    answered: () => answered,
    /** What is there so far, for the units answered. */
    answers: (): Answers => ({ texts, codes: answered === units ? codes : codes.slice(0, answered) }),
  };
}
