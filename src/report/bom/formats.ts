import { csv } from './csv.ts';
import { cycloneDx } from './cyclonedx/document.ts';
import type { BomFormat } from './format.ts';
import { json } from './json.ts';
import { spdx } from './spdx/document.ts';
import { table } from './table.ts';

export const bomFormats: readonly BomFormat[] = [table, csv, json, cycloneDx, spdx];
