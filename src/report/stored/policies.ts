import type { Result } from '../../generated/report.ts';
import type { BundledCheck } from '../../policy/bundle-files.ts';
import type { Policies } from '../formats/format.ts';

/** What a bundle says of checks, with what a report says of those that the bundle has not. */
export function policiesFor(
  results: readonly Result[],
  { revision, digest, checks, frameworks }: Policies,
): Policies {
  const others = new Map<string, BundledCheck>();
  for (const result of results) {
    if (!checks.has(result.check) && !others.has(result.check)) others.set(result.check, checkOf(result));
  }
  return { revision, digest, frameworks, checks: new Map([...checks, ...others]) };
}

function checkOf(result: Result): BundledCheck {
  const { check: id, title, severity, risk_area, remediation, controls, equivalents, threats } = result;
  return {
    id,
    title,
    description: title,
    severity,
    risk_area,
    remediation,
    controls,
    equivalents,
    threats,
    types: [result.resource.type],
    evidence: [result.evidence[0]?.path ?? 'properties'],
    package: '',
    file: '',
    schema: '',
    references: [],
  };
}
