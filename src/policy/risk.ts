import type { Risk } from '../generated/report.ts';
import type { Evaluator } from './evaluator.ts';
import { inputText } from './evaluator.ts';
import type { Outcome } from './outcomes.ts';

const entrypoint = 'risk/assessments';

/**
 * The risk of each failed outcome, as the bundle's own risk policy computes it. A bundle without one, or one
 * that does not answer, leaves the check's severity as it is.
 */
export async function assessRisk(evaluator: Evaluator, failed: readonly Outcome[]): Promise<Risk[]> {
  const asSeverity = failed.map(({ check }): Risk => ({ level: check.severity, factors: [] }));
  if (failed.length === 0 || !evaluator.entrypoints.includes(entrypoint)) {
    return asSeverity;
  }
  const findings = failed.map(({ check, unit }) => ({
    severity: check.severity,
    risk_area: check.risk_area,
    resource: {
      id: unit.id,
      type: unit.type,
      kind: unit.kind,
      name: unit.name,
      account: unit.account,
      region: unit.region,
      tags: unit.tags,
    },
  }));
  const assessments = (await evaluator.evaluate(entrypoint, inputText(findings))) as
    (Risk | undefined)[] | undefined;
  return asSeverity.map((fallback, index) => assessments?.[index] ?? fallback);
}
