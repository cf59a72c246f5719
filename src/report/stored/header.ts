import { KeelsonError } from '../../errors.ts';
import { isObject } from '../baseline/is-object.ts';

const version = 'keelson.report/v1';
const longestHeader = 1000;

/** What the first line of a report in lines says; undefined of other lines. */
export function headerOf(line: string): unknown {
  if (line.length > longestHeader) return undefined;
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) && value['form'] === 'lines' ? value : undefined;
  } catch {
    return undefined;
  }
}

/** @throws KeelsonError REPORT_INVALID when it is no report of the version that this Keelson reads. */
export function refuseOther(value: unknown, where: string): void {
  const schema = isObject(value) ? value['schema'] : undefined;
  if (schema === version) return;
  const found =
    typeof schema === 'string' && schema.startsWith('keelson.report/')
      ? `a report of version ${JSON.stringify(schema)}; this Keelson reads ${version}`
      : 'no report of Keelson: scan --format json or ndjson writes one';
  throw new KeelsonError('REPORT_INVALID', `${where} is ${found}`);
}
