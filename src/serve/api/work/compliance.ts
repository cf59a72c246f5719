import { basename } from 'node:path';
import { attestationsOf } from '../../../report/compliance/attestations/chosen.ts';
import { complianceOf } from '../../../report/compliance/compliance.ts';
import { complianceFormat } from '../../../report/compliance/formats/formats.ts';
import { chosenFrameworks } from '../../../report/compliance/frameworks/chosen.ts';
import { bundleBy } from './bundles.ts';
import { mergedReport } from './read-reports.ts';
import { page } from './screen.ts';
import type { Tasks } from './tasks.ts';

/** The controls of frameworks by the newest reports, and by what is attested. */
export async function complianceTask({
  reports,
  documents,
  reach,
  bundle: flags,
  frameworks: ids,
  attestations: file,
  asOf,
  format: id,
  oscal,
}: Tasks['compliance']['message']): Promise<string | Uint8Array> {
  const { bundle } = await bundleBy(flags);
  const frameworks = await chosenFrameworks(ids, bundle);
  const known = new Map(Object.entries(bundle.frameworks));
  const attested = await attestationsOf(
    { ...flags, ...(file !== undefined && { attestations: file }) },
    {},
    known,
  );
  const report = await mergedReport(reports, documents, reach);
  const format = await complianceFormat(id, oscal);
  const attestations = attested?.attestations ?? [];
  // Where files lie on the server is nobody's business.
  const source = attested && { ...attested.source, file: basename(attested.source.file) };
  return format.write(
    complianceOf({ report, bundle, frameworks, attestations, attested: source, asOf }),
    page,
  );
}
