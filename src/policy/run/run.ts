import { KeelsonError, messageOf } from '../../errors.ts';
import type { Bundle } from '../bundle-files.ts';
import type { Outcome } from '../outcomes.ts';
import { checkOptions, type EvaluateOptions } from './options.ts';
import { outcomesOf } from './outcomes.ts';
import type { Judgeable } from './source.ts';
import type { Summary } from './summary.ts';

/**
 * Judging, as far as its outcomes are read. A run that ended before everything was judged has no summary, and never
 * looks like one that is complete: whoever goes on reading gets its error again.
 */
export interface Run extends AsyncIterable<Outcome> {
  /**
   * The outcomes, in no certain order; can be asked for once. Stopping to read them ends the run.
   *
   * @throws KeelsonError USAGE, at once, when they were asked for before. While they are read BUNDLE_INVALID,
   * DOCUMENT_INVALID, and INTERRUPTED when the signal came.
   */
  [Symbol.asyncIterator](): AsyncIterator<Outcome, Summary, undefined>;
  /**
   * What there is to say when everything was judged. Where nobody has begun to read outcomes, it judges everything now.
   *
   * @throws KeelsonError that ended the run; INTERRUPTED when who read the outcomes stopped before their end; USAGE
   * when they are still being read.
   */
  summary(): Promise<Summary>;
}

/** @throws KeelsonError USAGE when an option cannot be what it is. */
export function startRun(bundle: Bundle, what: Judgeable, options: EvaluateOptions): Run {
  checkOptions(options);
  const stop = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, stop.signal]) : stop.signal;
  let iterator: AsyncIterator<Outcome, Summary, undefined> | undefined;
  let complete: Summary | undefined;
  let failure: { readonly error: unknown } | undefined;

  function iterate(): AsyncIterator<Outcome, Summary, undefined> {
    const outcomes = outcomesOf(bundle, what, { ...options, signal });

    async function failed(error: unknown): Promise<never> {
      failure ??= { error: signal.aborted && error === signal.reason ? interruption(error) : error };
      try {
        // It may have been waiting at an outcome.
        await outcomes.return(undefined as never);
      } catch {
        // What goes wrong in closing is less than what went wrong before.
      }
      throw failure.error;
    }

    return {
      async next() {
        if (failure) throw failure.error;
        if (complete) return { done: true, value: complete };
        try {
          signal.throwIfAborted();
          const result = await outcomes.next();
          if (result.done) complete = result.value;
          return result;
        } catch (error) {
          return failed(error);
        }
      },
      async return() {
        if (!complete && !failure) {
          const error = new KeelsonError(
            'INTERRUPTED',
            'the run was ended before all of its outcomes were read; it has no summary',
          );
          failure = { error };
          stop.abort(error);
          await outcomes.return(undefined as never);
        }
        return { done: true, value: undefined as never };
      },
    };
  }

  function begun(): AsyncIterator<Outcome, Summary, undefined> {
    if (iterator) {
      throw new KeelsonError(
        'USAGE',
        'the outcomes of a run can be read once; call evaluate again to judge again',
      );
    }
    return (iterator = iterate());
  }

  async function readAll(): Promise<void> {
    const outcomes = begun();
    while (!(await outcomes.next()).done);
  }

  let reading: Promise<void> | undefined;
  return {
    [Symbol.asyncIterator]: begun,
    async summary() {
      if (!iterator) reading = readAll();
      await reading;
      if (failure) throw failure.error;
      if (complete) return complete;
      throw new KeelsonError(
        'USAGE',
        'the run has no summary before its outcomes have been read to their end',
      );
    },
  };
}

/** What a signal says, as an error of ours. */
function interruption(reason: unknown): KeelsonError {
  if (reason instanceof KeelsonError) return reason;
  return new KeelsonError(
    'INTERRUPTED',
    `the run was ended before everything was judged: ${messageOf(reason)}`,
    {
      cause: reason,
    },
  );
}
