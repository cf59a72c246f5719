import './as-launched.ts';
import { readFile } from 'node:fs/promises';
import { formatNamed } from '../../src/cli/format-named.ts';
import type { Report } from '../../src/generated/report.ts';
import { writeOutput } from '../../src/report/output.ts';
import { manyResults } from './results.ts';

/* node bench/reports/write.ts REPORT RESULTS FORMAT FILE: writes as many results as that in a format. */

const [report = '', results = '', format = '', file = ''] = process.argv.slice(2);
const written = formatNamed(format);
if (!('stream' in written)) throw new Error(`${format} is not written while results come`);
const template = JSON.parse(await readFile(report, 'utf8')) as Report;
await writeOutput(written.stream(manyResults(template, Number(results))), file);
process.stdout.write(`${JSON.stringify({ units: Number(results) })}\n`);
