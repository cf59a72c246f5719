import { messageOf } from '../../errors.ts';
import { EngineError } from '../engine/failure.ts';
import type { Engine, EvaluateOptions } from '../engine/start.ts';
import { answerBook, batchesOf, endOf, startOf } from './batches.ts';
import type { Limits } from './limits.ts';
import { splitItems } from './split.ts';
import type { Answers, Task, TaskCheck, Verdict } from './task.ts';

export interface AnswerOptions {
  readonly limits: Pick<Limits, 'batchUnits' | 'batchBytes'>;
  /** One clock and one seed for all units, so that no answer depends on how they are cut into batches. */
  readonly context: Pick<EvaluateOptions, 'now' | 'seed'>;
  /**
   * Told before each batch, or each unit where one check is asked, which unit comes next. When it answers false, the
   * answers so far are given.
   */
  readonly goOn?: (unit: number) => boolean;
}

/**
 * Asks a task's entrypoint batch by batch. Where a batch gives less than it was asked, or a builtin failed in it, its
 * units are asked one by one, and those that still fail check by check: what goes wrong is then one check's verdict.
 */
export function answerTask(engine: Engine, task: Task, { limits, context, goOn }: AnswerOptions): Answers {
  const book = answerBook(task.ends.length);
  for (const [from, to] of batchesOf(task, limits)) {
    if (goOn?.(from) === false) break;
    const answers = attempt(engine, task, from, to, context);
    for (let at = from; at < to; at += 1) {
      book.add(answers?.[at - from] ?? answerAlone(engine, task, at, context));
    }
  }
  return book.answers();
}

/** Asks one check about the units of a task one by one. */
export function answerCheck(
  engine: Engine,
  task: Task,
  check: TaskCheck,
  { context, goOn }: Omit<AnswerOptions, 'limits'>,
): Answers {
  const book = answerBook(task.ends.length);
  for (let unit = 0; unit < task.ends.length; unit += 1) {
    if (goOn?.(unit) === false) break;
    book.add(answerOf([[check, verdictOf(engine, check, inputOf(task, unit), context)]]));
  }
  return book.answers();
}

/** The text of an answer: every verdict but a bare pass. */
function answerOf(verdicts: readonly (readonly [TaskCheck, Verdict])[]): string {
  const others = verdicts.filter(([, { status }]) => status !== 'pass');
  return JSON.stringify(Object.fromEntries(others.map(([{ id }, verdict]) => [id, verdict])));
}

/** Undefined when the batch cannot be answered as a whole. */
function attempt(
  engine: Engine,
  task: Task,
  from: number,
  to: number,
  context: AnswerOptions['context'],
): string[] | undefined {
  try {
    const { text, builtinErrors } = engine.evaluate(task.entrypoint, listOf(task, from, to), {
      ...context,
      trusted: true,
    });
    const items = builtinErrors.length > 0 || text === undefined ? undefined : splitItems(text);
    const answers = items?.map((item) => exceptionsOf(item, task.checks.length));
    return answers?.length === to - from && !answers.includes(undefined) ? (answers as string[]) : undefined;
  } catch (error) {
    if (error instanceof EngineError) return undefined;
    throw error;
  }
}

const [comma, open, close] = [0x2c, 0x5b, 0x5d];

/** The JSON text of a list of units. */
function listOf({ bytes, ends }: Task, from: number, to: number): Uint8Array {
  const start = startOf(ends, from);
  const list = new Uint8Array(endOf(ends, to - 1) - start + (to - from) + 1);
  let at = 0;
  for (let unit = from; unit < to; unit += 1) {
    list[at] = unit === from ? open : comma;
    list.set(bytes.subarray(startOf(ends, unit), endOf(ends, unit)), at + 1);
    at += 1 + endOf(ends, unit) - startOf(ends, unit);
  }
  list[at] = close;
  return list;
}

/** An item says how many checks gave a verdict, and which verdicts are no pass: a check that said nothing did not pass. */
function exceptionsOf(item: string, checks: number): string | undefined {
  const said = `[${checks}, `;
  return item.startsWith(said) ? item.slice(said.length, -1) : undefined;
}

function answerAlone(engine: Engine, task: Task, unit: number, context: AnswerOptions['context']): string {
  const whole = attempt(engine, task, unit, unit + 1, context)?.[0];
  if (whole !== undefined) return whole;
  const input = inputOf(task, unit);
  return answerOf(task.checks.map((check) => [check, verdictOf(engine, check, input, context)]));
}

const inputOf = ({ bytes, ends }: Task, unit: number): Uint8Array =>
  bytes.slice(startOf(ends, unit), endOf(ends, unit));

function verdictOf(
  engine: Engine,
  check: TaskCheck,
  input: Uint8Array,
  context: AnswerOptions['context'],
): Verdict {
  try {
    const { text, builtinErrors } = engine.evaluate(check.entrypoint, input, context);
    const [failure] = builtinErrors;
    if (failure) return errorVerdict(check, failure.message, failure.location);
    return text === undefined
      ? errorVerdict(check, 'the check gave no verdict')
      : (JSON.parse(text) as Verdict);
  } catch (error) {
    return errorVerdict(check, messageOf(error), error instanceof EngineError ? error.location : undefined);
  }
}

/** The verdict on a pair that could not be evaluated. */
export function errorVerdict({ file }: TaskCheck, message: string, location: string = file): Verdict {
  return { status: 'error', message, location };
}
