import { unknownValue } from '../../code/token.ts';
import { EvaluationError, type Value } from '../../evaluation/value.ts';
import { numberOf, textOf } from '../evaluate/conversion.ts';
import { printedCall } from '../evaluate/unknown.ts';
import { whole, parts, type Functions } from './function.ts';

/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-date */
export const dates: Functions = {
  datetimeadd: whole((all) => added(all)),
  datetimefromepoch: whole(([seconds]) => timeText(numberOf(seconds) * 1000)),
  datetimetoepoch: whole(([time]) => Math.trunc(timeOf(textOf(time)) / 1000)),
  utcnow: parts(() => unknownValue('utcNow()')),
};

const duration =
  /^(-?)P(?:(\d{1,6})Y)?(?:(\d{1,6})M)?(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6})S)?)?$/;

/** Forms of .NET are left to Azure: nothing that is judged depends on them. */
function added(all: readonly Value[]): Value {
  const [base, span, form] = all.map(textOf);
  if (form !== undefined) return unknownValue(printedCall('dateTimeAdd', all));
  const found = duration.exec(span ?? '');
  if (!found) throw new EvaluationError('a duration of ISO 8601 is needed');
  const sign = found[1] === '-' ? -1 : 1;
  const [years, months, weeks, days, hours, minutes, seconds] = found
    .slice(2)
    .map((part) => sign * Number(part ?? 0)) as [number, number, number, number, number, number, number];
  const date = new Date(timeOf(base ?? ''));
  date.setUTCMonth(date.getUTCMonth() + years * 12 + months);
  return timeText(
    date.getTime() + ((weeks * 7 + days) * 86_400 + hours * 3600 + minutes * 60 + seconds) * 1000,
  );
}

function timeOf(text: string): number {
  const time = Date.parse(text);
  if (Number.isNaN(time)) throw new EvaluationError('a time is needed');
  return time;
}

function timeText(milliseconds: number): string {
  const date = new Date(milliseconds);
  if (Number.isNaN(date.getTime())) throw new EvaluationError('there is no such time');
  return date.toISOString().replace('.000Z', 'Z');
}
