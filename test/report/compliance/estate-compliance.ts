import { readFile, rm, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Compliance } from '../../../src/generated/compliance.ts';
import { keelson } from '../../cli/keelson.ts';

/** A folder with a report on the example estate, which is removed when the tests end. */
export async function estateReport() {
  const folder = await mkdtemp(join(tmpdir(), 'keelson-compliance-'));
  const file = join(folder, 'report.json');
  const scan = ['scan', '--replay', 'examples/estate', '--format', 'json', '--fail-on', 'none'];
  const { code, stderr } = await keelson([...scan, '--output', file]);
  if (code !== 0) throw new Error(stderr);
  return { folder, file, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** What is known of frameworks by a report. */
export async function complianceBy(file: string, frameworks: readonly string[]): Promise<Compliance> {
  const args = ['compliance', '--report', file, '--framework', frameworks.join(','), '--format', 'json'];
  const output = `${file}.compliance.json`;
  const { code, stderr } = await keelson([...args, '--output', output]);
  if (code !== 0) throw new Error(stderr);
  return JSON.parse(await readFile(output, 'utf8')) as Compliance;
}
