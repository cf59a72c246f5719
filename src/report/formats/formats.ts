import type { Format } from './format.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { ndjson } from './ndjson.ts';
import { sarif } from './sarif.ts';
import { table } from './table.ts';

/** Every output format; a new one adds a line here. */
export const formats: readonly Format[] = [table, json, ndjson, sarif, markdown, html];
