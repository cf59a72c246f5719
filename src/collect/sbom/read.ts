import { CodeProblem, type CodeContext, type TreeFile } from '../code/format.ts';
import { aiPackageFinder, type AiPackageFinder } from '../catalog/ai-packages.ts';
import { readCycloneDx } from './cyclonedx.ts';
import type { SbomDocument } from './document.ts';
import { objectIn, type Json } from '../untrusted-json.ts';
import { linesOf } from './lines.ts';
import { loadText } from './load.ts';
import { putSbom } from './put.ts';
import { formatOf, type SbomFormat } from './recognise.ts';
import { readSpdx2 } from './spdx2.ts';
import { readSpdx3 } from './spdx3.ts';
import { tagValueAsJson } from './spdx-tag-value.ts';
import { readSyft } from './syft.ts';
import { readTrivy } from './trivy.ts';

/** @param isAi finds packages of the catalogue. */
export async function readSboms(
  files: readonly TreeFile[],
  context: CodeContext,
  isAi: AiPackageFinder = aiPackageFinder(),
): Promise<void> {
  for (const file of files) {
    context.signal.throwIfAborted();
    try {
      const text = await loadText(file);
      const document = parseSbom(text, file.path);
      if (document) putSbom(document, { file: file.path, lines: linesOf(text) }, context, isAi);
    } catch (error) {
      if (!(error instanceof CodeProblem)) throw error;
      context.sink.problem(file.path, { types: ['code/package', 'code/model'], ...error.problem });
    }
  }
}

const readers: Readonly<Record<SbomFormat, (document: Json) => SbomDocument>> = {
  cyclonedx: readCycloneDx,
  spdx2: readSpdx2,
  spdx3: readSpdx3,
  syft: readSyft,
  trivy: readTrivy,
};

/**
 * What an SBOM says; undefined where a text is none.
 *
 * @throws CodeProblem unsupported, invalid
 */
export function parseSbom(text: string, path: string): SbomDocument | undefined {
  if (/^SPDXVersion:/m.test(text.slice(0, 4096))) return readSpdx2(tagValueAsJson(text));
  refuseOtherForms(text.slice(0, 4096));
  const document = objectIn(parsed(text, path));
  const format = document && formatOf(document);
  return format && readers[format](document);
}

/** @throws CodeProblem unsupported */
function refuseOtherForms(head: string): void {
  const form = /^\s*</.test(head)
    ? /cyclonedx\.org\/schema\/bom/.test(head)
      ? 'CycloneDX in XML'
      : /spdx\.org\/rdf/.test(head)
        ? 'SPDX in RDF'
        : undefined
    : /^spdxVersion:/m.test(head)
      ? 'SPDX in YAML'
      : undefined;
  if (form === undefined) return;
  throw new CodeProblem({ code: 'unsupported', message: `${form} is not read: write it in JSON` });
}

/** What is no JSON is a problem where its beginning says that it was meant to be an SBOM. */
function parsed(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    if (!/"(bomFormat|spdxVersion|SPDXID|bom-ref)"\s*:|spdx\.org\/rdf\//.test(text.slice(0, 4096)))
      return undefined;
    // What a parser says of it may quote it.
    throw new CodeProblem({ code: 'invalid', message: `${path} is not JSON, though it begins like it` });
  }
}
