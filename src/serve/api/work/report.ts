import type { Policies } from '../../../report/formats/format.ts';
import { formats } from '../../../report/formats/formats.ts';
import { startOfReport } from '../../../report/formats/run-start.ts';
import { writeOutput } from '../../../report/output.ts';
import { policiesFor } from '../../../report/stored/policies.ts';
import { restrictedTo } from '../../../report/stored/restricted.ts';
import { streamOf, wholeOf } from '../../../report/stored/stream-of.ts';
import type { Report } from '../../../generated/report.ts';
import type { BundleFlags } from '../../../bundle/choice/chosen-bundle.ts';
import { bundleBy } from './bundles.ts';
import { reportFor } from './read-reports.ts';
import { page } from './screen.ts';
import type { Tasks } from './tasks.ts';

/** Writes a kept report in a format. */
export async function reportTask({
  reports,
  documents,
  reach,
  bundle,
  format: id,
  framework,
  output,
}: Tasks['report']['message']): Promise<undefined> {
  const format = formats.find((known) => known.id === id);
  if (!format) throw new Error(`there is no format ${id}`);
  const read = await reportFor(reports[0] ?? '', documents, reach);
  const shown = framework === undefined ? read : restrictedTo(read, framework);
  if ('stream' in format && !format.needsRun) {
    await writeOutput(format.stream(shown), output);
    return;
  }
  const report = await wholeOf(shown);
  const policies = await policiesOf(report, bundle);
  const text =
    'stream' in format
      ? format.stream(
          streamOf(report),
          startOfReport(report, policies, () => undefined),
        )
      : format.write(report, page, policies);
  await writeOutput(text, output);
}

async function policiesOf({ results }: Report, flags: BundleFlags): Promise<Policies> {
  return policiesFor(results, (await bundleBy(flags)).bundle);
}
