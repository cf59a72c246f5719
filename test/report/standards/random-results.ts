import fc from 'fast-check';
import type { Evidence, Result } from '../../../src/generated/report.ts';
import { result } from '../example-report.ts';

/** Texts that strangers can choose: half surrogate pairs, controls, blanks, long ones, names of Object's own. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom('', ' ', '\n', '\ud800', '\u001b[31m', '__proto__', 'constructor', '"]}', 'a'.repeat(5000)),
);
const statuses = ['pass', 'fail', 'unknown', 'not_applicable', 'waived', 'error'] as const;
const levels = ['critical', 'high', 'medium', 'low'] as const;

const resource = fc
  .record({
    id: fc.oneof(text, fc.constant('arn:aws:s3:::bucket'), fc.constant('code:r/f#pkg:pypi/mlflow@1.0')),
    cloud: fc.constantFrom('aws', 'azure', 'gcp', 'code', 'constructor'),
    type: fc.oneof(fc.constantFrom('AWS::S3::Bucket', 'code/package', '__proto__'), text),
    name: text,
    account: fc.oneof(fc.constantFrom('123456789012', 's'), text),
    region: fc.oneof(fc.constantFrom('us-east-1', 'global', 'cn-north-1', ''), text),
    file: fc.option(fc.oneof(fc.constant('f'), text), { nil: undefined }),
  })
  .map(({ file, ...rest }) => ({ ...rest, ...(file !== undefined && { file }) }));

const paths = ['properties.version', 'properties.advisories[]', 'properties.known_exploited[]'];
const evidence: fc.Arbitrary<Evidence> = fc
  .record({
    path: fc.oneof(fc.constantFrom(...paths), text),
    state: fc.constantFrom('value', 'default', 'absent', 'unknown'),
    value: fc.oneof(text, fc.constantFrom('CVE-2023-1', 'GHSA-1', '1.0'), fc.jsonValue()),
    message: fc.option(fc.oneof(fc.constant('CVE-2023-1 (high) hits 1.0, fixed in 2'), text), {
      nil: undefined,
    }),
  })
  .map(({ message, ...rest }) => ({ ...rest, ...(message !== undefined && { message }) }));

/** A result as the report's schema has it, with whatever can be named by others. */
export const randomResult: fc.Arbitrary<Result> = fc
  .record({
    check: fc.oneof(fc.constantFrom('code-package-vulnerable', 'a-b'), text),
    title: text,
    status: fc.constantFrom(...statuses),
    severity: fc.constantFrom(...levels),
    level: fc.constantFrom(...levels),
    resource,
    evidence: fc.array(evidence, { maxLength: 60 }),
    message: text,
    reason: fc.oneof(text, fc.constant('code_not_reachable: no')),
    baseline: fc.constantFrom('new', 'unchanged', undefined),
    controls: fc.array(fc.oneof(fc.constantFrom('mcsb-v2:IM-1', '__proto__:1'), text), { maxLength: 60 }),
    fingerprint: fc.stringMatching(/^[0-9a-f]{64}$/),
  })
  .map(({ level, reason, baseline, ...rest }) =>
    result({
      ...rest,
      risk: { level, factors: [reason] },
      ...(rest.status === 'waived' && { waiver: { reason } }),
      ...(baseline && { baseline }),
    }),
  )
  .map(({ risk, ...rest }) => ({ ...rest, ...(rest.status === 'fail' && risk && { risk }) }));
