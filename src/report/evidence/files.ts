import { json } from '../formats/json.ts';
import { complianceIn, filesOfCompliance } from './compliance-files.ts';
import { metadataOf } from './metadata.ts';
import { bundleFile, frameworkFile, names } from './names.ts';
import type { EvidenceParts } from './parts.ts';
import { readmeOf } from './readme.ts';
import { sumsOf } from './sums.ts';

/** The files of a package, but its envelope: the same parts give the same bytes. What people read comes first. */
export async function filesOf(parts: EvidenceParts): Promise<Map<string, Uint8Array>> {
  const { report, document, bundle, archives, frameworks, attestations, waivers } = parts;
  const metadata = metadataOf(parts);
  const files = new Map<string, Uint8Array>([
    [names.readme, Buffer.from(readmeOf(metadata))],
    [names.metadata, jsonBytes(metadata)],
  ]);
  for (const framework of frameworks) {
    const compliance = complianceIn(parts, framework);
    for (const [name, content] of await filesOfCompliance(compliance, framework.id)) files.set(name, content);
    if (framework.origin !== 'bundle') files.set(frameworkFile(framework.id), jsonBytes(framework.framework));
  }
  files.set(names.report, await bytesOf(json.write(report, { width: 120, colour: false }, bundle)));
  if (document) files.set(names.document, document);
  for (const [index, one] of archives.entries()) files.set(bundleFile(one, index), one.archive);
  if (waivers.length > 0) files.set(names.waivers, jsonBytes({ waivers }));
  if (attestations) {
    files.set(names.attestations, attestations.content);
    if (attestations.token !== undefined) {
      files.set(names.attestationsSignature, Buffer.from(`${attestations.token}\n`));
    }
  }
  return files.set(names.sums, Buffer.from(sumsOf(files)));
}

function jsonBytes(value: object): Uint8Array {
  return Buffer.from(`${JSON.stringify(value, undefined, 2)}\n`);
}

/** Not by way of one string, which a large report would not fit in. */
async function bytesOf(chunks: Iterable<string> | AsyncIterable<string>): Promise<Uint8Array> {
  return Buffer.concat(await Array.fromAsync(chunks, (chunk) => Buffer.from(chunk)));
}
