import type { BuiltinTable } from '../engine/context.ts';
import { stringOperand } from './operands.ts';

export const glob: BuiltinTable = {
  'glob.quote_meta': ([pattern]) => stringOperand(pattern, 1).replaceAll(/[*?\\[\]{}]/g, String.raw`\$&`),
};
