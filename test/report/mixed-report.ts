import type { Report, Result } from '../../src/generated/report.ts';
import { report, result } from './example-report.ts';

const fingerprint = (digit: string) => digit.repeat(64);

/** Code that has lines. */
export const inCode: Result = result({
  check: 'aws-code',
  title: 'Code is right',
  severity: 'medium',
  risk: { level: 'medium', factors: [] },
  resource: {
    id: 'code:example.com/acme/app/infra#aws_x.y',
    cloud: 'aws',
    type: 'AWS::X::Y',
    name: 'y',
    account: 'example.com/acme/app',
    region: '',
    address: 'aws_x.y',
    file: 'infra/main.tf',
    line: 3,
    end_line: 9,
  },
  place: { line: 5, end_line: 6 },
  equivalents: ['checkov:CKV_AWS_1'],
  threats: ['owasp-llm:LLM02'],
  controls: ['mcsb-v2:IM-1', 'mcsb-v2:IM-2', 'nist-ai-rmf-1:MAP 1.1'],
  fingerprint: fingerprint('1'),
});

/** A result of each status; its sums are right. */
export function mixedReport(): Report {
  const other = (status: Result['status'], digit: string, more: Partial<Result> = {}): Result => {
    const { risk: _, ...rest } = result({ status, fingerprint: fingerprint(digit), ...more });
    return { ...rest, resource: { ...rest.resource, id: `/${status}`, name: status } };
  };
  const all = [
    result(),
    inCode,
    other('error', '2', { message: 'it aborted' }),
    other('unknown', '3', { message: 'cannot be judged: x could not be read' }),
    other('waived', '4', { message: 'waived by me: known', waiver: { reason: 'known', owner: 'me' } }),
    other('pass', '5'),
    other('not_applicable', '6'),
  ];
  const made = report(...all);
  made.summary.status = { pass: 1, fail: 2, unknown: 1, not_applicable: 1, waived: 1, error: 1 };
  made.summary.risk = { critical: 1, high: 0, medium: 1, low: 0 };
  return made;
}
