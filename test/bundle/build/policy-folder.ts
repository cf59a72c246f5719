import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ExecutionContext } from 'ava';

/** A folder of policies for one test, removed after it. */
export async function policyFolder(
  t: ExecutionContext,
  files: Readonly<Record<string, string>>,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'keelson-policies-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}

export interface CheckParts {
  readonly id?: string;
  readonly type?: string;
  readonly schema?: string;
  readonly evidence?: string;
  /** More lines of the custom block. */
  readonly custom?: readonly string[];
  readonly imports?: string;
  readonly rules?: string;
  /** Of a named bundle. */
  readonly bundle?: string;
}

/** A check on S3 buckets, whole but for what the test says otherwise. */
export function check(parts: CheckParts = {}): string {
  const id = parts.id ?? 'test-bucket-logging';
  return `# METADATA
# title: A check of a test
# description: It is about nothing.
# schemas:
#   - input: schema.${parts.schema ?? 'aws.s3_bucket'}
# custom:
#   id: ${id}
#   types: ["${parts.type ?? 'AWS::S3::Bucket'}"]
#   severity: medium
#   risk_area: data
#   evidence: [${parts.evidence ?? 'properties.BucketVersioningConfiguration.status'}]
${(parts.custom ?? []).map((line) => `#   ${line}\n`).join('')}#   remediation:
#     summary: Switch it on, whatever it is.
#   equivalents: []
#   threats: []
package ${parts.bundle === undefined ? '' : `${parts.bundle}.`}checks.test.${id.replaceAll('-', '_')}

${parts.imports === undefined ? '' : `${parts.imports}\n\n`}${parts.rules ?? 'compliant if input.properties.BucketVersioningConfiguration.status == "Enabled"'}
`;
}

/** The test file that a check must have. */
export const checkTest = (id = 'test-bucket-logging') => `package checks.test.${id.replaceAll('-', '_')}_test

test_nothing if count([]) == 0
`;
