import { EvaluationError } from '../../evaluation/value.ts';
import { numberOf } from '../evaluate/conversion.ts';
import { whole, type Functions } from './function.ts';

/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-numeric */
export const numbers: Functions = {
  add: whole(([one, other]) => numberOf(one) + numberOf(other)),
  div: whole(([one, other]) => Math.trunc(numberOf(one) / notZero(numberOf(other)))),
  float: whole(([value]) => numberOf(value)),
  int: whole(([value]) => Math.trunc(numberOf(value))),
  minus: whole(([value]) => -numberOf(value)),
  mod: whole(([one, other]) => numberOf(one) % notZero(numberOf(other))),
  mul: whole(([one, other]) => numberOf(one) * numberOf(other)),
  sub: whole(([one, other]) => numberOf(one) - numberOf(other)),
};

function notZero(number: number): number {
  if (number === 0) throw new EvaluationError('division by zero');
  return number;
}
