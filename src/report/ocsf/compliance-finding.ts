import type { Evidence, Result } from '../../generated/report.ts';
import type { RunStart } from '../formats/format.ts';
import { aboutCheck } from '../standards/about-check.ts';
import { standardsOf } from '../standards/frameworks.ts';
import { sentenceOf } from '../standards/sentence.ts';
import { complianceStatuses, severityOf } from './enumerations.ts';
import { findingEvent } from './event.ts';
import { remediationOf } from './remediation.ts';

/** A Compliance Finding of OCSF (class 2003): what one check says of one resource. */
export function complianceFinding(result: Result, start: RunStart): object {
  const sentence = sentenceOf(result);
  return {
    ...findingEvent(result, { uid: 2003, name: 'Compliance Finding', sentence }, start),
    compliance: complianceOf(result, sentence, start),
    remediation: remediationOf(result, start.policies),
    ...(result.evidence.length > 0 && { evidences: result.evidence.map(evidenceOf) }),
  };
}

function complianceOf(result: Result, sentence: string, { policies }: RunStart): object {
  const { check, title, controls, risk_area: area } = result;
  const status = complianceStatuses[result.status];
  const severity = severityOf(result);
  const { description } = aboutCheck(check, policies);
  const standards = standardsOf(controls, policies);
  const both = { ...(standards.length > 0 && { standards }), status_id: status.id, status: status.caption };
  return {
    control: check,
    category: area,
    ...(controls.length > 0 && { requirements: controls }),
    ...both,
    status_code: result.status,
    status_details: [sentence],
    checks: [
      {
        uid: check,
        name: title,
        ...(description !== undefined && { desc: description }),
        severity_id: severity.id,
        severity: severity.caption,
        ...both,
      },
    ],
  };
}

function evidenceOf({ path, ...data }: Evidence): object {
  return { name: path, data };
}
