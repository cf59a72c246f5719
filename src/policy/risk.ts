import type { Risk } from '../generated/report.ts';
import type { Evaluation } from './evaluation/task.ts';
import { inputText } from './input-text.ts';
import type { Outcome } from './outcomes.ts';

const entrypoint = 'risk/assessments';

/** What is known of a finding beside its resource's own configuration. */
export interface RiskContext {
  /** Ids of the insights that hold of the resource. */
  readonly insights: readonly string[];
  /** Attack paths: how many rest on the finding, the worst of them, and how many lead over the resource beside. */
  readonly paths: { readonly resting: number; readonly near: number; readonly worst?: string };
}

export interface WeighedRisk {
  readonly risk: Risk;
  /** What the risk counts where findings are compared; 0 where nothing says. */
  readonly points: number;
}

/**
 * The risk of each failed outcome, as the bundle's own risk policy computes it. A bundle without one, or one
 * that does not answer, leaves the check's severity as it is.
 */
export async function assessRisk(
  evaluation: Evaluation,
  failed: readonly Outcome[],
  contextOf?: (outcome: Outcome) => RiskContext | undefined,
): Promise<WeighedRisk[]> {
  if (failed.length === 0 || !evaluation.entrypoints.includes(entrypoint)) {
    return failed.map((outcome) => weighed(undefined, outcome));
  }
  const findings = failed.map((outcome) => findingOf(outcome, contextOf?.(outcome)));
  const text = await evaluation.ask(entrypoint, Buffer.from(inputText(findings)));
  const assessments = JSON.parse(text ?? '[]') as (Assessment | undefined)[];
  return failed.map((outcome, index) => weighed(assessments[index], outcome));
}

type Assessment = Risk & { readonly points?: number };

function weighed(assessment: Assessment | undefined, { check }: Outcome): WeighedRisk {
  if (!assessment) return { risk: { level: check.severity, factors: [] }, points: 0 };
  const { points = 0, ...risk } = assessment;
  return { risk, points };
}

function findingOf({ check, subject }: Outcome, context: RiskContext | undefined) {
  const { id, type, kind, name, account, region, tags } = subject;
  return {
    check: check.id,
    severity: check.severity,
    risk_area: check.risk_area,
    resource: { id, type, kind, name, account, region, tags, insights: context?.insights ?? [] },
    ...(context && { paths: context.paths }),
  };
}
