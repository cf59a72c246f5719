import type { PathFormat } from './found.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { svg } from './svg.ts';
import { table } from './table.ts';

/** Ways to write attack paths. */
export const pathFormats: readonly PathFormat[] = [table, json, svg, html];
