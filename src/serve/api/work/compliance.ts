import { complianceOf } from '../../../report/compliance/compliance.ts';
import { complianceFormat } from '../../../report/compliance/formats/formats.ts';
import { chosenFrameworks } from '../../../report/compliance/frameworks/chosen.ts';
import { bundleBy } from './bundles.ts';
import { mergedReport } from './read-reports.ts';
import { page } from './screen.ts';
import type { Tasks } from './tasks.ts';

/** The controls of frameworks by the newest reports. */
export async function complianceTask({
  reports,
  documents,
  reach,
  bundle: flags,
  frameworks: ids,
  asOf,
  format: id,
  oscal,
}: Tasks['compliance']['message']): Promise<string | Uint8Array> {
  const { bundle } = await bundleBy(flags);
  const frameworks = await chosenFrameworks(ids, bundle);
  const report = await mergedReport(reports, documents, reach);
  const format = await complianceFormat(id, oscal);
  return format.write(complianceOf({ report, bundle, frameworks, attestations: [], asOf }), page);
}
