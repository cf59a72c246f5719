import type { PathFormat } from './found.ts';
import { json } from './json.ts';
import { table } from './table.ts';

/** Ways to write attack paths. */
export const pathFormats: readonly PathFormat[] = [table, json];
