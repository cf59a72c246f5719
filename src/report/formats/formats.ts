import { asff } from './asff.ts';
import type { Format } from './format.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { ndjson } from './ndjson.ts';
import { ocsf } from './ocsf.ts';
import { sarif } from './sarif.ts';
import { table } from './table.ts';
import { vex } from './vex.ts';

/** Every output format; a new one adds a line here. */
export const formats: readonly Format[] = [table, json, ndjson, sarif, markdown, ocsf, asff, vex];
