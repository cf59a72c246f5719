import { readFileSync } from 'node:fs';

/* node parse.js FILE: reads the whole document and parses it, nothing else. */

const [file = ''] = process.argv.slice(2);
const { resources } = JSON.parse(readFileSync(file, 'utf8')) as { resources: unknown[] };
process.stdout.write(`${JSON.stringify({ resources: resources.length })}\n`);
