import { readFileSync } from 'node:fs';
import { collectFindings } from '../findings.ts';
import { eachLine } from '../lines.ts';
import type { Found } from './check.ts';
import { emptyEstate, type Edge } from './judge.ts';

/* node main.js FILE: the checks written by hand, from the document to the findings. */

const [file = ''] = process.argv.slice(2);
const estate = emptyEstate();
if (file.endsWith('.ndjson')) {
  eachLine(file, readLine);
} else {
  const document = JSON.parse(readFileSync(file, 'utf8')) as {
    resources: Found[];
    relationships: Edge[];
  };
  document.resources.forEach((resource) => estate.addResource(resource));
  document.relationships.forEach((edge) => estate.addEdge(edge));
}
const findings = collectFindings();
process.stdout.write(findings.say(estate.judge(findings)));

function readLine(buffer: Buffer, from: number, to: number): void {
  // {"resource":… and {"relationship":…
  if (buffer[from + 4] === 0x73) {
    estate.addResource((JSON.parse(buffer.toString('utf8', from, to)) as { resource: Found }).resource);
  } else if (buffer[from + 4] === 0x6c) {
    estate.addEdge((JSON.parse(buffer.toString('utf8', from, to)) as { relationship: Edge }).relationship);
  }
}
