import type { Json } from '../untrusted-json.ts';

/** Tags that begin an element, and the list of SPDX's JSON form that it is in. */
const beginnings: Readonly<Record<string, string>> = { PackageName: 'packages', FileName: 'files' };

const members: Readonly<Record<string, string>> = {
  PackageName: 'name',
  FileName: 'fileName',
  SPDXID: 'SPDXID',
  PackageVersion: 'versionInfo',
  PackageDownloadLocation: 'downloadLocation',
  PackageLicenseConcluded: 'licenseConcluded',
  PackageLicenseDeclared: 'licenseDeclared',
  PackageSourceInfo: 'sourceInfo',
  PrimaryPackagePurpose: 'primaryPackagePurpose',
};

/**
 * SPDX's tag-value form as its JSON form: https://spdx.github.io/spdx-spec/v2.3/conformance/. Texts over several lines are passed
 * over.
 */
export function tagValueAsJson(text: string): Json {
  const document: Record<string, unknown> = { packages: [], files: [], relationships: [] };
  let element: Record<string, unknown> | undefined;
  let inText = false;
  for (const line of text.split('\n')) {
    if (inText) {
      inText = !line.includes('</text>');
      continue;
    }
    const [, tag, value] = /^([A-Za-z]+):\s*(.*?)\s*$/.exec(line) ?? [];
    if (tag === undefined || value === undefined) continue;
    inText = value.includes('<text>') && !value.includes('</text>');
    const list = Object.hasOwn(beginnings, tag) ? beginnings[tag] : undefined;
    if (list !== undefined) {
      element = {};
      (document[list] as unknown[]).push(element);
    }
    take(document, element, tag, value);
  }
  return document;
}

function take(
  document: Record<string, unknown>,
  element: Record<string, unknown> | undefined,
  tag: string,
  value: string,
): void {
  if (tag === 'SPDXVersion') document['spdxVersion'] = value;
  if (tag === 'Relationship') {
    const [from, relationshipType, to] = value.split(/\s+/);
    (document['relationships'] as unknown[]).push({
      spdxElementId: from,
      relationshipType,
      relatedSpdxElement: to,
    });
  }
  if (!element) return;
  if (tag === 'ExternalRef') {
    const [referenceCategory, referenceType, referenceLocator] = value.split(/\s+/);
    element['externalRefs'] = [
      ...((element['externalRefs'] as unknown[] | undefined) ?? []).slice(0, 64),
      { referenceCategory, referenceType, referenceLocator },
    ];
  }
  const member = Object.hasOwn(members, tag) ? members[tag] : undefined;
  if (member !== undefined) element[member] ??= value;
}
