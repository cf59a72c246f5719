import type { Report, Result } from '../../../generated/report.ts';
import type { Bundle } from '../../../policy/bundle.ts';
import { names } from '../names.ts';
import { NotChecked } from './check.ts';
import { firstDifference } from './first-difference.ts';
import { comparable } from './may-differ.ts';

/**
 * Where a report is not what follows again from its document and policies, in a line each, but for what may differ.
 *
 * @throws NotChecked where only results differ that ask the clock, which was another one
 */
export function differences(stored: Report, again: Report, { volatile }: Bundle): string[] {
  const problems: string[] = [];
  let byClock = 0;
  const add = (result: Result, problem: string) => {
    if (volatile.has(result.resource.type.toLowerCase())) byClock += 1;
    else problems.push(`${names.report}: ${result.check} of ${result.resource.id} ${problem}`);
  };
  const left = new Map(results(comparable(again)).map((result) => [result.fingerprint, result]));
  for (const result of results(comparable(stored))) {
    const other = left.get(result.fingerprint);
    left.delete(result.fingerprint);
    if (!other) add(result, 'does not follow from the document');
    else {
      const difference = firstDifference(asJson(other), result);
      if (difference !== undefined) add(result, difference);
    }
  }
  for (const result of left.values()) add(result, `is ${result.status} by the document, and is not in it`);
  if (new Set(stored.results.map(({ fingerprint }) => fingerprint)).size !== stored.results.length) {
    problems.push(`${names.report} has a result twice`);
  }
  if (problems.length > 0) return problems;
  if (byClock > 0) {
    throw new NotChecked(
      `${byClock} results differ that follow from the time of day as well, which was another when they were judged`,
    );
  }
  const rest = firstDifference(withoutResults(again), withoutResults(stored));
  return rest === undefined ? [] : [`${names.report}: ${rest}`];
}

function results(report: object): readonly Result[] {
  return (report as Report).results;
}

function withoutResults(report: Report): unknown {
  return asJson({ ...comparable(report), results: [] });
}

function asJson(value: object): unknown {
  return JSON.parse(JSON.stringify(value));
}
