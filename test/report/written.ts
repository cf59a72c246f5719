import type { Report } from '../../src/generated/report.ts';
import type { Format, Policies, Screen } from '../../src/report/formats/format.ts';
import { startOfReport } from '../../src/report/formats/run-start.ts';
import { policiesFor } from '../../src/report/stored/policies.ts';
import { streamOf } from '../../src/report/stored/stream-of.ts';

const none: Policies = { revision: '0+0', digest: '0'.repeat(64), checks: new Map(), frameworks: {} };

/** A report in any format. */
export async function written(
  format: Format,
  report: Report,
  screen: Screen = { width: 100, colour: false },
): Promise<string> {
  const chunks =
    'stream' in format
      ? format.stream(
          streamOf(report),
          startOfReport(report, none, () => undefined),
        )
      : format.write(report, screen, policiesFor(report.results, none));
  return (await Array.fromAsync<string>(chunks)).join('');
}
