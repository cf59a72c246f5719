import { version } from '../../version.ts';
import type { Bundle } from '../bundle-files.ts';
import type { AnswerCache } from '../cache/cache.ts';
import { startEvaluation } from '../evaluation/evaluation.ts';
import { threadsFor } from '../evaluation/threads-for.ts';
import { judgeSource } from '../judge-source.ts';
import { outcomeReader, type Outcome } from '../outcomes.ts';
import type { EvaluateOptions } from './options.ts';
import { sourceOf, type Given, type Judgeable } from './source.ts';
import { tally, type Summary } from './summary.ts';

/** The outcomes of a run, and what there is to say when all came. Opens nothing before it is read, and closes it all. */
export async function* outcomesOf(
  bundle: Bundle,
  what: Judgeable,
  options: EvaluateOptions & { readonly signal: AbortSignal },
): AsyncGenerator<Outcome, Summary> {
  const folder = options.cache ?? false;
  const { threads = 'auto' } = options;
  const given = await sourceOf(what, bundle, {
    digests: folder !== false,
    ...(threads !== 'auto' && { threads }),
  });
  try {
    const cache = folder === false ? undefined : await countedCache(folder, bundle.digest);
    return yield* judged(bundle, given, cache, options);
  } finally {
    await given.source.close();
  }
}

async function* judged(
  bundle: Bundle,
  { source, document }: Given,
  cache: CountedCache | undefined,
  options: EvaluateOptions,
): AsyncGenerator<Outcome, Summary> {
  const { limits = {}, now, signal, passes = false, threads: asked = 'auto' } = options;
  // Who knows that a bundle ends asks for no threads.
  const threads = asked === 'auto' ? threadsFor(source.facts.resources, false) : asked;
  const evaluation = await startEvaluation(bundle, { limits, threads, ...(now !== undefined && { now }) });
  try {
    const reader = outcomeReader(bundle);
    const counts = tally(bundle);
    const tasksInFlight = Math.max(4, threads);
    for await (const units of judgeSource(source, bundle, evaluation, { cache, signal, tasksInFlight })) {
      counts.add(units);
      yield* passes ? reader.all(units) : reader.exceptions(units);
    }
    await cache?.save();
    return counts.summary({
      cacheHits: cache?.hits() ?? 0,
      notices: [...(cache?.notices ?? [])],
      document,
    });
  } finally {
    await evaluation.close();
  }
}

interface CountedCache extends AnswerCache {
  /** Units that it had an answer for. */
  hits(): number;
}

async function countedCache(folder: string, digest: string): Promise<CountedCache> {
  // Needed where there is one alone.
  const { openCache } = await import('../cache/cache.ts');
  const cache = await openCache(folder, { bundle: digest, engine: version });
  let hits = 0;
  return {
    ...cache,
    code(ofUnit, offset) {
      const code = cache.code(ofUnit, offset);
      if (code >= 0) hits += 1;
      return code;
    },
    hits: () => hits,
  };
}
