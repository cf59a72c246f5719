import { asff } from './asff.ts';
import { csv } from './csv.ts';
import type { Format } from './format.ts';
import { gitlabCodeQuality } from './gitlab-code-quality.ts';
import { gitlabSecurity } from './gitlab-security.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import { ndjson } from './ndjson.ts';
import { ocsf } from './ocsf.ts';
import { prometheus } from './prometheus.ts';
import { sarif } from './sarif.ts';
import { table } from './table.ts';
import { vex } from './vex.ts';

/** Every output format; a new one adds a line here. */
export const formats: readonly Format[] = [
  table,
  json,
  ndjson,
  sarif,
  markdown,
  html,
  csv,
  junit,
  gitlabCodeQuality,
  gitlabSecurity,
  prometheus,
  ocsf,
  asff,
  vex,
];
