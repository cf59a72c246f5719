import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { KeelsonError, messageOf } from '../errors.ts';
import { writeWhole } from '../files/write-whole.ts';
import type { Compliance } from '../generated/compliance.ts';
import type { ComplianceFormat } from '../report/compliance/formats/format.ts';
import { complianceFormat } from '../report/compliance/formats/formats.ts';
import type { OscalModel } from '../report/compliance/oscal/models.ts';
import { writeOutput } from '../report/output.ts';
import { screenOf } from './screen.ts';

export interface ComplianceTargetFlags {
  readonly format: string;
  readonly oscalModel: OscalModel;
  readonly output?: string;
}

/**
 * What writes to where the flags say: one document, or one for each framework in a folder.
 *
 * @throws KeelsonError USAGE where several frameworks cannot be one document, or the terminal cannot show it.
 */
export async function complianceTarget(
  { format: id, oscalModel, output }: ComplianceTargetFlags,
  frameworks: number,
): Promise<(compliance: Compliance) => Promise<void>> {
  const format = await complianceFormat(id, oscalModel);
  if (output !== undefined && (await isFolder(output))) {
    return (compliance) => writeEach(compliance, format, output);
  }
  if (id === 'oscal' && frameworks > 1) {
    throw new KeelsonError('USAGE', 'OSCAL has a document for each framework: name a folder with -o DIR/');
  }
  if (id === 'pdf' && output === undefined && process.stdout.isTTY) {
    throw new KeelsonError('USAGE', 'a PDF is nothing for a terminal: name a file with -o FILE');
  }
  return (compliance) => writeOne(compliance, format, output);
}

/** A path that ends in a slash is a folder, whether it is there or not. */
async function isFolder(path: string): Promise<boolean> {
  if (/[/\\]$/.test(path)) return true;
  return stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
}

async function writeEach(compliance: Compliance, format: ComplianceFormat, folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    throw new KeelsonError('OUTPUT_FAILED', `cannot write to ${folder}: ${messageOf(cause)}`, { cause });
  }
  for (const framework of compliance.frameworks) {
    const file = join(folder, `${framework.id}${format.suffix}`);
    await writeOne({ ...compliance, frameworks: [framework] }, format, file);
  }
}

async function writeOne(
  compliance: Compliance,
  format: ComplianceFormat,
  file: string | undefined,
): Promise<void> {
  const content = await format.write(compliance, screenOf(file));
  if (typeof content === 'string') await writeOutput([content], file);
  else if (file === undefined) await toStandardOutput(content);
  else await writeWhole(file, content, { mode: 0o600 });
}

async function toStandardOutput(content: Uint8Array): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  process.stdout.write(content, (error) => (error ? reject(error) : resolve()));
  await promise;
}
