import type { Attestation } from '../../../src/generated/attestations.ts';
import type { Compliance } from '../../../src/generated/compliance.ts';
import type { Control, Framework } from '../../../src/generated/framework.ts';
import type { Report, Result } from '../../../src/generated/report.ts';
import type { BundledCheck } from '../../../src/policy/bundle-files.ts';
import { complianceOf } from '../../../src/report/compliance/compliance.ts';
import { sha256 } from '../../../src/files/sha256.ts';
import { report, result } from '../example-report.ts';

/** The digest of the bundle that example reports are by. */
const digest = '0'.repeat(64);

export type Source = Report['run']['sources'][number];

export const source = (status: Source['status'], more: Partial<Source> = {}): Source => ({
  id: `azure:${status}`,
  cloud: 'azure',
  scope: `/subscriptions/${status}`,
  status,
  resources: 1,
  problems: [],
  ...more,
});

/** What a check says of a resource, both named by short words. */
export function said(
  check: string,
  resource: string,
  status: Result['status'],
  more: Partial<Result> = {},
): Result {
  const { risk, ...base } = result({
    check,
    title: `Title of ${check}`,
    status,
    resource: { id: resource, cloud: 'azure', type: 'T', name: resource, account: 's', region: 'eastus' },
    fingerprint: sha256(`${check}\n${resource}`),
    ...(status === 'waived' && {
      waiver: { reason: 'the vendor is late', owner: 'ml@example.com', expires: '2027-03-31' },
    }),
    ...more,
  });
  return status === 'fail' && risk ? { ...base, risk } : base;
}

export interface Given {
  readonly results?: readonly Result[];
  readonly sources?: readonly Source[];
  readonly controls?: readonly Control[];
  readonly attestations?: readonly Attestation[];
  readonly framework?: Partial<Framework>;
  readonly digest?: string;
  readonly asOf?: string;
}

/** What is known of controls of the framework `f`; checks are those that they name. */
export function given(options: Given): Compliance {
  const { results = [], sources = [source('complete')], controls = [], attestations = [] } = options;
  const one = report(...results);
  const whole: Report = { ...one, run: { ...one.run, sources: [...sources], notices: [] } };
  const ids = new Set(controls.flatMap(({ checks }) => checks));
  const checks = new Map(
    [...ids].map((id) => [
      id,
      { id, title: `Title of ${id}`, schema: 'azure/t', types: ['T'] } as unknown as BundledCheck,
    ]),
  );
  const framework = { title: 'F', version: '1', controls: [...controls], ...options.framework } as Framework;
  return complianceOf({
    report: whole,
    bundle: { revision: '0+0', digest: options.digest ?? digest, checks },
    frameworks: [{ id: 'f', origin: 'bundle', framework }],
    attestations,
    asOf: options.asOf ?? '2026-11-27',
  });
}

/** The one control of what is given. */
export function only({ frameworks }: Compliance) {
  const control = frameworks[0]?.controls[0];
  if (!control) throw new Error('there is no control');
  return control;
}

export const attestation = (more: Partial<Attestation> = {}): Attestation => ({
  framework: 'f',
  control: 'c',
  statement: 'It is so: see the minutes.',
  by: 'ciso@example.com',
  on: '2026-06-01',
  expires: '2027-06-01',
  status: 'met',
  ...more,
});
