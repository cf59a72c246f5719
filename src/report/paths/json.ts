import { validate } from '../../schema/validate.ts';
import { refuseMisfit } from '../misfit.ts';
import type { PathFormat } from './found.ts';

/** By schemas/attack-paths.schema.json. */
export const json: PathFormat = {
  id: 'json',
  write(found) {
    refuseMisfit(validate('attack-paths', found));
    return `${JSON.stringify(found, undefined, 2)}\n`;
  },
};
