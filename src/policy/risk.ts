import type { Risk } from '../generated/report.ts';
import type { Evaluation } from './evaluation/task.ts';
import { inputText } from './input-text.ts';
import type { Outcome } from './outcomes.ts';

const entrypoint = 'risk/assessments';

/**
 * The risk of each failed outcome, as the bundle's own risk policy computes it. A bundle without one, or one
 * that does not answer, leaves the check's severity as it is.
 */
export async function assessRisk(evaluation: Evaluation, failed: readonly Outcome[]): Promise<Risk[]> {
  const asSeverity = failed.map(({ check }): Risk => ({ level: check.severity, factors: [] }));
  if (failed.length === 0 || !evaluation.entrypoints.includes(entrypoint)) {
    return asSeverity;
  }
  const findings = failed.map(({ check, subject }) => ({
    severity: check.severity,
    risk_area: check.risk_area,
    resource: {
      id: subject.id,
      type: subject.type,
      kind: subject.kind,
      name: subject.name,
      account: subject.account,
      region: subject.region,
      tags: subject.tags,
    },
  }));
  const text = await evaluation.ask(entrypoint, Buffer.from(inputText(findings)));
  const assessments = JSON.parse(text ?? '[]') as (Risk | undefined)[];
  return asSeverity.map((fallback, index) => assessments[index] ?? fallback);
}
