import { levels } from '../../../report/levels.ts';
import { type Schema, count, oneOf, object } from './json-schema.ts';

export const level: Schema = oneOf(...levels);
export const levelCounts = object({ critical: count, high: count, medium: count, low: count });
