import type { Severity } from '../../generated/report.ts';
import { isObject } from '../../report/baseline/is-object.ts';

/** How a posture is scored, as the topic posture_score of a bundle's data says. */
export interface ScoreModel {
  /** What a result can earn, by the severity of its check. */
  readonly weights: Readonly<Record<Severity, number>>;
  /** The part of it that a waived finding earns, 0 to 1. */
  readonly waived: number;
}

export const severities: readonly Severity[] = ['critical', 'high', 'medium', 'low'];

/** The model in a bundle's data; undefined where there is none that can be used, as in older bundles. */
export function scoreModelOf(data: Readonly<Record<string, unknown>>): ScoreModel | undefined {
  const topic = data['posture_score'];
  if (!isObject(topic) || !isObject(topic['weights'])) return undefined;
  const { weights, waived } = topic;
  const [critical, high, medium, low] = severities.map((severity) => weights[severity]);
  if (!isWeight(critical) || !isWeight(high) || !isWeight(medium) || !isWeight(low)) return undefined;
  if (!isWeight(waived) || waived > 1) return undefined;
  return { weights: { critical, high, medium, low }, waived };
}

function isWeight(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
