import { KeelsonError } from '../../errors.ts';
import type { Result } from '../../generated/report.ts';
import { nearest } from '../../nearest.ts';
import type { ReportStream } from '../formats/format.ts';
import { frameworkOf } from '../framework-of.ts';
import { count, newTally } from '../report.ts';
import { restrictedNotice } from './shown-part.ts';

/**
 * The results that are about controls of one framework, with those controls alone, and sums of these. Attack paths and what the
 * baseline had are about everything and stay, which a notice says. At the end throws KeelsonError USAGE where no result is about the framework.
 */
export function restrictedTo({ results, end }: ReportStream, framework: string): ReportStream {
  const tally = newTally();
  const seen = new Set<string>();

  async function* chosen(): AsyncGenerator<Result> {
    for await (const result of results) {
      const controls = result.controls.filter((control) => {
        const of = frameworkOf(control);
        seen.add(of);
        return of === framework;
      });
      if (controls.length === 0) continue;
      const restricted = { ...result, controls };
      count(tally, restricted);
      yield restricted;
    }
  }

  const own = chosen();
  return {
    results: own,
    async end() {
      while (!(await own.next()).done);
      if (!seen.has(framework)) throw strange(framework, [...seen].toSorted());
      const { run, summary, ...rest } = await end();
      const { baseline, status: _, risk: __, ...others } = summary;
      return {
        ...rest,
        run: { ...run, notices: [...run.notices, restrictedNotice(framework)] },
        summary: {
          status: tally.status,
          risk: tally.risk,
          ...(baseline && { baseline: { ...tally.baseline, absent: baseline.absent } }),
          ...others,
        },
      };
    },
  };
}

function strange(framework: string, known: readonly string[]): KeelsonError {
  const meant = nearest(framework, known);
  const hint =
    known.length === 0
      ? 'it names none'
      : meant === undefined
        ? `there are ${known.join(', ')}`
        : `did you mean ${meant}?`;
  return new KeelsonError('USAGE', `no result is about the framework ${framework}: ${hint}`);
}
