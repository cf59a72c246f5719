import { errorVerdict } from './answer.ts';
import { answerBook, batchesOf, partOf } from './batches.ts';
import { condemnations, type Condemned } from './condemned.ts';
import type { Limits } from './limits.ts';
import type { Run } from './runner.ts';
import type { Answers, Task, TaskCheck } from './task.ts';

interface Apart {
  readonly run: Run;
  readonly limits: Limits;
  readonly condemned: Condemned;
}

/**
 * Answers tasks by policies that may not end, or end their thread. A batch that was stopped is asked again check by
 * check, and a check that is stopped on a unit has the verdict `error` there; everything else gets its verdict.
 */
export function takingApart(run: Run, limits: Limits): (task: Task) => Promise<Answers> {
  const apart = { run, limits, condemned: condemnations() };
  return (task) => answer(apart, task);
}

async function answer(apart: Apart, task: Task): Promise<Answers> {
  const book = answerBook(task.ends.length);
  while (book.answered() < task.ends.length) {
    const rest = partOf(task, book.answered());
    if (task.checks.some((check) => apart.condemned.reason(check) !== undefined)) {
      // Its entrypoint asks the condemned check too.
      book.addAll(await answerByCheck(apart, partOf(rest, ...batchWith(apart, rest, 0))));
      continue;
    }
    const ran = await apart.run({ task: rest });
    if ('codes' in ran) {
      book.addAll(ran);
      continue;
    }
    const [from, to] = batchWith(apart, rest, ran.unit);
    // Answered before, but the answers were lost with the thread.
    if (from > 0) book.addAll(await answer(apart, partOf(rest, 0, from)));
    book.addAll(await answerByCheck(apart, partOf(rest, from, to)));
  }
  return book.answers();
}

function batchWith({ limits }: Apart, task: Task, unit: number): readonly [number, number] {
  for (const batch of batchesOf(task, limits)) if (unit < batch[1]) return batch;
  return [0, task.ends.length];
}

async function answerByCheck(apart: Apart, task: Task): Promise<Answers> {
  const columns: string[][] = [];
  for (const check of task.checks) columns.push(await answerOne(apart, task, check));
  const book = answerBook(task.ends.length);
  for (let unit = 0; unit < task.ends.length; unit += 1) {
    const members = columns.map((column) => (column[unit] ?? '{}').slice(1, -1));
    book.add(`{${members.filter((member) => member !== '').join(',')}}`);
  }
  return book.answers();
}

/** For each unit the JSON text of an object with the check's verdict, or of an empty one where it passed. */
async function answerOne(apart: Apart, task: Task, check: TaskCheck): Promise<string[]> {
  const { run, condemned } = apart;
  const answered: string[] = [];
  while (answered.length < task.ends.length) {
    const rest = partOf(task, answered.length);
    const reason = condemned.reason(check);
    if (reason !== undefined) {
      return [...answered, ...Array.from(rest.ends, () => errorText(check, reason))];
    }
    const ran = await run({ task: rest, check });
    if ('codes' in ran) {
      for (const code of ran.codes) answered.push(ran.texts[code] ?? '{}');
      if (answered.length < task.ends.length) condemned.slow(check);
      continue;
    }
    if (ran.unit > 0) answered.push(...(await answerOne(apart, partOf(rest, 0, ran.unit), check)));
    condemned.stopped(check);
    answered.push(errorText(check, ran.stopped));
  }
  return answered;
}

function errorText(check: TaskCheck, message: string): string {
  return JSON.stringify({ [check.id]: errorVerdict(check, message) });
}
