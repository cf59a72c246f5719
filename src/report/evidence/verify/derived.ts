import type { Compliance } from '../../../generated/compliance.ts';
import { validate } from '../../../schema/validate.ts';
import { complianceIn, filesOfCompliance } from '../compliance-files.ts';
import { metadataOf } from '../metadata.ts';
import { complianceFiles, names, namesOf } from '../names.ts';
import type { EvidenceParts } from '../parts.ts';
import { readmeOf } from '../readme.ts';
import { byThisVersion } from './by-this-version.ts';
import type { Found } from './check.ts';
import { contentIn, jsonIn, type Files } from './contents.ts';
import { firstDifference } from './first-difference.ts';

/** Whether evidence.json follows from the rest of a package, and there is no file that a package does not have. */
export function findMetadata(files: Files, parts: EvidenceParts): Found {
  const expected = metadataOf(parts);
  const difference = firstDifference(expected, jsonIn(files, names.metadata));
  const held = new Set<string>([...namesOf(parts), names.sums]);
  return {
    problems: [
      ...(difference === undefined ? [] : [`${names.metadata}: ${difference}`]),
      ...[...held].filter((name) => !files.has(name)).map((name) => `${name} is not in the package`),
      ...[...files.keys()]
        .filter((name) => !held.has(name))
        .map((name) => `${name} is nothing that a package has`),
    ],
  };
}

export function findReadme(files: Files, parts: EvidenceParts): Found {
  const expected = Buffer.from(readmeOf(metadataOf(parts)));
  const same = expected.equals(contentIn(files, names.readme));
  return byThisVersion(
    parts.tool,
    same ? [] : [`${names.readme} is not what follows from ${names.metadata}`],
  );
}

/** Whether the controls of a framework, in all forms that a package has of them, follow from the report. */
export async function findCompliance(files: Files, parts: EvidenceParts, id: string): Promise<Found> {
  const framework = parts.frameworks.find((one) => one.id === id);
  if (!framework) throw new Error(`${names.metadata} does not name the framework ${id}`);
  const { json } = complianceFiles(id);
  const stored = jsonIn(files, json);
  const problem = validate('compliance', stored);
  if (problem !== undefined) return { problems: [`${json}: ${problem}`] };
  const compliance = complianceIn(parts, framework);
  const difference = firstDifference(asJson(compliance), stored);
  if (difference !== undefined) return byThisVersion(parts.tool, [`${json}: ${difference}`]);
  const written = await filesOfCompliance(compliance, id);
  const other = [...written].filter(
    ([name, content]) => !Buffer.from(content).equals(contentIn(files, name)),
  );
  return byThisVersion(
    parts.tool,
    other.map(([name]) => `${name} is not what follows from ${json}`),
  );
}

/** Of members that are undefined JSON has none. */
function asJson(compliance: Compliance): unknown {
  return JSON.parse(JSON.stringify(compliance));
}
