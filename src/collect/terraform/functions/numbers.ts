import { EvaluationError } from '../../evaluation/value.ts';
import { whole, type Functions } from './function.ts';
import { numberAt, textAt } from './parameters.ts';

export const numbers: Functions = {
  abs: whole((all) => Math.abs(numberAt(all, 0))),
  ceil: whole((all) => Math.ceil(numberAt(all, 0))),
  floor: whole((all) => Math.floor(numberAt(all, 0))),
  log: whole((all) => Math.log(numberAt(all, 0)) / Math.log(numberAt(all, 1))),
  max: whole((all) => Math.max(...all.map((_, index) => numberAt(all, index)))),
  min: whole((all) => Math.min(...all.map((_, index) => numberAt(all, index)))),
  parseint: whole((all) => parsed(textAt(all, 0), numberAt(all, 1))),
  pow: whole((all) => numberAt(all, 0) ** numberAt(all, 1)),
  signum: whole((all) => Math.sign(numberAt(all, 0))),
};

function parsed(text: string, base: number): number {
  const value = Number.parseInt(text, base);
  if (Number.isNaN(value)) throw new EvaluationError(`${text} is no number to the base ${base}`);
  return value;
}
