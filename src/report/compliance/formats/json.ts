import { validate } from '../../../schema/validate.ts';
import { refuseMisfit } from '../../misfit.ts';
import type { ComplianceFormat } from './format.ts';

/** All of it, by schemas/compliance.schema.json. */
export const json: ComplianceFormat = {
  id: 'json',
  description: 'all of it, by schemas/compliance.schema.json',
  suffix: '.json',
  write(compliance) {
    refuseMisfit(validate('compliance', compliance));
    return `${JSON.stringify(compliance, undefined, 2)}\n`;
  },
};
