import type { Attestation } from '../../generated/attestations.ts';
import type { AttestationSource, Compliance, ComplianceFramework } from '../../generated/compliance.ts';
import type { Report } from '../../generated/report.ts';
import type { Bundle } from '../../policy/bundle-files.ts';
import { version } from '../../version.ts';
import { controlOf, type ControlContext } from './control.ts';
import type { ChosenFramework } from './frameworks/chosen.ts';
import { standingNotices } from './standing.ts';
import { coverageNote, summaryOf } from './summary.ts';

export interface ComplianceOptions {
  readonly report: Report;
  /** What the frameworks and their checks are of. */
  readonly bundle: Pick<Bundle, 'revision' | 'digest' | 'checks'>;
  readonly frameworks: readonly ChosenFramework[];
  readonly attestations: readonly Attestation[];
  /** The file that they are of. */
  readonly attested?: AttestationSource | undefined;
  /** The day that attestations are judged by, YYYY-MM-DD. */
  readonly asOf: string;
}

/** What a report shows of the controls of frameworks (schemas/compliance.schema.json, docs/compliance.md). */
export function complianceOf(options: ComplianceOptions): Compliance {
  const { report, bundle, attested, asOf } = options;
  const { run } = report;
  const isSame = run.bundle.digest === `sha256:${bundle.digest}`;
  const context = contextOf(options, isSame);
  const frameworks = options.frameworks.map((framework) => frameworkOf(framework, options, context));
  const standing = frameworks.flatMap(({ id, controls }) =>
    controls.flatMap((control) => standingNotices(id, control.id, control.attestations)),
  );
  return {
    schema: 'keelson.compliance/v1',
    tool: { name: 'keelson', version },
    as_of: asOf,
    bundle: run.bundle,
    document: run.document,
    judged_at: run.finished_at,
    sources: run.sources.map(({ id, cloud, status, resources }) => ({ id, cloud, status, resources })),
    coverage_note: coverageNote,
    ...(attested && { attestations: attested }),
    frameworks,
    notices: [
      ...run.notices,
      ...(isSame ? [] : [otherBundle(run.bundle.revision, bundle.revision)]),
      ...standing,
    ],
  };
}

function contextOf({ report, bundle, asOf }: ComplianceOptions, isSame: boolean): ControlContext {
  const byCheck = Map.groupBy(report.results, ({ check }) => check);
  return {
    byCheck,
    sources: report.run.sources,
    checks: bundle.checks,
    // Reports leave out what is deprecated, and a report by another bundle need not have asked.
    asked: (check) => {
      if (byCheck.has(check)) return true;
      const known = bundle.checks.get(check);
      return isSame && known !== undefined && known.deprecated === undefined;
    },
    asOf,
  };
}

function frameworkOf(
  { id, origin, framework }: ChosenFramework,
  { attestations }: ComplianceOptions,
  context: ControlContext,
): ComplianceFramework {
  const { title, version: edition, publisher, url } = framework;
  const own = attestations.filter((attestation) => attestation.framework === id);
  const controls = framework.controls.map((control) =>
    controlOf(
      control,
      own.filter((attestation) => attestation.control === control.id),
      context,
    ),
  );
  return {
    id,
    title,
    version: edition,
    ...(publisher !== undefined && { publisher }),
    ...(url !== undefined && { url }),
    origin,
    summary: summaryOf(controls),
    controls,
  };
}

function otherBundle(judged: string, chosen: string): string {
  return `the report is by the bundle ${judged}, the frameworks are of ${chosen}: what it does not name was not asked`;
}
