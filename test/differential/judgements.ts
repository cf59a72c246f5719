import type { Inventory } from '../../src/generated/inventory.ts';
import { ordered } from '../../src/inventory/document.ts';
import type { Bundle } from '../../src/policy/bundle.ts';
import type { AnswerCache } from '../../src/policy/cache/cache.ts';
import { startEvaluation, type EvaluationOptions } from '../../src/policy/evaluation/evaluation.ts';
import { judgeSource } from '../../src/policy/judge-source.ts';
import { outcomeReader } from '../../src/policy/outcomes.ts';
import { unitsOf } from '../../src/policy/units.ts';
import type { UnitSource } from '../../src/units/chunk.ts';

/** What a check says of a unit, in a form that compares by its text: order of details and of keys means nothing. */
export interface Judgement {
  readonly status: string;
  readonly details: readonly unknown[];
  readonly unknown: readonly string[];
}

/** By unit id, then by check id. */
export type Judgements = ReadonlyMap<string, Readonly<Record<string, Judgement>>>;

export interface How {
  readonly evaluation?: EvaluationOptions;
  readonly source?: UnitSource;
  readonly cache?: AnswerCache;
  readonly taskUnits?: number;
}

/** How Keelson judges every unit of an inventory by every check of its type. */
export async function judgements(inventory: Inventory, bundle: Bundle, how: How = {}): Promise<Judgements> {
  const found = new Map<string, Record<string, Judgement>>();
  const evaluation = await startEvaluation(bundle, how.evaluation);
  const source = how.source ?? unitsOf(inventory, bundle, { digests: how.cache !== undefined });
  const { cache, taskUnits = 1024 } = how;
  const reader = outcomeReader(bundle);
  for await (const judged of judgeSource(source, bundle, evaluation, { cache, taskUnits })) {
    for (const { subject, check, status, details, unknown } of reader.all(judged)) {
      const ofUnit = found.get(subject.id) ?? {};
      ofUnit[check.id] = judgement({ status, details, unknown });
      found.set(subject.id, ofUnit);
    }
  }
  await Promise.all([evaluation.close(), source.close()]);
  return found;
}

export function judgement({
  status,
  details = [],
  unknown = [],
}: { status: string } & Partial<Judgement>): Judgement {
  const texts = details.map((detail) => JSON.stringify(ordered(detail))).toSorted();
  return { status, details: texts.map((text) => JSON.parse(text) as unknown), unknown: unknown.toSorted() };
}
