import { type Schema, count, oneOf, object } from './json-schema.ts';

export const levels = ['critical', 'high', 'medium', 'low'] as const;
export const level: Schema = oneOf(...levels);
export const levelCounts = object({ critical: count, high: count, medium: count, low: count });
