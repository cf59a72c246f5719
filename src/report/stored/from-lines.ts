import { KeelsonError, messageOf } from '../../errors.ts';
import type { Fix, Report, Result } from '../../generated/report.ts';
import type { AttackPath } from '../../generated/attack-path.ts';
import { validate, validateDefinition } from '../../schema/validate.ts';
import { isObject } from '../baseline/is-object.ts';
import type { ReportStream } from '../formats/format.ts';
import { headerOf, refuseOther } from './header.ts';

/**
 * A report in lines. Results are read as they are asked for, and none is kept.
 *
 * @param lines those after the first.
 */
export function fromLines(first: string, lines: AsyncIterator<string>, name: string): ReportStream {
  refuseOther(headerOf(first), `${name}:1`);
  const rest: Rest = { attack_paths: [], fix_plan: [] };
  const results = resultsIn(lines, name, rest);
  return {
    results,
    async end() {
      while (!(await results.next()).done);
      const { run, summary, attack_paths, fix_plan } = rest;
      if (!run || !summary) throw refused(`${name} was cut off: its last line is no summary`);
      return { run, summary, attack_paths, fix_plan };
    },
  };
}

interface Rest {
  run?: Report['run'];
  summary?: Report['summary'];
  readonly attack_paths: AttackPath[];
  readonly fix_plan: Fix[];
}

async function* resultsIn(lines: AsyncIterator<string>, name: string, rest: Rest): AsyncGenerator<Result> {
  let number = 1;
  for (let next = await lines.next(); !next.done; next = await lines.next()) {
    number += 1;
    if (next.value.trim() === '') continue;
    const where = `${name}:${number}`;
    if (rest.summary) throw refused(`${where}: nothing comes after the summary`);
    const value = objectIn(next.value, where);
    if (value['result'] === undefined) {
      keep(value, where, rest);
      continue;
    }
    // The schema of lines asks of each whether it is of any kind, which takes long.
    const problem = validateDefinition('report', 'result', value['result']);
    if (problem) throw refused(`${where}: ${problem}`);
    yield value['result'] as Result;
  }
}

function keep(value: Readonly<Record<string, unknown>>, where: string, rest: Rest): void {
  const problem = validate('report-line', value);
  if (problem || value['schema'] !== undefined) {
    throw refused(`${where}: ${problem ?? 'the header comes first and once'}`);
  }
  const {
    attack_path: path,
    fix,
    run,
    summary,
  } = value as {
    attack_path?: AttackPath;
    fix?: Fix;
    run?: Report['run'];
    summary?: Report['summary'];
  };
  if (path) rest.attack_paths.push(path);
  if (fix) rest.fix_plan.push(fix);
  if (run) rest.run = run;
  if (summary) rest.summary = summary;
}

function objectIn(line: string, where: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw refused(`${where} is not JSON: ${messageOf(cause)}`);
  }
  if (!isObject(value)) throw refused(`${where}: not a line of a report`);
  return value;
}

function refused(text: string): KeelsonError {
  return new KeelsonError('REPORT_INVALID', text);
}
