import { complianceOf } from '../compliance/compliance.ts';
import type { ComplianceFormat } from '../compliance/formats/format.ts';
import { complianceFormat } from '../compliance/formats/formats.ts';
import type { ChosenFramework } from '../compliance/frameworks/chosen.ts';
import type { Compliance } from '../../generated/compliance.ts';
import { complianceFiles } from './names.ts';
import type { EvidenceParts } from './parts.ts';

/** What a report shows of the controls of one framework, as a package has it. */
export function complianceIn(parts: EvidenceParts, framework: ChosenFramework): Compliance {
  const { report, bundle, attestations, asOf, tool } = parts;
  const compliance = complianceOf({
    report,
    bundle,
    frameworks: [framework],
    attestations: attestations?.attestations ?? [],
    attested: attestations?.source,
    asOf,
  });
  return { ...compliance, tool: { name: 'keelson', version: tool } };
}

/** The files that a package has of it, by name: JSON, a page, and OSCAL. */
export async function filesOfCompliance(
  compliance: Compliance,
  id: string,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { json, html, results, plan } = complianceFiles(id);
  const formats: readonly (readonly [string, ComplianceFormat])[] = [
    [json, await complianceFormat('json', 'assessment-results')],
    [html, await complianceFormat('html', 'assessment-results')],
    [results, await complianceFormat('oscal', 'assessment-results')],
    [plan, await complianceFormat('oscal', 'assessment-plan')],
  ];
  const files = new Map<string, Uint8Array>();
  for (const [name, format] of formats) {
    files.set(name, Buffer.from(await format.write(compliance, screen)));
  }
  return files;
}

const screen = { width: 120, colour: false };
