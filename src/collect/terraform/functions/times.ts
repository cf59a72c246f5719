import { unknownValue } from '../../code/token.ts';
import { EvaluationError } from '../../evaluation/value.ts';
import { parts, whole, type Functions } from './function.ts';
import { textAt } from './parameters.ts';

const notKnown = (name: string) => parts(() => unknownValue(`${name}()`));

export const times: Functions = {
  formatdate: notKnown('formatdate'),
  plantimestamp: notKnown('plantimestamp'),
  timeadd: notKnown('timeadd'),
  timecmp: whole((all) => Math.sign(moment(textAt(all, 0)) - moment(textAt(all, 1)))),
  timestamp: notKnown('timestamp'),
};

function moment(text: string): number {
  const value = Date.parse(text);
  if (Number.isNaN(value)) throw new EvaluationError(`${text} is no time`);
  return value;
}
