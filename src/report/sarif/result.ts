import type { Result as SarifResult, Suppression } from 'sarif';
import type { ReportWaiver, Result } from '../../generated/report.ts';
import { factsOf } from '../facts.ts';
import { levelOf } from '../report.ts';
import { locationOf, placeIn } from './location.ts';
import { fingerprintName } from './names.ts';
import { conventions, ranks } from './severity.ts';
import { messageText } from './text.ts';

const mostFacts = 5;

/** @param ruleIndex of its check among the rules of the driver. */
export function sarifResult(result: Result, ruleIndex: number): SarifResult {
  const { check, status, severity, risk, resource, waiver, baseline, fingerprint } = result;
  const isFailure = status === 'fail' || status === 'waived';
  return {
    ruleId: check,
    ruleIndex,
    kind: isFailure ? 'fail' : 'review',
    level: isFailure ? conventions[severity].level : 'none',
    message: { text: messageText(textOf(result)) },
    locations: [locationOf(result)],
    partialFingerprints: { [fingerprintName]: fingerprint },
    // All results of a run have them or none (§3.27.23).
    suppressions: waiver ? [suppressionOf(waiver)] : [],
    ...(baseline && { baselineState: baseline }),
    ...(status === 'fail' && { rank: ranks[levelOf(result)] }),
    properties: {
      status,
      ...(risk && { risk: risk.level, riskFactors: risk.factors }),
      resourceId: resource.id,
      resourceType: resource.type,
    },
  };
}

/** What is wrong where, in a first sentence that can stand alone, and what to do. */
function textOf({ title, status, resource, evidence, message, remediation }: Result): string {
  const { name } = resource;
  if (status === 'unknown') return `${title}: ${name} ${message}. ${remediation.summary}`;
  if (status === 'error') return `${title}: the check ended in an error on ${name}: ${message}`;
  const facts = factsOf(evidence);
  const shown = facts.slice(0, mostFacts).join(', ');
  const more = facts.length > mostFacts ? ` and ${facts.length - mostFacts} more` : '';
  return `${title}: not so for ${name}${facts.length === 0 ? '' : ` (${shown}${more})`}. ${remediation.summary}`;
}

function suppressionOf({ reason, owner, expires, file, line }: ReportWaiver): Suppression {
  const justification = [
    reason,
    ...(owner === undefined ? [] : [`owner: ${owner}`]),
    ...(expires === undefined ? [] : [`until: ${expires}`]),
  ].join('; ');
  return {
    kind: file === undefined ? 'external' : 'inSource',
    status: 'accepted',
    justification,
    ...(file !== undefined &&
      line !== undefined && { location: { physicalLocation: placeIn(file, { line }) } }),
  };
}
