import type { Evidence, Result } from '../../../src/generated/report.ts';
import { result } from '../example-report.ts';

export const purl = 'pkg:pypi/mlflow@2.2.0';

/** A failed result about a version of a package, as the checks of advisories give it. */
export function packageResult(hits: readonly Evidence[], more: Partial<Result> = {}): Result {
  return result({
    check: 'code-package-vulnerable',
    title: 'No version of an AI package is used that is known to be vulnerable',
    resource: {
      id: `code:example.com/app/uv.lock#${purl}`,
      cloud: 'code',
      type: 'code/package',
      name: 'mlflow',
      account: 'example.com/app',
      region: '',
      file: 'uv.lock',
      line: 3,
    },
    place: { line: 3 },
    evidence: [{ path: 'properties.version', state: 'value', value: '2.2.0' }, ...hits],
    remediation: { summary: 'Move to the version that mends it.' },
    ...more,
  });
}

export const rated: Evidence = {
  path: 'properties.advisories[]',
  state: 'value',
  value: 'CVE-2023-1176',
  message: 'CVE-2023-1176 (critical) hits 2.2.0, fixed in 2.2.2',
};
export const unmended: Evidence = {
  path: 'properties.advisories[]',
  state: 'value',
  value: 'PYSEC-1',
  message: 'PYSEC-1 (not rated) hits 2.2.0, and no version mends it',
};
export const exploited: Evidence = {
  path: 'properties.known_exploited[]',
  state: 'value',
  value: 'CVE-2023-1176',
  message: 'CVE-2023-1176 hits 2.2.0, and is known to be exploited',
};
