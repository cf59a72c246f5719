import { CodeProblem } from '../code/format.ts';
import type { SbomDocument, SbomEdge, SbomModel, SbomPackage, SbomSubject } from './document.ts';
import { objectsIn, present, textIn, textsIn, type Json } from '../untrusted-json.ts';
import { canonicalPurl, parsedPurl, purlOf } from '../package-url.ts';

/**
 * SPDX 2.2 and 2.3, in JSON or what tag-value became: https://spdx.github.io/spdx-spec/v2.3/
 *
 * @throws CodeProblem unsupported
 */
export function readSpdx2(document: Json): SbomDocument {
  const version = textIn(document['spdxVersion']) ?? '';
  if (!['SPDX-2.2', 'SPDX-2.3'].includes(version)) {
    throw new CodeProblem({
      code: 'unsupported',
      message: `${version || 'SPDX without a version'} is not read: SPDX-2.2, SPDX-2.3 and SPDX 3.0 are`,
    });
  }
  const elements = objectsIn(document['packages']).filter((element) => refOf(element) !== '');
  const files = new Map(
    objectsIn(document['files']).map((file) => [textIn(file['SPDXID']), textIn(file['fileName'])] as const),
  );
  const edges = edgesOf(document);
  const described = describedBy(document, edges.described);
  const subject = elements.find(
    (element) => described.has(refOf(element)) && isSubject(element, elements.length),
  );
  const rest = elements.filter((element) => element !== subject);
  return {
    format: version,
    ...(subject && { subject: subjectOf(subject) }),
    packages: rest.filter(isPackage).map((element) => packageOf(element, files)),
    models: rest.flatMap(modelOf),
    datasets: [],
    edges: edges.list,
  };
}

function refOf(element: Json): string {
  return textIn(element['SPDXID']) ?? '';
}

function describedBy(document: Json, related: ReadonlySet<string>): Set<string> {
  return new Set([...related, ...textsIn(document['documentDescribes'])]);
}

/** A document of one package is about that package. */
function isSubject(element: Json, elements: number): boolean {
  return elements > 1 || textIn(element['primaryPackagePurpose']) === 'CONTAINER';
}

/** Trivy's groups are packages in form alone: its list of applications and the operating system. */
function isPackage(element: Json): boolean {
  return !/^SPDXRef-(Application|OperatingSystem)-/.test(refOf(element)) || urlsIn(element).length > 0;
}

function urlsIn(element: Json): string[] {
  return objectsIn(element['externalRefs'])
    .filter((reference) => reference['referenceType'] === 'purl')
    .flatMap((reference) => textIn(reference['referenceLocator']) ?? []);
}

function packageOf(element: Json, files: ReadonlyMap<string | undefined, string | undefined>): SbomPackage {
  const name = textIn(element['name']) ?? refOf(element);
  const purl = parsedPurl(urlsIn(element)[0]);
  const version = textIn(element['versionInfo']) ?? purl?.version ?? undefined;
  const notes = [
    ...textsIn(element['attributionTexts']),
    ...objectsIn(element['annotations']).flatMap((note) => textIn(note['comment']) ?? []),
  ];
  const layer = notes.flatMap((text) => /^LayerDigest: (sha256:[0-9a-f]{64})$/.exec(text)?.[1] ?? [])[0];
  return {
    ref: refOf(element),
    name,
    ...present({ version, layer }),
    purl: purl ? canonicalPurl(purl) : purlOf(name, version, textIn(element['downloadLocation'])),
    paths: [...textsIn(element['hasFiles']).flatMap((file) => files.get(file) ?? []), ...acquired(element)],
    licences: licencesOf(element),
  };
}

/** Syft: acquired package info from installed python package manifest file: /a, /b */
function acquired(element: Json): string[] {
  const info = textIn(element['sourceInfo']) ?? '';
  return /^acquired package info from [^:]*: (.+)$/.exec(info)?.[1]?.split(', ') ?? [];
}

function licencesOf(element: Json): string[] {
  const said = textIn(element['licenseConcluded']) ?? textIn(element['licenseDeclared']);
  return said === undefined ? [] : [said];
}

/** SPDX 2 has no word for models: a package URL of a hub says so. */
function modelOf(element: Json): SbomModel[] {
  const purl = urlsIn(element)
    .map(parsedPurl)
    .find((one) => one?.type === 'huggingface');
  if (!purl) return [];
  return [
    {
      ref: refOf(element),
      name: purl.namespace ? `${purl.namespace}/${purl.name}` : (purl.name ?? refOf(element)),
      licences: licencesOf(element),
      ...present({
        version: purl.version ?? textIn(element['versionInfo']),
        publisher: purl.namespace ?? undefined,
        purl: purl.toString(),
        source: textIn(element['downloadLocation']),
      }),
    },
  ];
}

function subjectOf(element: Json): SbomSubject {
  const name = textIn(element['name']) ?? refOf(element);
  const url = urlsIn(element)[0];
  const isImage =
    textIn(element['primaryPackagePurpose']) === 'CONTAINER' ||
    refOf(element).startsWith('SPDXRef-ContainerImage-') ||
    /^pkg:(oci|docker)\//.test(url ?? '');
  const texts = [name, textIn(element['versionInfo']) ?? '', url ?? ''];
  const digest = texts.flatMap((text) => /sha256[:%]3?A?([0-9a-f]{64})/i.exec(text)?.[1] ?? [])[0];
  return {
    ref: refOf(element),
    type: isImage ? 'image' : 'application',
    name: isImage ? name.replace(/@sha256:[0-9a-f]+$/, '') : name,
    ...present({
      version: textIn(element['versionInfo']),
      digest: digest === undefined ? undefined : `sha256:${digest}`,
      purl: url,
    }),
  };
}

function edgesOf(document: Json): { list: SbomEdge[]; described: Set<string> } {
  const list: SbomEdge[] = [];
  const described = new Set<string>();
  for (const relation of objectsIn(document['relationships'])) {
    const [from, to] = [textIn(relation['spdxElementId']), textIn(relation['relatedSpdxElement'])];
    if (from === undefined || to === undefined) continue;
    switch (relation['relationshipType']) {
      case 'DESCRIBES':
      case 'DESCRIBE':
        described.add(to);
        break;
      case 'DESCRIBED_BY':
        described.add(from);
        break;
      case 'CONTAINS':
        list.push({ from, to, kind: 'contains' });
        break;
      case 'CONTAINED_BY':
        list.push({ from: to, to: from, kind: 'contains' });
        break;
      case 'DEPENDS_ON':
        list.push({ from, to, kind: 'depends-on' });
        break;
      case 'DEPENDENCY_OF':
      case 'RUNTIME_DEPENDENCY_OF':
        list.push({ from: to, to: from, kind: 'depends-on' });
        break;
      default:
    }
  }
  return { list, described };
}
